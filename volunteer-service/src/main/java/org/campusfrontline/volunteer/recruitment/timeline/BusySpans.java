package org.campusfrontline.volunteer.recruitment.timeline;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.campusfrontline.platform.data.Sql;
import org.jspecify.annotations.Nullable;

/// Writes when people are busy elsewhere. Whoever does holds those people first, so that a sign-up in flight and a duty
/// in flight can never both win.
@Singleton
public class BusySpans {

    // Locks a person who is known; who is not gets a row that the directory's word of version 1 or more replaces.
    private static final String HOLD = """
            INSERT INTO person_timeline (person, display_name, active, version) VALUES (?, '', FALSE, 0)
            ON DUPLICATE KEY UPDATE person = person_timeline.person
            """;
    // As a join, which both databases read by the first part of the key; as a range it would lock the next person's
    // row.
    private static final String CLEAR = """
            DELETE b FROM busy_span b FORCE INDEX (PRIMARY) WHERE b.person = ? AND b.source = ? AND b.origin = ?
            """;
    private static final String INSERT =
            "INSERT INTO busy_span (person, ends_at, starts_at, source, origin) VALUES (?, ?, ?, ?, ?)";
    private final Sql sql;

    BusySpans(Sql sql) {
        this.sql = sql;
    }

    /// Holds these people until the transaction ends, always in the order of their numbers.
    public void hold(Collection<String> people) {
        List<@Nullable Object[]> rows = new TreeSet<>(people)
                .stream().map(person -> new @Nullable Object[] {person}).toList();
        if (!rows.isEmpty()) {
            sql.batch("hold people", HOLD, rows);
        }
    }

    /// All that this origin says of the person from now on.
    public void replace(String person, UUID origin, BusySpan.Source source, List<BusySpan> spans) {
        sql.update("clear busy spans", CLEAR, person, source, origin);
        List<@Nullable Object[]> rows = spans.stream()
                .filter(span -> span.start().isBefore(span.end()))
                .distinct()
                .map(span -> new @Nullable Object[] {person, span.end(), span.start(), source, origin})
                .toList();
        if (!rows.isEmpty()) {
            sql.batch("write busy spans", INSERT, rows);
        }
    }

    /// Takes away what ended before that time, at most so many; how many there were.
    public int forget(Instant before, int most) {
        return sql.update("forget busy spans", "DELETE FROM busy_span WHERE ends_at < ? LIMIT " + most, before);
    }
}
