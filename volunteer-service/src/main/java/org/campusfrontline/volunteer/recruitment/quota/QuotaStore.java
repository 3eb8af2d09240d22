package org.campusfrontline.volunteer.recruitment.quota;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.volunteer.recruitment.eligibility.rule.Holding;
import org.campusfrontline.volunteer.recruitment.quota.QuotaLine.HolderRatio;
import org.campusfrontline.volunteer.recruitment.quota.QuotaLine.UnitShare;
import org.jspecify.annotations.Nullable;

/// Rows of quotas and of what they count. Whoever writes one holds the row of the shift in shift_seats.
@Singleton
public class QuotaStore {

    private static final String FIND = """
            SELECT q.shift, q.least, q.target, q.reserve, q.call_minutes, q.warn_minutes, q.released, q.called_off,
                q.told, q.version, l.place, l.tree, l.unit, l.at_least, l.at_most, l.competence, l.code, l.verified,
                l.per, l.release_minutes, l.taken
            FROM shift_quota q LEFT JOIN shift_quota_line l ON l.shift = q.shift
            WHERE q.shift IN (%s) ORDER BY q.shift, l.place
            """;
    private static final String PUT = """
            INSERT INTO shift_quota
                (shift, least, target, reserve, call_minutes, warn_minutes, released, next_look, told, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?)
            ON DUPLICATE KEY UPDATE least = VALUES(least), target = VALUES(target), reserve = VALUES(reserve),
                call_minutes = VALUES(call_minutes), warn_minutes = VALUES(warn_minutes),
                released = VALUES(released), next_look = VALUES(next_look), version = VALUES(version)
            """;
    private static final String PUT_LINE = """
            INSERT INTO shift_quota_line
                (shift, place, tree, unit, at_least, at_most, competence, code, verified, per, release_minutes, taken)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private final Sql sql;

    QuotaStore(Sql sql) {
        this.sql = sql;
    }

    public Optional<Quota> find(UUID shift) {
        return Optional.ofNullable(find(List.of(shift)).get(shift));
    }

    public Map<UUID, Quota> find(Collection<UUID> shifts) {
        if (shifts.isEmpty()) {
            return Map.of();
        }
        String places = String.join(", ", Collections.nCopies(shifts.size(), "?"));
        List<Found> rows = sql.list("read quotas", FIND.formatted(places), QuotaStore::read, shifts.toArray());
        return rows.stream()
                .collect(Collectors.groupingBy(found -> found.quota().shift()))
                .values()
                .stream()
                .map(QuotaStore::whole)
                .collect(Collectors.toMap(Quota::shift, Function.identity()));
    }

    /// In place of what was; what the lines count is written with them.
    public void put(Quota quota, @Nullable Instant nextLook) {
        sql.update(
                "write quota",
                PUT,
                quota.shift(),
                quota.min(),
                quota.target(),
                quota.reserve(),
                quota.callMinutes(),
                quota.warnMinutes().stream().map(String::valueOf).collect(Collectors.joining(",")),
                quota.released(),
                nextLook,
                quota.version());
        sql.update("clear quota lines", "DELETE FROM shift_quota_line WHERE shift = ?", quota.shift());
        List<@Nullable Object[]> rows = IntStream.range(0, quota.lines().size())
                .mapToObj(place -> row(quota.shift(), place, quota.lines().get(place)))
                .toList();
        if (!rows.isEmpty()) {
            sql.batch("write quota lines", PUT_LINE, rows);
        }
    }

    void released(UUID shift, int lines) {
        sql.update("note released lines", "UPDATE shift_quota SET released = ? WHERE shift = ?", lines, shift);
    }

    /// One more, or one less, of those whom these lines count.
    void count(UUID shift, UUID signUp, Set<Integer> places) {
        places.stream()
                .sorted()
                .forEach(place -> sql.update(
                        "count sign-up",
                        "UPDATE shift_quota_line SET taken = taken + 1 WHERE shift = ? AND place = ?",
                        shift,
                        place));
        List<@Nullable Object[]> rows = places.stream()
                .map(place -> new @Nullable Object[] {signUp, place, shift})
                .toList();
        if (!rows.isEmpty()) {
            sql.batch(
                    "note lines of sign-up", "INSERT INTO sign_up_line (sign_up, place, shift) VALUES (?, ?, ?)", rows);
        }
    }

    void uncount(UUID shift, UUID signUp) {
        sql.update("uncount sign-up", """
                UPDATE shift_quota_line l JOIN sign_up_line u ON u.shift = l.shift AND u.place = l.place
                SET l.taken = l.taken - 1 WHERE u.sign_up = ? AND l.shift = ?
                """, signUp, shift);
        sql.update("forget lines of sign-up", "DELETE FROM sign_up_line WHERE sign_up = ?", signUp);
    }

    /// In place of all that was counted.
    public void recount(UUID shift, Map<UUID, Set<Integer>> counting) {
        sql.update("forget lines of shift", "DELETE FROM sign_up_line WHERE shift = ?", shift);
        List<@Nullable Object[]> rows = counting.entrySet().stream()
                .flatMap(one ->
                        one.getValue().stream().map(place -> new @Nullable Object[] {one.getKey(), place, shift}))
                .toList();
        if (!rows.isEmpty()) {
            sql.batch(
                    "note lines of sign-ups",
                    "INSERT INTO sign_up_line (sign_up, place, shift) VALUES (?, ?, ?)",
                    rows);
        }
        sql.update("recount lines", """
                UPDATE shift_quota_line l SET l.taken =
                    (SELECT COUNT(*) FROM sign_up_line u WHERE u.shift = l.shift AND u.place = l.place)
                WHERE l.shift = ?
                """, shift);
    }

    /// Which lines count whom now.
    public Map<UUID, Set<Integer>> counted(UUID shift) {
        Map<UUID, Set<Integer>> counted = new HashMap<>();
        sql.list(
                "read lines of sign-ups",
                "SELECT sign_up, place FROM sign_up_line WHERE shift = ?",
                row -> counted.computeIfAbsent(row.id("sign_up"), id -> new TreeSet<>())
                        .add((int) row.number("place")),
                shift);
        return counted;
    }

    /// The number of what is told next.
    public long tell(UUID shift) {
        return sql.change(
                        "number what is told",
                        "UPDATE shift_quota SET told = LAST_INSERT_ID(told + 1) WHERE shift = ?",
                        shift)
                .number();
    }

    /// Nobody is told any more that people are missing.
    public void callOff(UUID shift, Instant now) {
        sql.update(
                "call shift off",
                "UPDATE shift_quota SET called_off = ?, next_look = NULL, version = version + 1 WHERE shift = ?",
                now,
                shift);
    }

    public boolean isDue(UUID shift, Instant now) {
        return sql.one(
                        "read next look",
                        "SELECT shift FROM shift_quota WHERE shift = ? AND next_look <= ?",
                        row -> row.id("shift"),
                        shift,
                        now)
                .isPresent();
    }

    public void lookNext(UUID shift, @Nullable Instant at) {
        sql.update("note next look", "UPDATE shift_quota SET next_look = ? WHERE shift = ?", at, shift);
    }

    private static @Nullable Object[] row(UUID shift, int place, QuotaLine line) {
        return switch (line) {
            case UnitShare share ->
                new @Nullable Object[] {
                    shift,
                    place,
                    share.tree(),
                    share.unit(),
                    share.atLeast(),
                    share.atMost(),
                    null,
                    null,
                    false,
                    null,
                    share.releaseMinutes(),
                    share.taken()
                };
            case HolderRatio ratio ->
                new @Nullable Object[] {
                    shift,
                    place,
                    null,
                    null,
                    null,
                    null,
                    ratio.competence(),
                    ratio.code(),
                    ratio.verified(),
                    ratio.per(),
                    ratio.releaseMinutes(),
                    ratio.taken()
                };
        };
    }

    private record Found(Quota quota, @Nullable QuotaLine line) {}

    private static Quota whole(List<Found> rows) {
        Quota first = rows.getFirst().quota();
        List<QuotaLine> lines =
                rows.stream().map(Found::line).filter(line -> line != null).toList();
        return first.with(List.copyOf(lines));
    }

    private static Found read(Row row) throws SQLException {
        String warn = row.text("warn_minutes");
        Quota quota = new Quota(
                row.id("shift"),
                (int) row.number("least"),
                (int) row.number("target"),
                (int) row.number("reserve"),
                (int) row.number("call_minutes"),
                warn.isEmpty()
                        ? List.of()
                        : Arrays.stream(warn.split(",", -1))
                                .map(Integer::valueOf)
                                .toList(),
                List.of(),
                (int) row.number("released"),
                row.findInstant("called_off"),
                row.number("told"),
                row.number("version"));
        return new Found(quota, row.findNumber("place") == null ? null : line(row));
    }

    private static QuotaLine line(Row row) throws SQLException {
        Integer release = number(row, "release_minutes");
        int taken = (int) row.number("taken");
        if (row.findText("tree") != null) {
            return new UnitShare(
                    row.text("tree"),
                    row.text("unit"),
                    (int) row.number("at_least"),
                    number(row, "at_most"),
                    release,
                    taken);
        }
        return new HolderRatio(
                Holding.Kind.valueOf(row.text("competence")),
                row.text("code"),
                row.number("verified") != 0,
                (int) row.number("per"),
                release,
                taken);
    }

    private static @Nullable Integer number(Row row, String column) throws SQLException {
        Long number = row.findNumber(column);
        return number == null ? null : number.intValue();
    }
}
