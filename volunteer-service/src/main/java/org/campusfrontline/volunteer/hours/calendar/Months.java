package org.campusfrontline.volunteer.hours.calendar;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.time.CampusTime;
import org.campusfrontline.volunteer.hours.rule.ServiceSpan;

/// Months of the campus's zone, and which are closed. A booking holds its month open until it is committed: it locks
/// the rows of the unit and of all shared, which nobody who closes gets past.
@Singleton
public class Months {

    private static final String HOLD = """
            SELECT closed_at IS NOT NULL AS closed FROM hours_month
            WHERE month_code = ? AND scope IN (?, ?) LOCK IN SHARE MODE
            """;
    private static final String TAKE = """
            SELECT closed_at IS NOT NULL AS closed FROM hours_month
            WHERE month_code = ? AND scope = ? FOR UPDATE
            """;
    private static final String OPEN = "INSERT IGNORE INTO hours_month (month_code, scope) VALUES (?, ?)";

    // Alone at once: who takes it shared first and alone then meets another one who does.
    private static final String TAKEN = """
            INSERT INTO hours_month (month_code, scope) VALUES (?, ?)
            ON DUPLICATE KEY UPDATE closed_by = closed_by
            """;
    private static final String CLOSE =
            "UPDATE hours_month SET closed_at = ?, closed_by = ? WHERE month_code = ? AND scope = ?";
    private final Sql sql;
    private final CampusTime campus;
    private final Clock clock;

    Months(Sql sql, CampusTime campus, Clock clock) {
        this.sql = sql;
        this.campus = campus;
        this.clock = clock;
    }

    public LocalDate dayOf(ServiceSpan span) {
        return span.dayIn(campus.zone());
    }

    public YearMonth of(ServiceSpan span) {
        return span.monthIn(campus.zone());
    }

    public YearMonth present() {
        return YearMonth.from(LocalDate.ofInstant(clock.instant(), campus.zone()));
    }

    /// The day that it is where the campus is.
    public LocalDate today() {
        return dayOf(clock.instant());
    }

    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, campus.zone());
    }

    /// Whether the month is closed for the unit or for all; where it is not, it stays so until this transaction ends.
    public boolean holdClosed(YearMonth month, String tree, String unit) {
        Scope own = Scope.of(tree, unit);
        List<Boolean> rows = hold(month, own);
        if (rows.size() < 2) {
            sql.update("open month for all", OPEN, month.toString(), Scope.ALL.text());
            sql.update("open month", OPEN, month.toString(), own.text());
            rows = hold(month, own);
        }
        return rows.contains(true);
    }

    /// Waits for all who book in it; whether it was closed in this very scope before.
    public boolean take(YearMonth month, Scope scope) {
        sql.update("take month", TAKEN, month.toString(), scope.text());
        return sql.one("read taken month", TAKE, row -> row.number("closed") != 0, month.toString(), scope.text())
                .orElseThrow();
    }

    /// The month is taken already.
    public void close(YearMonth month, Scope scope, String person, Instant now) {
        sql.update("close month", CLOSE, now, person, month.toString(), scope.text());
    }

    private List<Boolean> hold(YearMonth month, Scope own) {
        return sql.list(
                "hold month", HOLD, row -> row.number("closed") != 0, month.toString(), Scope.ALL.text(), own.text());
    }
}
