package org.campusfrontline.roster.closedloop.cycle;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.roster.closedloop.rule.Course;
import org.campusfrontline.roster.closedloop.rule.LeaveReason;
import org.jspecify.annotations.Nullable;

/// The tables of cycles and stays; whoever writes here holds the loop's row.
@Singleton
public class StayStore {

    private static final String COURSE =
            "first_day, loop_last, isolation_last, watch_last, rest_last, tests, living," + " isolating";
    private static final String CYCLE =
            "id, closed_loop, cohort, policy_number, " + COURSE + ", withdrawn_at, planned_by, planned_at, version";
    private static final String STAY =
            "id, cycle, closed_loop, cohort, person, post, " + COURSE + ", entered_at, left_reason, out_at, version";
    private static final int PEOPLE_A_QUERY = 500;
    private final Sql sql;

    StayStore(Sql sql) {
        this.sql = sql;
    }

    public void add(Cycle cycle, List<Stay> stays) {
        List<@Nullable Object> values = new ArrayList<>(
                Arrays.<@Nullable Object>asList(cycle.id(), cycle.loop(), cycle.cohort(), cycle.policyNumber()));
        values.addAll(course(cycle.course(), cycle.homes()));
        values.addAll(Arrays.<@Nullable Object>asList(null, cycle.plannedBy(), cycle.plannedAt()));
        sql.update(
                "add loop cycle",
                "INSERT INTO loop_cycle (" + CYCLE + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
                values.toArray());
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Stay stay : stays) {
            List<@Nullable Object> row = new ArrayList<>(Arrays.<@Nullable Object>asList(
                    stay.id(), stay.cycle(), stay.loop(), stay.cohort(), stay.person(), stay.post()));
            row.addAll(course(stay.course(), stay.homes()));
            rows.add(row.toArray());
        }
        if (!rows.isEmpty()) {
            sql.batch(
                    "add loop stays",
                    "INSERT INTO loop_stay (" + STAY
                            + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL, NULL, 1)",
                    rows);
        }
    }

    /// The cycle's days, buildings and policy from now on.
    public void change(Cycle cycle) {
        List<@Nullable Object> values = course(cycle.course(), cycle.homes());
        values.addAll(Arrays.<@Nullable Object>asList(cycle.policyNumber(), cycle.id()));
        sql.update(
                "change loop cycle",
                "UPDATE loop_cycle SET first_day = ?, loop_last = ?, isolation_last = ?, watch_last = ?, rest_last = ?,"
                        + " tests = ?, living = ?, isolating = ?, policy_number = ?, version = version + 1"
                        + " WHERE id = ?",
                values.toArray());
    }

    /// The stay as it is from now on; false where its version is not the one before.
    public boolean change(Stay stay) {
        List<@Nullable Object> values = course(stay.course(), stay.homes());
        values.addAll(Arrays.<@Nullable Object>asList(
                stay.enteredAt(), stay.leftReason(), stay.outAt(), stay.version(), stay.id(), stay.version() - 1));
        return sql.update(
                        "change loop stay",
                        "UPDATE loop_stay SET first_day = ?, loop_last = ?, isolation_last = ?, watch_last = ?,"
                                + " rest_last = ?, tests = ?, living = ?, isolating = ?, entered_at = ?,"
                                + " left_reason = ?, out_at = ?, version = ? WHERE id = ? AND version = ?",
                        values.toArray())
                == 1;
    }

    boolean withdraw(UUID cycle, long version, Instant at) {
        return sql.update(
                        "withdraw loop cycle",
                        "UPDATE loop_cycle SET withdrawn_at = ?, version = version + 1"
                                + " WHERE id = ? AND version = ? AND withdrawn_at IS NULL",
                        at,
                        cycle,
                        version)
                == 1;
    }

    Optional<Cycle> cycle(UUID id) {
        return sql.one("find loop cycle", "SELECT " + CYCLE + " FROM loop_cycle WHERE id = ?", StayStore::cycle, id);
    }

    /// Cycles of a loop that end on or after a day and were not withdrawn, in the order of their beginning.
    public List<Cycle> cycles(UUID loop, LocalDate from) {
        return sql.list(
                "loop cycles",
                "SELECT " + CYCLE + " FROM loop_cycle WHERE closed_loop = ? AND rest_last >= ?"
                        + " AND withdrawn_at IS NULL ORDER BY first_day, id",
                StayStore::cycle,
                loop,
                from);
    }

    Optional<Stay> find(UUID id) {
        return sql.one("find loop stay", "SELECT " + STAY + " FROM loop_stay WHERE id = ?", StayStore::stay, id);
    }

    List<Stay> ofCycle(UUID cycle) {
        return sql.list(
                "loop stays of cycle",
                "SELECT " + STAY + " FROM loop_stay WHERE cycle = ? ORDER BY person, id",
                StayStore::stay,
                cycle);
    }

    /// Stays of a loop that end on or after a day, without those who stayed out.
    public List<Stay> stays(UUID loop, LocalDate from) {
        return sql.list(
                "loop stays",
                "SELECT " + STAY + " FROM loop_stay WHERE closed_loop = ? AND rest_last >= ? AND out_at IS NULL"
                        + " ORDER BY first_day, id",
                StayStore::stay,
                loop,
                from);
    }

    /// A person's stays that end on or after a day, the earliest first.
    List<Stay> ofPerson(String person, LocalDate from) {
        return sql.list(
                "loop stays of person",
                "SELECT " + STAY + " FROM loop_stay WHERE person = ? AND rest_last >= ? AND out_at IS NULL"
                        + " ORDER BY first_day, id",
                StayStore::stay,
                person,
                from);
    }

    /// Stays of the people that touch the days.
    public List<Stay> touching(Collection<String> people, LocalDate from, LocalDate to) {
        List<Stay> found = new ArrayList<>();
        List<String> all = people.stream().distinct().toList();
        for (int start = 0; start < all.size(); start += PEOPLE_A_QUERY) {
            List<String> some = all.subList(start, Math.min(all.size(), start + PEOPLE_A_QUERY));
            String marks = some.stream().map(person -> "?").collect(Collectors.joining(", "));
            List<@Nullable Object> values = new ArrayList<>(some);
            values.add(from);
            values.add(to);
            found.addAll(sql.list(
                    "loop stays of people",
                    "SELECT " + STAY + " FROM loop_stay WHERE person IN (" + marks + ") AND rest_last >= ?"
                            + " AND first_day <= ? AND out_at IS NULL",
                    StayStore::stay,
                    values.toArray()));
        }
        return found;
    }

    static List<@Nullable Object> course(Course course, Cycle.Homes homes) {
        return new ArrayList<>(Arrays.<@Nullable Object>asList(
                course.first(),
                course.loopLast(),
                course.isolationLast(),
                course.watchLast(),
                course.restLast(),
                course.tests().stream().map(LocalDate::toString).collect(Collectors.joining(",")),
                homes.living(),
                homes.isolating()));
    }

    static Course course(Row row) throws SQLException {
        String tests = row.text("tests");
        return new Course(
                LocalDate.parse(row.text("first_day")),
                LocalDate.parse(row.text("loop_last")),
                LocalDate.parse(row.text("isolation_last")),
                LocalDate.parse(row.text("watch_last")),
                LocalDate.parse(row.text("rest_last")),
                tests.isEmpty()
                        ? List.of()
                        : Arrays.stream(tests.split(",", -1))
                                .map(LocalDate::parse)
                                .toList());
    }

    private static Cycle cycle(Row row) throws SQLException {
        return new Cycle(
                row.id("id"),
                row.id("closed_loop"),
                row.id("cohort"),
                (int) row.number("policy_number"),
                course(row),
                new Cycle.Homes(row.text("living"), row.findText("isolating")),
                row.findInstant("withdrawn_at"),
                row.text("planned_by"),
                row.instant("planned_at"),
                row.number("version"));
    }

    private static Stay stay(Row row) throws SQLException {
        String left = row.findText("left_reason");
        return new Stay(
                row.id("id"),
                row.id("cycle"),
                row.id("closed_loop"),
                row.id("cohort"),
                row.text("person"),
                row.text("post"),
                course(row),
                new Cycle.Homes(row.text("living"), row.findText("isolating")),
                row.findInstant("entered_at"),
                left == null ? null : LeaveReason.valueOf(left),
                row.findInstant("out_at"),
                row.number("version"));
    }
}
