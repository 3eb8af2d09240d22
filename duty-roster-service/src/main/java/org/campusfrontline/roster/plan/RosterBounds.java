package org.campusfrontline.roster.plan;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.campusfrontline.platform.data.Sql;

/// What is known of how good plans can be holds for the rules and the free days that they were computed under, and for
/// no others. What was in force keeps what was known of it then.
@Singleton
public class RosterBounds {

    private final Sql sql;

    RosterBounds(Sql sql) {
        this.sql = sql;
    }

    /// The caller holds the period's row.
    public void forget(UUID period) {
        sql.update(
                "forget bounds",
                "UPDATE roster SET bound = NULL, proved = ? WHERE period = ? AND state = ? AND bound IS NOT NULL",
                false,
                period,
                RosterState.SOLVED);
    }
}
