package org.campusfrontline.volunteer.recruitment.timeline;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.jspecify.annotations.Nullable;

/// Reads a person's time, plainly or behind the person's lock. Whoever changes a sign-up or a busy span locks its
/// person first: the join is left and stands before the spans, so that the person is locked before anything is read,
/// and all is read as it is now. A person of version 0 is one of whom only the roster has told.
@Singleton
public class Timelines {

    // From the person along the index of the living ones, whatever the statistics say: somebody who has signed up and
    // withdrawn a hundred times is read as quickly as somebody who never did.
    private static final String SIGN_UPS = """
            SELECT t.person, t.active, u.shift, u.seated, u.state, u.shift_start AS starts_at,
                u.shift_end AS ends_at, NULL AS source
            FROM person_timeline t FORCE INDEX (PRIMARY)
            LEFT JOIN sign_up u FORCE INDEX (uq_sign_up_living)
                ON u.living_person = t.person AND u.shift_end > ? AND u.shift_start < ?
            WHERE t.person IN (%s) AND t.version > 0
            """;
    // Locks read by the person alone, whose rows are the first part of the key: the end of a range would also lock the
    // next person's first row, for which somebody may be waiting in turn.
    private static final String SPANS = """
            SELECT b.person, NULL, NULL, NULL, NULL, b.starts_at, b.ends_at, b.source
            FROM busy_span b FORCE INDEX (PRIMARY)
            WHERE b.ends_at + INTERVAL 0 SECOND > ? AND b.starts_at < ? AND b.person = ?
            """;
    // From the people, since a list of them would be read as a range; the version keeps MySQL from reading, and
    // locking,
    // the whole of a key that it needs nothing beside.
    private static final String SPANS_OF_SEVERAL = """
            SELECT t.person, NULL, NULL, NULL, NULL, b.starts_at, b.ends_at, b.source
            FROM person_timeline t FORCE INDEX (PRIMARY)
            STRAIGHT_JOIN busy_span b FORCE INDEX (PRIMARY)
                ON b.person = t.person AND b.ends_at + INTERVAL 0 SECOND > ? AND b.starts_at < ?
            WHERE t.person IN (%s) AND t.version > 0
            """;
    private static final String LOOK = SIGN_UPS.formatted("?") + "UNION ALL\n" + SPANS;
    static final String LOCK = "(" + SIGN_UPS.formatted("?") + "FOR UPDATE)\nUNION ALL\n(" + SPANS + "FOR UPDATE)";

    // By the key, in its order; the version is asked for as above.
    private static final String HOLD = """
            SELECT person, version FROM person_timeline FORCE INDEX (PRIMARY)
            WHERE person IN (%s) ORDER BY person FOR UPDATE
            """;

    private final Sql sql;

    Timelines(Sql sql) {
        this.sql = sql;
    }

    /// Holds the rows of people until the transaction ends, in one order whoever asks. Who holds several people holds
    /// them so first and looks only then: no sign-up is waited for while another person is.
    public void hold(Collection<String> people) {
        List<String> order = people.stream().distinct().sorted().toList();
        if (!order.isEmpty()) {
            sql.list("hold people", holdSeveral(order), row -> row.text("person"), order.toArray());
        }
    }

    /// The time of people whose rows are held already; without those of whom the directory has not told.
    public Map<String, PersonTime> ofHeld(Collection<String> people, Instant from, Instant to) {
        List<String> order = people.stream().distinct().sorted().toList();
        if (order.isEmpty()) {
            return Map.of();
        }
        List<Object> values = new ArrayList<>();
        for (int part = 0; part < 2; part++) {
            values.add(from);
            values.add(to);
            values.addAll(order);
        }
        Map<String, List<Line>> lines =
                sql.list("lock people's time", lockSeveral(order), Timelines::line, values.toArray()).stream()
                        .collect(Collectors.groupingBy(Line::person));
        Map<String, PersonTime> times = new HashMap<>();
        lines.forEach((person, of) -> found(person, of).ifPresent(time -> times.put(person, time)));
        return times;
    }

    static String holdSeveral(List<String> people) {
        return HOLD.formatted(places(people));
    }

    static String lockSeveral(List<String> people) {
        return "(" + SIGN_UPS.formatted(places(people)) + "FOR UPDATE)\nUNION ALL\n("
                + SPANS_OF_SEVERAL.formatted(places(people)) + "FOR UPDATE)";
    }

    private static String places(List<String> people) {
        return String.join(", ", Collections.nCopies(people.size(), "?"));
    }

    /// Holds the person's row until the transaction ends; empty for a person whom the directory has not told of.
    public Optional<PersonTime> lock(String person, Instant from, Instant to) {
        return found(person, read("lock person's time", LOCK, person, from, to));
    }

    /// The same without a lock: what is seen may be over.
    public Optional<PersonTime> look(String person, Instant from, Instant to) {
        return found(person, read("read person's time", LOOK, person, from, to));
    }

    private List<Line> read(String doing, String statement, String person, Instant from, Instant to) {
        return sql.list(doing, statement, Timelines::line, from, to, person, from, to, person);
    }

    private static Optional<PersonTime> found(String person, List<Line> lines) {
        if (lines.isEmpty() || lines.getFirst().active() == null) {
            return Optional.empty();
        }
        List<Engagement> engagements = lines.stream()
                .flatMap(line -> Optional.ofNullable(line.engagement()).stream())
                .toList();
        List<BusySpan> busy = lines.stream()
                .flatMap(line -> Optional.ofNullable(line.busy()).stream())
                .toList();
        return Optional.of(new PersonTime(person, lines.getFirst().active(), engagements, busy));
    }

    private static Line line(Row row) throws SQLException {
        String source = row.findText("source");
        if (source != null) {
            BusySpan.Source by = BusySpan.Source.valueOf(source);
            return new Line(
                    row.text("person"), null, null, new BusySpan(by, row.instant("starts_at"), row.instant("ends_at")));
        }
        Engagement engagement = row.findBytes("shift") == null ? null : engagement(row);
        return new Line(row.text("person"), row.number("active") != 0, engagement, null);
    }

    private static Engagement engagement(Row row) throws SQLException {
        Engagement.Kind kind = Engagement.Kind.of(row.number("seated") != 0, row.text("state"));
        return new Engagement(row.id("shift"), kind, row.instant("starts_at"), row.instant("ends_at"));
    }

    private record Line(
            String person,
            @Nullable Boolean active,
            @Nullable Engagement engagement,
            @Nullable BusySpan busy) {}
}
