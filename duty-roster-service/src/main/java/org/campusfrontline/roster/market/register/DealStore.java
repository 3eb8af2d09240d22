package org.campusfrontline.roster.market.register;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.roster.duty.Duty;
import org.campusfrontline.roster.market.rule.DealState;
import org.jspecify.annotations.Nullable;

/// The tables of deals and their legs. Whoever changes a row holds its period.
@Singleton
public class DealStore {

    private static final String COLUMNS =
            "d.id, d.period, d.state, d.gift, d.proposal, d.answer_by, d.made_at, d.ended_at, d.roster, d.version";
    private static final String SELECT = "SELECT " + COLUMNS + " FROM swap_deal d ";
    private static final String LIVING = " d.state IN ('PROPOSED', 'AWAITING')";
    private final Sql sql;

    DealStore(Sql sql) {
        this.sql = sql;
    }

    public void add(Deal deal) {
        sql.update(
                "add swap deal",
                "INSERT INTO swap_deal (id, period, state, gift, proposal, answer_by, made_at, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, 1)",
                deal.id(),
                deal.period(),
                deal.state(),
                deal.gift(),
                deal.proposal(),
                deal.answerBy(),
                deal.madeAt());
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Leg leg : deal.legs()) {
            rows.add(new @Nullable Object[] {
                deal.id(),
                rows.size(),
                leg.offer(),
                leg.giver(),
                leg.taker(),
                leg.seat().duty(),
                leg.seat().date(),
                leg.seat().word(),
                leg.seat().start(),
                leg.seat().end(),
                leg.agreedAt()
            });
        }
        sql.batch(
                "add swap legs",
                "INSERT INTO swap_leg (deal, place, offer, giver, taker, duty, duty_date, shift, starts_at, ends_at,"
                        + " agreed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    public Optional<Deal> find(UUID id) {
        return list("find swap deal", "WHERE d.id = ?", id).stream().findFirst();
    }

    public List<Deal> living(UUID period) {
        return list("living swap deals", "WHERE d.period = ? AND" + LIVING + " ORDER BY d.id", period);
    }

    /// The latest of a period before an id, of one state or of all.
    public List<Deal> ofPeriod(UUID period, @Nullable DealState state, Optional<UUID> before, int limit) {
        return list(
                "swap deals of period",
                "WHERE d.period = ? AND (? IS NULL OR d.state = ?) AND (? IS NULL OR d.id < ?)"
                        + " ORDER BY d.id DESC LIMIT ?",
                period,
                state,
                state,
                before.orElse(null),
                before.orElse(null),
                limit);
    }

    /// The latest before an id in which the person takes a duty.
    public List<Deal> ofTaker(String person, Optional<UUID> before, int limit) {
        return list(
                "swap deals of taker",
                "JOIN swap_leg l ON l.deal = d.id WHERE l.taker = ? AND (? IS NULL OR d.id < ?)"
                        + " ORDER BY d.id DESC LIMIT ?",
                person,
                before.orElse(null),
                before.orElse(null),
                limit);
    }

    /// Ids of living ones whose time is over.
    public List<UUID> due(Instant now, int limit) {
        return sql.list(
                "due swap deals",
                "SELECT d.id FROM swap_deal d WHERE" + LIVING + " AND d.answer_by <= ? ORDER BY d.answer_by LIMIT ?",
                row -> row.id("id"),
                now,
                limit);
    }

    /// How many duties a person has given away in a period, or will when a planner agrees.
    public int gifts(UUID period, String giver) {
        return sql.one(
                        "gifts of person",
                        "SELECT COUNT(*) AS gifts FROM swap_deal d JOIN swap_leg l ON l.deal = d.id"
                                + " WHERE d.period = ? AND d.gift AND d.state IN ('AWAITING', 'DONE') AND l.giver = ?",
                        row -> Math.toIntExact(row.number("gifts")),
                        period,
                        giver)
                .orElseThrow();
    }

