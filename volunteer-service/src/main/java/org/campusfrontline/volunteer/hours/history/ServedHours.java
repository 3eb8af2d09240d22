package org.campusfrontline.volunteer.hours.history;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.volunteer.hours.rule.HoursKind;
import org.campusfrontline.volunteer.hours.rule.HoursSource;
import org.jspecify.annotations.Nullable;

/// A person's service as the ledger knew it at an instant: the entries that stood then. Who holds the person's row and
/// asks for the present instant is told for good what will be told of that instant.
@Singleton
public class ServedHours {

    private static final String COMMUNITY_ZH = "社区志愿服务";
    private static final String COMMUNITY_EN = "Service for communities";
    private static final String STOOD = """
            FROM hours_entry e
            JOIN hours_line l ON l.entry = e.id AND l.line_no = 1
            LEFT JOIN activity a ON a.id = e.activity
            WHERE e.reverses IS NULL AND e.booked_at <= ?
            AND NOT EXISTS (SELECT 1 FROM hours_entry r WHERE r.reverses = e.id AND r.booked_at <= ?)
            AND\s""";
    private static final String LINES = """
            SELECT e.tree, e.unit, e.kind, e.activity, a.title_zh, a.title_en,
                MIN(e.served_on) AS first_day, MAX(e.served_on) AS last_day, SUM(l.minutes) AS minutes
            """ + STOOD;
    private static final String ENTRIES = """
            SELECT e.id, e.tree, e.unit, e.kind, e.activity, a.title_zh, a.title_en, e.source, e.served_on, l.minutes
            """ + STOOD;
    private static final String TAKEN_BACK = """
            SELECT e.id FROM hours_entry e JOIN hours_entry r ON r.reverses = e.id
            WHERE e.booked_at <= ? AND r.booked_at > ? AND\s""";
    private static final String GROUPS = """
             GROUP BY e.tree, e.unit, e.kind, e.activity, a.title_zh, a.title_en
            ORDER BY e.tree, e.unit, first_day, e.activity
            """;
    private final Sql sql;

    ServedHours(Sql sql) {
        this.sql = sql;
    }

    /// Sums, one for each activity and one a unit for communities, in the order of their first day.
    public List<ServedLine> lines(ServedScope scope, Instant asOf) {
        Condition condition = Condition.of(scope);
        return sql.list(
                "sum served hours",
                LINES + condition.text() + GROUPS,
                ServedHours::line,
                condition.after(asOf, asOf).toArray());
    }

    /// The entries, the latest booking first, from after the one given.
    public List<ServedEntry> entries(ServedScope scope, Instant asOf, @Nullable UUID after, int most) {
        Condition condition = Condition.of(scope);
        List<Object> values = condition.after(asOf, asOf);
        String further = "";
        if (after != null) {
            further = " AND e.id < ?";
            values.add(after);
        }
        return sql.list(
                "list served hours",
                ENTRIES + condition.text() + further + " ORDER BY e.id DESC LIMIT " + most,
                ServedHours::entry,
                values.toArray());
    }

    /// Whether any of what stood at that instant has been taken back since.
    public boolean isCorrectedSince(ServedScope scope, Instant asOf) {
        Condition condition = Condition.of(scope);
        return sql.one(
                        "look for corrected hours",
                        TAKEN_BACK + condition.text() + " LIMIT 1",
                        row -> row.id("id"),
                        condition.after(asOf, asOf).toArray())
                .isPresent();
    }

    private record Condition(String text, List<Object> values) {

        static Condition of(ServedScope scope) {
            StringBuilder text = new StringBuilder("e.person = ? AND e.served_on >= ? AND e.served_on <= ?");
            List<Object> values = new ArrayList<>(List.of(scope.person(), scope.from(), scope.to()));
            if (scope.unit() != null) {
                text.append(" AND e.tree = ? AND e.unit = ?");
                values.addAll(List.of(scope.unit().tree(), scope.unit().code()));
            }
            if (!scope.activities().isEmpty()) {
                text.append(" AND e.activity IN (")
                        .append(String.join(
                                ", ", Collections.nCopies(scope.activities().size(), "?")))
                        .append(")");
                values.addAll(scope.activities());
            }
            return new Condition(text.toString(), values);
        }

        List<Object> after(Object... first) {
            List<Object> all = new ArrayList<>(List.of(first));
            all.addAll(values);
            return all;
        }
    }

    private static ServedLine line(Row row) throws SQLException {
        return new ServedLine(
                row.text("tree"),
                row.text("unit"),
                HoursKind.valueOf(row.text("kind")),
                row.findId("activity"),
                title(row, "title_zh", COMMUNITY_ZH),
                title(row, "title_en", COMMUNITY_EN),
                LocalDate.parse(row.text("first_day")),
                LocalDate.parse(row.text("last_day")),
                row.number("minutes"));
    }

    private static ServedEntry entry(Row row) throws SQLException {
        return new ServedEntry(
                row.id("id"),
                row.text("tree"),
                row.text("unit"),
                HoursKind.valueOf(row.text("kind")),
                row.findId("activity"),
                title(row, "title_zh", COMMUNITY_ZH),
                title(row, "title_en", COMMUNITY_EN),
                HoursSource.valueOf(row.text("source")),
                LocalDate.parse(row.text("served_on")),
                Math.toIntExact(row.number("minutes")));
    }

    private static String title(Row row, String column, String otherwise) throws SQLException {
        String title = row.findText(column);
        return title == null ? otherwise : title;
    }
}
