package org.campusfrontline.roster.callout.wave;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.roster.directory.PersonErased;

/// Puts a pseudonym into the seats that an erased person took and the calls that they opened; the rest goes.
@Singleton
class CallOutsOfErased {

    private final Sql sql;

    CallOutsOfErased(Sql sql) {
        this.sql = sql;
    }

    void rename(@Observes PersonErased erased) {
        sql.update("forget call preference", "DELETE FROM duty_call_preference WHERE person = ?", erased.number());
        sql.update(
                "forget asks of person",
                "DELETE FROM duty_call_ask WHERE person = ? AND (answer IS NULL OR answer <> 'YES')",
                erased.number());
        sql.update(
                "rename in asks",
                "UPDATE duty_call_ask SET person = ? WHERE person = ?",
                erased.pseudonym(),
                erased.number());
        sql.update(
                "rename in call-outs",
                "UPDATE duty_call_out SET opened_by = ? WHERE opened_by = ?",
                erased.pseudonym(),
                erased.number());
    }
}
