package org.campusfrontline.roster.closedloop.cycle;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.roster.directory.PersonErased;

/// An erased person is of no cohort any more; a pseudonym stands in their stays, so that counts of the past stay.
@Singleton
class StaysOfErased {

    private static final List<String> COLUMNS = List.of(
            "loop_stay.person",
            "loop_cycle.planned_by",
            "loop_stay_change.changed_by",
            "loop_policy.created_by",
            "loop_policy_version.drafted_by",
            "loop_policy_version.published_by");
    private final Sql sql;

    StaysOfErased(Sql sql) {
        this.sql = sql;
    }

    void forget(@Observes PersonErased erased) {
        sql.update("forget loop member", "DELETE FROM loop_member WHERE person = ?", erased.number());
        for (String column : COLUMNS) {
            String table = column.substring(0, column.indexOf('.'));
            sql.update(
                    "rename in " + table,
                    "UPDATE " + table + " SET " + column + " = ? WHERE " + column + " = ?",
                    erased.pseudonym(),
                    erased.number());
        }
    }
}
