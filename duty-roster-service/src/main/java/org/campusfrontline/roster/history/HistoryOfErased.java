package org.campusfrontline.roster.history;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.roster.directory.PersonErased;

/// Puts a pseudonym into the steps of an erased person; what was done stays told.
@Singleton
class HistoryOfErased {

    private final Sql sql;

    HistoryOfErased(Sql sql) {
        this.sql = sql;
    }

    void rename(@Observes PersonErased erased) {
        sql.update(
                "rename in steps",
                "UPDATE roster_step SET person = ? WHERE person = ?",
                erased.pseudonym(),
                erased.number());
        String quoted = '"' + erased.number() + '"';
        sql.update(
                "rename in facts",
                "UPDATE roster_step SET facts = REPLACE(facts, ?, ?) WHERE LOCATE(?, facts) > 0",
                quoted,
                '"' + erased.pseudonym() + '"',
                quoted);
    }
}
