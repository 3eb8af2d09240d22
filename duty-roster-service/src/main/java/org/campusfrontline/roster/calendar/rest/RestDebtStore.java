package org.campusfrontline.roster.calendar.rest;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.roster.calendar.day.DayClass;
import org.jspecify.annotations.Nullable;

/// The table of debts of rest. A debt is written once and at most reversed; what settles it stands elsewhere.
@Singleton
class RestDebtStore {

    private static final String SELECT = """
            SELECT d.id, d.period, d.person, d.tree, d.unit, d.duty_date, d.shift, d.work_date, d.day_class, d.minutes,
                d.deadline, d.reversed_at,
                COALESCE((SELECT SUM(s.minutes) FROM rest_settlement s WHERE s.debt = d.id), 0) AS settled
            FROM rest_debt d
            """;
    private final Sql sql;

    RestDebtStore(Sql sql) {
        this.sql = sql;
    }

    /// Those of a period that stand.
    List<RestDebt> standing(UUID period) {
        return sql.list(
                "debts of period",
                SELECT + "WHERE d.period = ? AND d.reversed_at IS NULL ORDER BY d.id",
                RestDebtStore::read,
                period);
    }

    List<RestDebt> ofPerson(String person) {
        return sql.list(
                "debts of person",
                SELECT + "WHERE d.person = ? ORDER BY d.work_date, d.id",
                RestDebtStore::read,
                person);
    }

    /// A unit's debts after an id, whoever has them.
    List<RestDebt> ofUnit(RestDebt.Unit unit, Optional<UUID> after, int limit) {
        return sql.list(
                "debts of unit",
                SELECT + "WHERE d.tree = ? AND d.unit = ? AND d.id > ? ORDER BY d.id LIMIT ?",
                RestDebtStore::read,
                unit.tree(),
                unit.code(),
                after.orElse(new UUID(0, 0)),
                limit);
    }

    void addAll(List<RestDebt> debts, Instant at) {
        List<@Nullable Object[]> rows = debts.stream()
                .map(debt -> new @Nullable Object[] {
                    debt.id(),
                    debt.period(),
                    debt.person(),
                    debt.unit().tree(),
                    debt.unit().code(),
                    debt.work().dutyDate(),
                    debt.work().shift(),
                    debt.work().date(),
                    debt.work().dayClass(),
                    debt.work().minutes(),
                    debt.deadline(),
                    at
                })
                .toList();
        if (!rows.isEmpty()) {
            sql.batch("add debts", """
                    INSERT INTO rest_debt (id, period, person, tree, unit, duty_date, shift, work_date, day_class,
                        minutes, deadline, arose_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """, rows);
        }
    }

    void reverseAll(List<RestDebt> debts, Instant at) {
        List<@Nullable Object[]> rows = debts.stream()
                .map(debt -> new @Nullable Object[] {at, debt.id()})
                .toList();
        if (!rows.isEmpty()) {
            sql.batch("reverse debts", "UPDATE rest_debt SET reversed_at = ? WHERE id = ?", rows);
        }
    }

    private static RestDebt read(Row row) throws SQLException {
        String deadline = row.findText("deadline");
        return new RestDebt(
                row.id("id"),
                row.id("period"),
                row.text("person"),
                new RestDebt.Unit(row.text("tree"), row.text("unit")),
                new RestDebt.Work(
                        row.text("person"),
                        LocalDate.parse(row.text("duty_date")),
                        row.text("shift"),
                        LocalDate.parse(row.text("work_date")),
                        DayClass.valueOf(row.text("day_class")),
                        Math.toIntExact(row.number("minutes"))),
                deadline == null ? null : LocalDate.parse(deadline),
                Math.toIntExact(row.number("settled")),
                row.findInstant("reversed_at") != null);
    }
}
