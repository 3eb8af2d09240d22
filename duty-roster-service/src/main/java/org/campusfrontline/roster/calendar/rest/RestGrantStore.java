package org.campusfrontline.roster.calendar.rest;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/// The tables of granted days off and of what they settle.
@Singleton
class RestGrantStore {

    private static final String SELECT = """
            SELECT g.id, g.person, g.tree, g.unit, g.day, g.minutes, g.reason, g.granted_by, g.granted_at,
                g.withdrawn_by, g.withdrawn_at, g.withdraw_reason, g.version,
                COALESCE((SELECT SUM(s.minutes) FROM rest_settlement s WHERE s.rest_grant = g.id), 0) AS spent
            FROM rest_grant g
            """;
    private final Sql sql;
    private final Ids ids;

    RestGrantStore(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    void add(RestGrant grant) {
        sql.update(
                "add grant",
                "INSERT INTO rest_grant (id, person, tree, unit, day, minutes, reason, granted_by, granted_at, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
                grant.id(),
                grant.person(),
                grant.unit().tree(),
                grant.unit().code(),
                grant.day(),
                grant.minutes(),
                grant.reason(),
                grant.by(),
                grant.at());
    }

    Optional<RestGrant> find(UUID id) {
        return sql.one("find grant", SELECT + "WHERE g.id = ?", RestGrantStore::read, id);
    }

    List<RestGrant> ofPerson(String person) {
        return sql.list("grants of person", SELECT + "WHERE g.person = ? ORDER BY g.id", RestGrantStore::read, person);
    }

    /// Days off of anybody in the span that stand.
    List<RestGrant> within(LocalDate from, LocalDate to) {
        return sql.list(
                "grants of span",
                SELECT + "WHERE g.day BETWEEN ? AND ? AND g.withdrawn_at IS NULL ORDER BY g.id",
                RestGrantStore::read,
                from,
                to);
    }

    /// Who has or had a day off from the unit.
    Set<String> peopleOf(RestDebt.Unit unit) {
        return Set.copyOf(sql.list(
                "people with grants",
                "SELECT DISTINCT person FROM rest_grant WHERE tree = ? AND unit = ?",
                row -> row.text("person"),
                unit.tree(),
                unit.code()));
    }

    /// False where the version is no longer the present one.
    boolean withdraw(UUID id, long version, RestGrant.Withdrawal withdrawal) {
        return sql.update("withdraw grant", """
                        UPDATE rest_grant SET withdrawn_by = ?, withdrawn_at = ?, withdraw_reason = ?,
                            version = version + 1
                        WHERE id = ? AND version = ? AND withdrawn_at IS NULL
                        """, withdrawal.by(), withdrawal.at(), withdrawal.reason(), id, version)
                == 1;
    }

    void settle(List<Allocation.Settlement> settlements, Instant at) {
        List<@Nullable Object[]> rows = settlements.stream()
                .map(one -> new @Nullable Object[] {ids.next(), one.grant(), one.debt(), one.minutes(), at})
                .toList();
        if (!rows.isEmpty()) {
            sql.batch(
                    "settle debts",
                    "INSERT INTO rest_settlement (id, rest_grant, debt, minutes, booked_at) VALUES (?, ?, ?, ?, ?)",
                    rows);
        }
    }

    /// What stands between a person's grants and debts, after all that was undone.
    List<Allocation.Settlement> standing(String person) {
        return sql.list(
                "settlements of person",
                """
                SELECT s.rest_grant, s.debt, SUM(s.minutes) AS minutes
                FROM rest_settlement s JOIN rest_grant g ON g.id = s.rest_grant
                WHERE g.person = ? GROUP BY s.rest_grant, s.debt HAVING SUM(s.minutes) <> 0
                """,
                row -> new Allocation.Settlement(
                        row.id("rest_grant"), row.id("debt"), Math.toIntExact(row.number("minutes"))),
                person);
    }

    private static RestGrant read(Row row) throws SQLException {
        Instant withdrawnAt = row.findInstant("withdrawn_at");
        return new RestGrant(
                row.id("id"),
                row.text("person"),
                new RestDebt.Unit(row.text("tree"), row.text("unit")),
                LocalDate.parse(row.text("day")),
                Math.toIntExact(row.number("minutes")),
                Math.toIntExact(row.number("spent")),
                row.text("reason"),
                row.text("granted_by"),
                row.instant("granted_at"),
                withdrawnAt == null
                        ? null
                        : new RestGrant.Withdrawal(row.text("withdrawn_by"), withdrawnAt, row.text("withdraw_reason")),
                row.number("version"));
    }
}
