package org.campusfrontline.volunteer.recruitment.swap.register;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.volunteer.recruitment.swap.register.Deal.Leg;
import org.campusfrontline.volunteer.recruitment.swap.rule.DealState;
import org.jspecify.annotations.Nullable;

/// Rows of agreements and their legs. Whoever writes one holds all its people first, and then the row.
@Singleton
public class Deals {

    private static final String SELECT =
            "SELECT d.id, d.state, d.combination, d.expires_at, d.created_at, d.changed_at, d.version FROM exchange_deal d ";
    private static final String LEGS = """
            SELECT sign_up, exchange, shift, giver, taker, agreed, ignores_calendar, approval, approved_by
            FROM exchange_leg WHERE deal = ? ORDER BY sign_up
            """;
    private static final String INSERT = """
            INSERT INTO exchange_deal (id, state, combination, expires_at, created_at, changed_at, version)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String INSERT_LEG = """
            INSERT INTO exchange_leg
                (agreed, ignores_calendar, approved_by, exchange, shift, giver, taker, approval, deal, sign_up)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String UPDATE =
            "UPDATE exchange_deal SET state = ?, changed_at = ?, version = ? WHERE id = ? AND version = ?";
    private static final String UPDATE_LEG = """
            UPDATE exchange_leg SET agreed = ?, ignores_calendar = ?, approved_by = ? WHERE deal = ? AND sign_up = ?
            """;
    private static final String PROPOSED_TO = """
            WHERE d.state IN ('PROPOSED', 'AWAITING_APPROVAL') AND (? IS NULL OR d.id > ?) AND d.id IN (
                SELECT l.deal FROM exchange_leg l WHERE l.taker = ? OR l.giver = ?)
            ORDER BY d.id LIMIT\s""";
    private static final String TO_APPROVE = """
            WHERE d.state = 'AWAITING_APPROVAL' AND (? IS NULL OR d.id > ?) AND d.id IN (
                SELECT l.deal FROM post p JOIN shift s ON s.post = p.id JOIN exchange_leg l ON l.shift = s.id
                WHERE p.activity = ? AND l.approval AND l.approved_by IS NULL)
            ORDER BY d.id LIMIT\s""";
    private static final String OF_EXCHANGE = """
            WHERE d.state IN ('PROPOSED', 'AWAITING_APPROVAL')
                AND d.id IN (SELECT l.deal FROM exchange_leg l WHERE l.exchange = ?)
            """;
    private final Sql sql;

    Deals(Sql sql) {
        this.sql = sql;
    }

    public void insert(Deal made) {
        sql.update(
                "insert deal",
                INSERT,
                made.id(),
                made.state(),
                made.combination(),
                made.expiresAt(),
                made.createdAt(),
                made.changedAt(),
                made.version());
        sql.batch(
                "insert legs",
                INSERT_LEG,
                made.legs().stream().map(leg -> row(made, leg)).toList());
    }

    private static @Nullable Object[] row(Deal made, Leg leg) {
        return new @Nullable Object[] {
            leg.agreed(),
            leg.ignoresCalendar(),
            leg.approvedBy(),
            leg.exchange(),
            leg.shift(),
            leg.giver(),
            leg.taker(),
            leg.approval(),
            made.id(),
            leg.signUp()
        };
    }

    public void update(Deal next) {
        int rows = sql.update(
                "update deal", UPDATE, next.state(), next.changedAt(), next.version(), next.id(), next.version() - 1);
        if (rows != 1) {
            throw new IllegalStateException("a deal was changed without its lock: " + next.id());
        }
        sql.batch(
                "update legs",
                UPDATE_LEG,
                next.legs().stream()
                        .map(leg -> new @Nullable Object[] {
                            leg.agreed(), leg.ignoresCalendar(), leg.approvedBy(), next.id(), leg.signUp()
                        })
                        .toList());
    }

    public Optional<Deal> find(UUID id) {
        return sql.one("read deal", SELECT + "WHERE d.id = ?", this::read, id);
    }

    public Optional<Deal> lock(UUID id) {
        return sql.one("lock deal", SELECT + "WHERE d.id = ? FOR UPDATE", this::read, id);
    }

    /// The one that is not settled and in which the exchange takes part.
    public Optional<Deal> livingOf(UUID exchange) {
        return sql.one("read deal of exchange", SELECT + OF_EXCHANGE, this::read, exchange);
    }

    /// Those of a person that are not settled, the earliest first, after the given one.
    public List<Deal> ofPerson(String person, @Nullable UUID after, int limit) {
        return sql.list("read deals of person", SELECT + PROPOSED_TO + limit, this::read, after, after, person, person);
    }

    /// Those that wait for organisers of the activity, the earliest first, after the given one.
    public List<Deal> toApprove(UUID activity, @Nullable UUID after, int limit) {
        return sql.list("read deals to approve", SELECT + TO_APPROVE + limit, this::read, after, after, activity);
    }

    /// What was ever proposed, as lists of exchanges.
    public Set<List<UUID>> proposed() {
        return sql
                .list(
                        "read proposals",
                        "SELECT combination FROM exchange_deal WHERE combination IS NOT NULL",
                        row -> row.text("combination"))
                .stream()
                .map(text ->
                        Arrays.stream(text.split(",")).map(UUID::fromString).toList())
                .collect(Collectors.toUnmodifiableSet());
    }

    public List<UUID> expired(Instant now) {
        return sql.list(
                "find expired deals",
                "SELECT id FROM exchange_deal WHERE state IN ('PROPOSED', 'AWAITING_APPROVAL') AND expires_at <= ? LIMIT 200",
                row -> row.id("id"),
                now);
    }

    private Deal read(Row row) throws SQLException {
        UUID id = row.id("id");
        return new Deal(
                id,
                DealState.valueOf(row.text("state")),
                row.findText("combination"),
                sql.list("read legs", LEGS, Deals::leg, id),
                row.instant("expires_at"),
                row.instant("created_at"),
                row.instant("changed_at"),
                row.number("version"));
    }

    private static Leg leg(Row row) throws SQLException {
        return new Leg(
                row.id("sign_up"),
                row.findId("exchange"),
                row.id("shift"),
                row.text("giver"),
                row.text("taker"),
                row.number("agreed") != 0,
                row.number("ignores_calendar") != 0,
                row.number("approval") != 0,
                row.findText("approved_by"));
    }
}
