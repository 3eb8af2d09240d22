package org.campusfrontline.roster.plan;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.roster.directory.PersonErased;

/// Puts a pseudonym into the rosters and duties of an erased person, so that what was covered stays told.
@Singleton
class RostersOfErased {

    private static final String RENAME = """
            UPDATE roster SET problem = REPLACE(problem, ?, ?), plan = REPLACE(plan, ?, ?)
            WHERE LOCATE(?, problem) > 0 OR LOCATE(?, plan) > 0
            """;
    private final Sql sql;

    RostersOfErased(Sql sql) {
        this.sql = sql;
    }

    void rename(@Observes PersonErased erased) {
        String old = '"' + erased.number() + '"';
        String pseudonym = '"' + erased.pseudonym() + '"';
        sql.update("rename in rosters", RENAME, old, pseudonym, old, pseudonym, old, old);
        sql.update(
                "rename in duties", "UPDATE duty SET person = ? WHERE person = ?", erased.pseudonym(), erased.number());
    }
}