    /// What was proposed of a period, as the ids of the offers in their order.
    public Set<List<UUID>> proposed(UUID period) {
        return new HashSet<>(sql.list(
                "proposals",
                "SELECT d.proposal FROM swap_deal d WHERE d.period = ? AND d.proposal IS NOT NULL",
                row -> List.of(row.text("proposal").split(",")).stream()
                        .map(UUID::fromString)
                        .toList(),
                period));
    }

    public void agree(Deal deal, String taker, Instant now) {
        sql.update(
                "agree to swap deal",
                "UPDATE swap_leg SET agreed_at = ? WHERE deal = ? AND taker = ? AND agreed_at IS NULL",
                now,
                deal.id(),
                taker);
    }

    /// The deal as it stands then.
    public Deal become(Deal deal, DealState state, Instant now, @Nullable String decidedBy) {
        sql.update(
                "swap deal becomes",
                "UPDATE swap_deal SET state = ?, ended_at = ?, decided_by = COALESCE(?, decided_by),"
                        + " version = version + 1 WHERE id = ?",
                state,
                state.isLiving() ? null : now,
                decidedBy,
                deal.id());
        return find(deal.id()).orElseThrow();
    }

    /// A planner is asked until then.
    public void await(Deal deal, Instant answerBy) {
        sql.update("swap deal awaits", "UPDATE swap_deal SET answer_by = ? WHERE id = ?", answerBy, deal.id());
    }

    public void carried(Deal deal, UUID roster) {
        sql.update("swap deal carried out", "UPDATE swap_deal SET roster = ? WHERE id = ?", roster, deal.id());
    }

    /// The same duty has another id now.
    public void follow(Deal deal, Leg leg, Duty duty) {
        sql.update(
                "swap leg follows",
                "UPDATE swap_leg SET duty = ? WHERE deal = ? AND giver = ? AND duty_date = ?",
                duty.id(),
                deal.id(),
                leg.giver(),
                leg.seat().date());
    }

    /// The legs of all are read at once.
    private List<Deal> list(String doing, String where, @Nullable Object... values) {
        List<Deal> bare = sql.list(doing, SELECT + where, row -> read(row, List.of()), values);
        if (bare.isEmpty()) {
            return bare;
        }
        @Nullable Object[] ids = bare.stream().map(Deal::id).toArray();
        String marks = bare.stream().map(deal -> "?").collect(Collectors.joining(", "));
        Map<UUID, List<Leg>> legs = new HashMap<>();
        sql.list(
                        "swap legs",
                        "SELECT deal, offer, giver, taker, duty, duty_date, shift, starts_at, ends_at, agreed_at"
                                + " FROM swap_leg WHERE deal IN (" + marks + ") ORDER BY deal, place",
                        row -> Map.entry(row.id("deal"), leg(row)),
                        ids)
                .forEach(leg -> legs.computeIfAbsent(leg.getKey(), deal -> new ArrayList<>())
                        .add(leg.getValue()));
        return bare.stream()
                .map(deal -> deal.with(legs.getOrDefault(deal.id(), List.of())))
                .toList();
    }

    private static Deal read(Row row, List<Leg> legs) throws SQLException {
        return new Deal(
                row.id("id"),
                row.id("period"),
                DealState.valueOf(row.text("state")),
                row.number("gift") == 1,
                row.findText("proposal"),
                legs,
                row.instant("answer_by"),
                row.instant("made_at"),
                row.findInstant("ended_at"),
                row.findId("roster"),
                row.number("version"));
    }

    private static Leg leg(Row row) throws SQLException {
        return new Leg(
                row.findId("offer"),
                new Seat(
                        row.id("duty"),
                        row.text("giver"),
                        LocalDate.parse(row.text("duty_date")),
                        row.text("shift"),
                        row.instant("starts_at"),
                        row.instant("ends_at")),
                row.text("taker"),
                row.findInstant("agreed_at"));
    }
}
