package org.campusfrontline.roster.period;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.roster.directory.PersonErased;

/// Puts a pseudonym into the lists of the periods in which an erased person stood; who edits one meanwhile reads it
/// anew.
@Singleton
class PeriodsOfErased {

    // Numbers stand in the lists as strings of their own.
    private static final String RENAME = """
            UPDATE planning_period
            SET staff = REPLACE(staff, ?, ?), days_off = REPLACE(days_off, ?, ?), requests = REPLACE(requests, ?, ?),
                further = REPLACE(further, ?, ?), version = version + 1
            WHERE LOCATE(?, staff) > 0 OR LOCATE(?, days_off) > 0 OR LOCATE(?, requests) > 0
                OR LOCATE(?, further) > 0
            """;
    private final Sql sql;

    PeriodsOfErased(Sql sql) {
        this.sql = sql;
    }

    void rename(@Observes PersonErased erased) {
        String old = '"' + erased.number() + '"';
        String pseudonym = '"' + erased.pseudonym() + '"';
        sql.update(
                "rename in periods",
                RENAME,
                old,
                pseudonym,
                old,
                pseudonym,
                old,
                pseudonym,
                old,
                pseudonym,
                old,
                old,
                old,
                old);
    }
}
