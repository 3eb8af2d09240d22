package org.campusfrontline.roster.ledger;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.roster.ledger.load.Axis;
import org.campusfrontline.roster.ledger.load.Load;
import org.campusfrontline.roster.ledger.load.Standing;
import org.jspecify.annotations.Nullable;

/// The table of entries: rows are inserted and read, never changed.
@Singleton
class LoadStore {

    private static final String AXES =
            Arrays.stream(Axis.values()).map(LoadStore::column).collect(Collectors.joining(", "));
    private static final String COLUMNS =
            "person, origin, kind, tree, unit, period, day, available, " + AXES + ", reverses, booked_at";
    private static final int AT_ONCE = 2000;
    private static final String NEGATED =
            Arrays.stream(Axis.values()).map(axis -> "-e." + column(axis)).collect(Collectors.joining(", "));
    private static final String REVERSE = "INSERT INTO load_entry (" + COLUMNS + ")"
            + " SELECT e.person, CONCAT('-', e.origin), 'REVERSAL', e.tree, e.unit, e.period, e.day, -e.available, "
            + NEGATED + ", e.origin, ? FROM load_entry e"
            + " LEFT JOIN load_entry r ON r.person = e.person AND r.reverses = e.origin"
            + " WHERE e.period = ? AND e.kind <> 'REVERSAL' AND r.person IS NULL";
    private final Sql sql;

    LoadStore(Sql sql) {
        this.sql = sql;
    }

    void addAll(List<LoadEntry> entries, Instant at) {
        String marks = Arrays.stream(Axis.values()).map(axis -> "?, ").collect(Collectors.joining());
        String insert =
                "INSERT INTO load_entry (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, " + marks + "NULL, ?)";
        for (int from = 0; from < entries.size(); from += AT_ONCE) {
            List<@Nullable Object[]> rows = entries.subList(from, Math.min(entries.size(), from + AT_ONCE)).stream()
                    .map(entry -> row(entry, at))
                    .toList();
            sql.batch("add load", insert, rows);
        }
    }

    private static @Nullable Object[] row(LoadEntry entry, Instant at) {
        @Nullable Object[] row = new @Nullable Object[9 + Axis.values().length];
        row[0] = entry.person();
        row[1] = entry.origin();
        row[2] = entry.kind();
        row[3] = entry.tree();
        row[4] = entry.unit();
        row[5] = entry.period();
        row[6] = entry.day();
        row[7] = entry.available();
        for (Axis axis : Axis.values()) {
            row[8 + axis.ordinal()] = entry.load().get(axis);
        }
        row[8 + Axis.values().length] = at;
        return row;
    }

    /// Mirrors whatever of the period is not mirrored yet; how many entries that were.
    int reverse(UUID period, Instant at) {
        return sql.update("reverse load", REVERSE, at, period);
    }

    /// Whether the roster stands in the books already.
    boolean knows(UUID period, String originPrefix) {
        return sql.one(
                        "knows roster",
                        "SELECT COUNT(*) AS found FROM load_entry WHERE period = ? AND kind = 'ROSTER'"
                                + " AND LEFT(origin, ?) = ?",
                        row -> row.number("found") > 0,
                        period,
                        originPrefix.length(),
                        originPrefix)
                .orElse(false);
    }

    Optional<Load> booked(String person, String origin) {
        return sql.one(
                "find load",
                "SELECT " + AXES + " FROM load_entry WHERE person = ? AND origin = ?",
                LoadStore::load,
                person,
                origin);
    }

    /// What stands of a person's day in a period after reversals and transfers.
    Load onDay(String person, UUID period, LocalDate day) {
        return sql.one(
                        "load of day",
                        "SELECT " + sums("1") + " FROM load_entry WHERE person = ? AND period = ? AND day = ?",
                        LoadStore::load,
                        person,
                        period,
                        day)
                .orElse(Load.NONE);
    }

    /// What the ledger knew at `asOf` of the days up to and with `until`.
    record View(LocalDate until, Instant asOf, OptionalInt halfLifeDays) {}

    /// By person's number.
    Map<String, Standing> standings(String tree, String unit, View view) {
        boolean fades = view.halfLifeDays().isPresent();
        String weight = fades ? "POW(0.5, DATEDIFF(?, day) / ?)" : "1";
        String select = "SELECT person, MIN(day) AS first_day, ROUND(SUM(" + weight + " * available)) AS available, "
                + sums(weight) + " FROM load_entry"
                + " WHERE tree = ? AND unit = ? AND day <= ? AND booked_at <= ? GROUP BY person ORDER BY person";
        List<@Nullable Object> values = new ArrayList<>();
        if (fades) {
            for (int i = 0; i <= Axis.values().length; i++) {
                values.add(view.until());
                values.add(view.halfLifeDays().getAsInt());
            }
        }
        values.addAll(List.of(tree, unit, view.until(), view.asOf()));
        Map<String, Standing> standings = new TreeMap<>();
        sql.list(
                        "standings of unit",
                        select,
                        row -> Map.entry(
                                row.text("person"),
                                new Standing(
                                        load(row), row.number("available"), LocalDate.parse(row.text("first_day")))),
                        values.toArray())
                .forEach(entry -> standings.put(entry.getKey(), entry.getValue()));
        return standings;
    }

    record Unit(String tree, String code) {}

    List<Unit> unitsOf(String person) {
        return sql.list(
                "units of person",
                "SELECT DISTINCT tree, unit FROM load_entry WHERE person = ? ORDER BY tree, unit",
                row -> new Unit(row.text("tree"), row.text("unit")),
                person);
    }

    private static String sums(String weight) {
        return Arrays.stream(Axis.values())
                .map(axis -> "ROUND(COALESCE(SUM(" + weight + " * " + column(axis) + "), 0)) AS " + column(axis))
                .collect(Collectors.joining(", "));
    }

    private static Load load(Row row) throws SQLException {
        Load load = Load.NONE;
        for (Axis axis : Axis.values()) {
            load = load.with(axis, row.number(column(axis)));
        }
        return load;
    }

    private static String column(Axis axis) {
        return axis.name().toLowerCase(Locale.ROOT);
    }
}
