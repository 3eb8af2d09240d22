package org.campusfrontline.roster.handover.sweep;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.roster.directory.PersonErased;

/// Puts a pseudonym into what an erased person handed over, owned, waited for or was called to.
@Singleton
class HandoversOfErased {

    private static final List<String> COLUMNS = List.of(
            "handover outgoing",
            "handover incoming",
            "handover_step person",
            "handover_matter owner",
            "handover_matter_closing closed_by",
            "relief_wait person");
    private final Sql sql;

    HandoversOfErased(Sql sql) {
        this.sql = sql;
    }

    void rename(@Observes PersonErased erased) {
        String old = erased.number();
        String pseudonym = erased.pseudonym();
        for (String place : COLUMNS) {
            String[] parts = place.split(" ", -1);
            sql.update(
                    "rename in " + parts[0],
                    "UPDATE " + parts[0] + " SET " + parts[1] + " = ? WHERE " + parts[1] + " = ?",
                    pseudonym,
                    old);
        }
        String quoted = '"' + old + '"';
        for (String table : List.of("handover_post", "relief_wait")) {
            sql.update(
                    "rename in rule",
                    "UPDATE " + table + " SET rule = REPLACE(rule, ?, ?) WHERE LOCATE(?, rule) > 0",
                    quoted,
                    '"' + pseudonym + '"',
                    quoted);
        }
        sql.update(
                "rename in relief steps",
                "UPDATE relief_step SET people = TRIM(BOTH ',' FROM REPLACE(CONCAT(',', people, ','), ?, ?))"
                        + " WHERE FIND_IN_SET(?, people) > 0",
                ',' + old + ',',
                ',' + pseudonym + ',',
                old);
    }
}
