package org.campusfrontline.volunteer.hours.reading;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.volunteer.hours.reading.HoursTotals.MinutesOfKind;
import org.campusfrontline.volunteer.hours.reading.HoursTotals.MinutesOfSource;
import org.campusfrontline.volunteer.hours.reading.UnitFilters.ActivitiesFilter;
import org.campusfrontline.volunteer.hours.rule.HoursKind;
import org.campusfrontline.volunteer.hours.rule.HoursSource;
import org.jspecify.annotations.Nullable;

/// Sums of entries; each is the sum of lines, never a figure that is kept.
@Singleton
class TotalsQueries {

    private static final String TOTALS = """
            SELECT e.kind, e.source, SUM(l.minutes) AS minutes
            FROM hours_entry e JOIN hours_line l ON l.entry = e.id AND l.line_no = 1
            WHERE\s""";
    private static final String GROUPS = " GROUP BY e.kind, e.source";
    private static final String ACTIVITIES = """
            SELECT e.activity, a.title_zh, a.title_en, SUM(l.minutes) AS minutes, COUNT(DISTINCT e.person) AS people
            FROM hours_entry e JOIN hours_line l ON l.entry = e.id AND l.line_no = 1
            JOIN activity a ON a.id = e.activity
            WHERE e.tree = ? AND e.unit = ?
            """;
    private static final String IN_ORDER = " GROUP BY e.activity, a.title_zh, a.title_en ORDER BY e.activity LIMIT ";
    private final Sql sql;

    TotalsQueries(Sql sql) {
        this.sql = sql;
    }

    HoursTotals ofPerson(String person, TimeFilter time) {
        return totals("e.person = ?", new ArrayList<>(List.of(person)), time);
    }

    HoursTotals ofUnit(String tree, String unit, TimeFilter time) {
        return totals("e.tree = ? AND e.unit = ?", new ArrayList<>(List.of(tree, unit)), time);
    }

    Page<ActivityHours> ofActivities(ActivitiesFilter filter, TimeFilter time) {
        List<@Nullable Object> values = new ArrayList<>(List.of(filter.tree(), filter.unit()));
        time.bind(values);
        String condition = TimeFilter.CONDITION;
        Optional<UUID> after = Cursor.read(filter.cursor(), 1).map(TotalsQueries::id);
        if (after.isPresent()) {
            condition += " AND e.activity > ?";
            values.add(after.get());
        }
        List<ActivityHours> rows = sql.list(
                "sum hours of activities",
                ACTIVITIES + condition + IN_ORDER + (filter.limit() + 1),
                TotalsQueries::activity,
                values.toArray());
        return Page.of(rows, filter.limit(), last -> Cursor.at(last.activity()));
    }

    private HoursTotals totals(String whose, List<@Nullable Object> values, TimeFilter time) {
        time.bind(values);
        List<Part> parts = sql.list(
                "sum hours", TOTALS + whose + TimeFilter.CONDITION + GROUPS, TotalsQueries::part, values.toArray());
        return new HoursTotals(
                parts.stream().mapToLong(Part::minutes).sum(),
                Arrays.stream(HoursKind.values())
                        .map(kind -> new MinutesOfKind(
                                kind,
                                parts.stream()
                                        .filter(part -> part.kind() == kind)
                                        .mapToLong(Part::minutes)
                                        .sum()))
                        .toList(),
                Arrays.stream(HoursSource.values())
                        .map(source -> new MinutesOfSource(
                                source,
                                parts.stream()
                                        .filter(part -> part.source() == source)
                                        .mapToLong(Part::minutes)
                                        .sum()))
                        .toList(),
                time.asOf(),
                time.until(),
                List.of());
    }

    private record Part(HoursKind kind, HoursSource source, long minutes) {}

    private static Part part(Row row) throws SQLException {
        return new Part(
                HoursKind.valueOf(row.text("kind")), HoursSource.valueOf(row.text("source")), row.number("minutes"));
    }

    private static ActivityHours activity(Row row) throws SQLException {
        return new ActivityHours(
                row.id("activity"),
                row.text("title_zh"),
                row.text("title_en"),
                row.number("minutes"),
                row.number("people"),
                List.of());
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.values().getFirst());
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.invalid();
        }
    }
}
