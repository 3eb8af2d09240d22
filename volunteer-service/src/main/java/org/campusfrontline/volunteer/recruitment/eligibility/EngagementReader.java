package org.campusfrontline.volunteer.recruitment.eligibility;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.volunteer.recruitment.eligibility.EligibilityCheck.Asked;
import org.campusfrontline.volunteer.recruitment.eligibility.rule.Engaged;
import org.jspecify.annotations.Nullable;

/// Reads when people serve around shifts, in seats and on duty: one statement for however many. Behind the lock of
/// the person it is what holds.
@Singleton
class EngagementReader {

    /// No rule looks further.
    private static final Duration REACH = Duration.ofDays(7);

    private static final String SELECT = """
            SELECT u.person, u.shift, u.shift_start AS starts_at, u.shift_end AS ends_at
            FROM sign_up u
            WHERE u.person IN (%1$s) AND u.shift_end > ? AND u.shift_start < ?
                AND u.state IN ('CONFIRMED', 'OFFERED', 'CHECKED_IN', 'CHECKED_OUT', 'COMPLETED')
            UNION ALL
            SELECT b.person, NULL, b.starts_at, b.ends_at
            FROM busy_span b
            WHERE b.person IN (%1$s) AND b.ends_at > ? AND b.starts_at < ? AND b.source = 'DUTY'
            """;
    private final Sql sql;

    EngagementReader(Sql sql) {
        this.sql = sql;
    }

    /// A time of a person's service, in that shift or on duty.
    record Engagement(String person, @Nullable UUID shift, Engaged time) {}

    List<Engagement> around(List<Asked> asked) {
        List<String> people = asked.stream().map(Asked::person).distinct().toList();
        if (people.isEmpty()) {
            return List.of();
        }
        Instant from = asked.stream()
                .map(one -> one.shift().start())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Instant to = asked.stream()
                .map(one -> one.shift().end())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<Object> values = new ArrayList<>();
        for (int branch = 0; branch < 2; branch++) {
            values.addAll(people);
            values.add(from.minus(REACH));
            values.add(to.plus(REACH));
        }
        String places = String.join(",", Collections.nCopies(people.size(), "?"));
        return sql.list(
                "read engagements",
                SELECT.formatted(places),
                row -> new Engagement(
                        row.text("person"),
                        row.findId("shift"),
                        new Engaged(row.instant("starts_at"), row.instant("ends_at"))),
                values.toArray());
    }

    /// All of the person's but that in the shift itself and in the one that is given up for it.
    static List<Engaged> besides(Asked asked, List<Engagement> all) {
        return all.stream()
                .filter(one -> one.person().equals(asked.person())
                        && !asked.shift().shift().equals(one.shift())
                        && (asked.leaving() == null || !asked.leaving().equals(one.shift())))
                .map(Engagement::time)
                .toList();
    }
}
