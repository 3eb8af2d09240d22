package org.campusfrontline.volunteer.recruitment.timeline;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.jspecify.annotations.Nullable;

/// Reads a person's time, plainly or behind the person's lock. Whoever changes a sign-up locks its person first.
/// The join is left, so that the person is locked before the sign-ups are read, and then as they are now.
@Singleton
public class Timelines {

    private static final String SELECT = """
            SELECT t.active, u.shift, u.seated, u.state, u.shift_start, u.shift_end
            FROM person_timeline t
            LEFT JOIN sign_up u
                ON u.person = t.person AND u.shift_end > ? AND u.shift_start < ? AND u.living_person IS NOT NULL
            WHERE t.person = ?
            """;
    private static final String LOCK = SELECT + " FOR UPDATE";
    private final Sql sql;

    Timelines(Sql sql) {
        this.sql = sql;
    }

    /// Holds the person's row until the transaction ends; empty for a person whom the directory has not told of.
    public Optional<PersonTime> lock(String person, Instant from, Instant to) {
        return found(person, sql.list("lock person's time", LOCK, Timelines::read, from, to, person));
    }

    /// The same without a lock: what is seen may be over.
    public Optional<PersonTime> look(String person, Instant from, Instant to) {
        return found(person, sql.list("read person's time", SELECT, Timelines::read, from, to, person));
    }

    private static Optional<PersonTime> found(String person, List<Line> lines) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        List<Engagement> engagements = lines.stream()
                .flatMap(line -> Optional.ofNullable(line.engagement()).stream())
                .toList();
        return Optional.of(new PersonTime(person, lines.getFirst().active(), engagements));
    }

    private static Line read(Row row) throws SQLException {
        boolean active = row.number("active") != 0;
        return row.findBytes("shift") == null ? new Line(active, null) : new Line(active, engagement(row));
    }

    private static Engagement engagement(Row row) throws SQLException {
        Engagement.Kind kind = Engagement.Kind.of(row.number("seated") != 0, row.text("state"));
        return new Engagement(row.id("shift"), kind, row.instant("shift_start"), row.instant("shift_end"));
    }

    private record Line(boolean active, @Nullable Engagement engagement) {}
}
