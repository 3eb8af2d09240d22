package org.campusfrontline.volunteer.recruitment.callout.wave;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;

/// How long people rest between a shift and their nearest other seat or duty, by one plain read. It looks no further
/// than rest matters, so it is no record of anybody's service.
@Singleton
class Rests {

    static final Duration WHOLE = Duration.ofHours(24);
    private static final String AROUND = """
            SELECT u.person, u.shift_start AS starts_at, u.shift_end AS ends_at FROM sign_up u
            WHERE u.person IN (%1$s) AND u.shift_end > ? AND u.shift_start < ? AND u.seated
            UNION ALL
            SELECT b.person, b.starts_at, b.ends_at FROM busy_span b
            WHERE b.person IN (%1$s) AND b.ends_at > ? AND b.starts_at < ? AND b.source = 'DUTY'
            """;
    private final Sql sql;

    Rests(Sql sql) {
        this.sql = sql;
    }

    private record Rest(String person, Duration time) {}

    /// Only of those who have less than a whole day.
    Map<String, Duration> of(List<String> people, ShiftFacts shift) {
        List<Object> values = new ArrayList<>();
        for (int branch = 0; branch < 2; branch++) {
            values.addAll(people);
            values.add(shift.start().minus(WHOLE));
            values.add(shift.end().plus(WHOLE));
        }
        String places = String.join(",", Collections.nCopies(people.size(), "?"));
        Map<String, Duration> shortest = new HashMap<>();
        sql.list("read rests", AROUND.formatted(places), row -> rest(row, shift), values.toArray())
                .forEach(rest -> shortest.merge(
                        rest.person(), rest.time(), (one, other) -> one.compareTo(other) < 0 ? one : other));
        return shortest;
    }

    private static Rest rest(Row row, ShiftFacts shift) throws SQLException {
        Duration time = row.instant("starts_at").isBefore(shift.start())
                ? Duration.between(row.instant("ends_at"), shift.start())
                : Duration.between(shift.end(), row.instant("starts_at"));
        return new Rest(row.text("person"), time.isNegative() ? Duration.ZERO : time);
    }
}
