package org.campusfrontline.volunteer.hours.closing;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.action.Actions;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.volunteer.hours.calendar.Scope;
import org.campusfrontline.volunteer.hours.closing.ClosingRequests.MonthFilter;

/// Reads months with what was booked in them.
@Singleton
class MonthQueries {

    private static final String SUMS = """
            SELECT e.booked_month, SUM(l.minutes) AS minutes
            FROM hours_entry e JOIN hours_line l ON l.entry = e.id AND l.line_no = 1
            WHERE e.tree = ? AND e.unit = ?
            GROUP BY e.booked_month
            """;
    private static final String SUM_OF_ALL = """
            SELECT COALESCE(SUM(l.minutes), 0) AS minutes
            FROM hours_entry e JOIN hours_line l ON l.entry = e.id AND l.line_no = 1
            WHERE e.booked_month = ?
            """;
    private static final String CLOSED = """
            SELECT month_code, MIN(closed_at) AS closed_at FROM hours_month
            WHERE scope IN (?, ?) AND closed_at IS NOT NULL GROUP BY month_code
            """;
    private final Sql sql;
    private final MonthAccess access;
    private final Actions actions;

    MonthQueries(Sql sql, MonthAccess access, Actions actions) {
        this.sql = sql;
        this.access = access;
        this.actions = actions;
    }

    /// Months in which something was booked or that are closed, the latest first.
    Outcome<Page<MonthView>> list(MonthFilter filter) {
        return access.refusalToRead(filter.tree(), filter.unit())
                .<Outcome<Page<MonthView>>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(Page.within(
                        months(filter.tree(), filter.unit()), filter.cursor(), filter.limit(), MonthView::month)));
    }

    MonthView ofUnit(YearMonth month, String tree, String unit) {
        return months(tree, unit).stream()
                .filter(view -> view.month().equals(month.toString()))
                .findFirst()
                .orElseThrow();
    }

    MonthView ofAll(YearMonth month) {
        long minutes = sql.one("sum hours of month", SUM_OF_ALL, row -> row.number("minutes"), month.toString())
                .orElseThrow();
        Optional<Instant> closed =
                Optional.ofNullable(closed(Scope.ALL.text(), Scope.ALL.text()).get(month.toString()));
        return new MonthView(
                month.toString(),
                null,
                null,
                minutes,
                closed.isPresent(),
                closed.orElse(null),
                List.of(actions.of("close", access.refusalToCloseAll(month))));
    }

    private List<MonthView> months(String tree, String unit) {
        Map<String, Long> minutes = new TreeMap<>(Comparator.reverseOrder());
        Map<String, Instant> closed = closed(Scope.of(tree, unit).text(), Scope.ALL.text());
        closed.keySet().forEach(month -> minutes.put(month, 0L));
        sql.list("sum hours of months", SUMS, MonthQueries::sum, tree, unit)
                .forEach(sum -> minutes.put(sum.month(), sum.minutes()));
        List<MonthView> views = new ArrayList<>();
        minutes.forEach((month, sum) -> views.add(new MonthView(
                month,
                tree,
                unit,
                sum,
                closed.containsKey(month),
                closed.get(month),
                List.of(actions.of("close", access.refusalToClose(YearMonth.parse(month), tree, unit))))));
        return views;
    }

    private Map<String, Instant> closed(String scope, String other) {
        Map<String, Instant> closed = new TreeMap<>();
        sql.list("read closed months", CLOSED, MonthQueries::closing, scope, other)
                .forEach(closing -> closed.put(closing.month(), closing.at()));
        return closed;
    }

    private record Sum(String month, long minutes) {}

    private record Closing(String month, Instant at) {}

    private static Sum sum(Row row) throws SQLException {
        return new Sum(row.text("booked_month"), row.number("minutes"));
    }

    private static Closing closing(Row row) throws SQLException {
        return new Closing(row.text("month_code"), row.instant("closed_at"));
    }
}
