package org.campusfrontline.roster.onduty.lead;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.roster.directory.PersonErased;

/// Puts a pseudonym into the days that an erased person led, so that what was led stays told. Reasons in their own
/// words go.
@Singleton
class LeadsOfErased {

    private final Sql sql;

    LeadsOfErased(Sql sql) {
        this.sql = sql;
    }

    void rename(@Observes PersonErased erased) {
        String old = erased.number();
        String pseudonym = erased.pseudonym();
        sql.update(
                "rename in lead plans",
                "UPDATE lead_plan SET days = REPLACE(days, ?, ?) WHERE LOCATE(?, days) > 0",
                '"' + old + '"',
                '"' + pseudonym + '"',
                '"' + old + '"');
        sql.update("rename leader", "UPDATE lead_day SET leader = ? WHERE leader = ?", pseudonym, old);
        sql.update("rename deputy", "UPDATE lead_day SET deputy = ? WHERE deputy = ?", pseudonym, old);
        sql.update("empty reasons", """
                UPDATE lead_substitution SET reason = '' WHERE leader = ? OR substitute = ? OR asked_by = ?
                """, old, old, old);
        sql.update("rename in substitutions", """
                UPDATE lead_substitution SET leader = IF(leader = ?, ?, leader),
                    substitute = IF(substitute = ?, ?, substitute), asked_by = IF(asked_by = ?, ?, asked_by)
                WHERE leader = ? OR substitute = ? OR asked_by = ?
                """, old, pseudonym, old, pseudonym, old, pseudonym, old, old, old);
        sql.update("forget duty phone", "DELETE FROM duty_phone WHERE person = ?", old);
    }
}
