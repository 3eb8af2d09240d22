package org.campusfrontline.roster.closedloop.loop;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.jspecify.annotations.Nullable;

/// The tables of cohorts and their members.
@Singleton
public class CohortStore {

    private static final String COLUMNS = "id, closed_loop, name, dissolved_at, version";
    private final Sql sql;

    CohortStore(Sql sql) {
        this.sql = sql;
    }

    void add(Cohort cohort) {
        sql.update(
                "add loop cohort",
                "INSERT INTO loop_cohort (" + COLUMNS + ") VALUES (?, ?, ?, NULL, 1)",
                cohort.id(),
                cohort.loop(),
                cohort.name());
        List<@Nullable Object[]> rows = new ArrayList<>();
        cohort.members()
                .forEach(member -> rows.add(new @Nullable Object[] {member.person(), cohort.id(), member.post()}));
        sql.batch("add loop members", "INSERT INTO loop_member (person, cohort, post) VALUES (?, ?, ?)", rows);
    }

    /// The first of the people who is of a cohort already.
    Optional<String> firstTaken(List<String> people) {
        return people.stream()
                .filter(person -> sql.one(
                                "loop member",
                                "SELECT person FROM loop_member WHERE person = ?",
                                row -> row.text("person"),
                                person)
                        .isPresent())
                .findFirst();
    }

    public Optional<Cohort> find(UUID id) {
        return sql.one("find loop cohort", "SELECT " + COLUMNS + " FROM loop_cohort WHERE id = ?", this::read, id);
    }

    /// Those of a loop that are not dissolved, in the order of their making.
    public List<Cohort> standing(UUID loop) {
        return sql.list(
                "loop cohorts",
                "SELECT " + COLUMNS + " FROM loop_cohort WHERE closed_loop = ? AND dissolved_at IS NULL ORDER BY id",
                this::read,
                loop);
    }

    boolean dissolve(UUID id, long version, Instant at) {
        boolean done = sql.update(
                        "dissolve loop cohort",
                        "UPDATE loop_cohort SET dissolved_at = ?, version = version + 1"
                                + " WHERE id = ? AND version = ? AND dissolved_at IS NULL",
                        at,
                        id,
                        version)
                == 1;
        if (done) {
            sql.update("release loop members", "DELETE FROM loop_member WHERE cohort = ?", id);
        }
        return done;
    }

    /// The last day of the cohort's stays, on or after a day.
    Optional<LocalDate> busyUntil(UUID cohort, LocalDate from) {
        return sql.one(
                        "loop cohort busy",
                        "SELECT MAX(rest_last) AS last FROM loop_stay WHERE cohort = ? AND out_at IS NULL"
                                + " AND rest_last >= ?",
                        row -> Optional.ofNullable(row.findText("last")).map(LocalDate::parse),
                        cohort,
                        from)
                .flatMap(found -> found);
    }

    private Cohort read(Row row) throws SQLException {
        UUID id = row.id("id");
        return new Cohort(
                id,
                row.id("closed_loop"),
                row.text("name"),
                row.findInstant("dissolved_at"),
                row.number("version"),
                sql.list(
                        "loop members",
                        "SELECT person, post FROM loop_member WHERE cohort = ? ORDER BY person",
                        member -> new LoopRequests.MemberPart(member.text("person"), member.text("post")),
                        id));
    }
}
