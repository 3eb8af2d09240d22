package org.campusfrontline.roster.fatigue;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.roster.fatigue.strain.Work;
import org.jspecify.annotations.Nullable;

/// Reads duties in force; on days of an absence nobody works.
@Singleton
class WorkStore {

    private static final String PRESENT = " AND NOT EXISTS (SELECT 1 FROM duty_absence a WHERE a.period = d.period"
            + " AND a.person = d.person AND a.ended_at IS NULL AND d.duty_date BETWEEN a.first_day AND a.last_day)";

    private final Sql sql;

    WorkStore(Sql sql) {
        this.sql = sql;
    }

    /// Those whom the unit has on duty on these days, after a person, in the order of their numbers.
    List<String> people(String tree, String unit, LocalDate from, LocalDate to, String after, int limit) {
        return sql.list(
                "people on duty of unit",
                "SELECT DISTINCT d.person FROM planning_period p JOIN duty d ON d.period = p.id"
                        + " WHERE p.tree = ? AND p.unit = ? AND d.duty_date BETWEEN ? AND ? AND d.person > ?" + PRESENT
                        + " ORDER BY d.person LIMIT " + limit,
                row -> row.text("person"),
                tree,
                unit,
                from,
                to,
                after);
    }

    /// What each of them works between two days, in whichever unit; who works nothing is missing.
    Map<String, List<Work>> works(List<String> people, LocalDate from, LocalDate to) {
        Map<String, List<Work>> works = new HashMap<>();
        if (people.isEmpty()) {
            return works;
        }
        List<@Nullable Object> values = new ArrayList<>(people);
        values.add(from);
        values.add(to);
        sql.list(
                "work of people",
                "SELECT d.person, d.starts_at, d.ends_at FROM duty d WHERE d.person IN ("
                        + people.stream().map(person -> "?").collect(Collectors.joining(", "))
                        + ") AND d.duty_date BETWEEN ? AND ?" + PRESENT,
                row -> works.computeIfAbsent(row.text("person"), person -> new ArrayList<>())
                        .add(new Work(row.instant("starts_at"), row.instant("ends_at"))),
                values.toArray());
        return works;
    }
}
