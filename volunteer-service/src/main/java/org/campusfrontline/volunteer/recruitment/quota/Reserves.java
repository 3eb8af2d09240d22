package org.campusfrontline.volunteer.recruitment.quota;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.data.Sql;

/// How many hold a confirmed seat, and how many stand by.
@Singleton
public class Reserves {

    private static final String STANDING_BY = """
            SELECT COUNT(*) AS people FROM sign_up WHERE shift = ? AND state = 'WAIT_LISTED' AND stand_by
            """;
    private static final String PRESENT = """
            SELECT shift, SUM(seated) AS confirmed, SUM(state = 'WAIT_LISTED' AND stand_by) AS standing_by
            FROM sign_up
            WHERE shift IN (%s) AND state IN ('CONFIRMED', 'CHECKED_IN', 'CHECKED_OUT', 'COMPLETED', 'WAIT_LISTED')
            GROUP BY shift
            """;
    private final Sql sql;

    Reserves(Sql sql) {
        this.sql = sql;
    }

    /// A seat that is only offered is not confirmed.
    public record People(int confirmed, int standingBy) {
        public static final People NOBODY = new People(0, 0);
    }

    /// True to the moment for whoever holds the shift.
    int standingBy(UUID shift) {
        return sql.one("count reserve", STANDING_BY, row -> (int) row.number("people"), shift)
                .orElse(0);
    }

    public Map<UUID, People> of(Collection<UUID> shifts) {
        if (shifts.isEmpty()) {
            return Map.of();
        }
        Map<UUID, People> found = new HashMap<>();
        sql.list(
                "count people of shifts",
                PRESENT.formatted(String.join(", ", Collections.nCopies(shifts.size(), "?"))),
                row -> found.put(
                        row.id("shift"), new People((int) row.number("confirmed"), (int) row.number("standing_by"))),
                shifts.toArray());
        return found;
    }
}
