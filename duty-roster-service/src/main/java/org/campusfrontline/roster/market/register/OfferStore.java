package org.campusfrontline.roster.market.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.roster.duty.Duty;
import org.campusfrontline.roster.market.rule.OfferState;

/// The table of offers. Whoever changes a row holds its period.
@Singleton
public class OfferStore {

    private static final String COLUMNS = "o.id, o.period, o.person, o.duty, o.duty_date, o.shift, o.starts_at,"
            + " o.ends_at, o.asked, o.wants, o.state, o.answer_by, o.offered_at, o.ended_at, o.version";
    private static final String SELECT = "SELECT " + COLUMNS + " FROM duty_offer o ";
    private final Sql sql;
    private final ObjectMapper json;

    OfferStore(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    public void add(Offer offer) {
        sql.update(
                "add duty offer",
                "INSERT INTO duty_offer (id, period, person, duty, duty_date, shift, starts_at, ends_at, asked, wants,"
                        + " state, living_duty, sought, answer_by, offered_at, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
                offer.id(),
                offer.period(),
                offer.person(),
                offer.seat().duty(),
                offer.seat().date(),
                offer.seat().word(),
                offer.seat().start(),
                offer.seat().end(),
                offer.asked(),
                text(offer.wants()),
                offer.state(),
                offer.seat().duty(),
                !offer.isPooledSwap(),
                offer.answerBy(),
                offer.offeredAt());
    }

    public Optional<Offer> find(UUID id) {
        return sql.one("find duty offer", SELECT + "WHERE o.id = ?", this::read, id);
    }

    /// Whether the duty is on offer now.
    public boolean isLiving(UUID duty) {
        return sql.one("living duty offer", SELECT + "WHERE o.living_duty = ?", this::read, duty)
                .isPresent();
    }

    public List<Offer> living(UUID period) {
        return sql.list(
                "living duty offers",
                SELECT + "WHERE o.period = ? AND o.living_duty IS NOT NULL ORDER BY o.id",
                this::read,
                period);
    }

    /// The latest of a person before an id, ended ones too.
    public List<Offer> ofPerson(String person, Optional<UUID> before, int limit) {
        return sql.list(
                "duty offers of person",
                SELECT + "WHERE o.person = ? AND (? IS NULL OR o.id < ?) ORDER BY o.id DESC LIMIT ?",
                this::read,
                person,
                before.orElse(null),
                before.orElse(null),
                limit);
    }

    /// Open ones of others in periods on whose staff the person is, in the order in which the duties begin.
    public List<Offer> openFor(String person, Instant now, int limit) {
        return sql.list(
                "duties on offer",
                SELECT + "JOIN planning_period p ON p.id = o.period AND LOCATE(?, p.staff) > 0"
                        + " WHERE o.state = ? AND o.answer_by > ? AND o.person <> ? AND (o.asked IS NULL OR o.asked = ?)"
                        + " ORDER BY o.starts_at, o.id LIMIT ?",
                this::read,
                '"' + person + '"',
                OfferState.OPEN,
                now,
                person,
                person,
                limit);
    }

    /// Ids of open ones whose time is over.
    public List<UUID> due(Instant now, int limit) {
        return sql.list(
                "due duty offers",
                "SELECT id FROM duty_offer WHERE state = ? AND answer_by <= ? ORDER BY answer_by LIMIT ?",
                row -> row.id("id"),
                OfferState.OPEN,
                now,
                limit);
    }

    /// Periods with offers for which no round was sought since they came or the roster changed.
    public List<UUID> unsought(int limit) {
        return sql.list(
                "unsought duty offers",
                "SELECT DISTINCT period FROM duty_offer WHERE state = ? AND NOT sought LIMIT ?",
                row -> row.id("period"),
                OfferState.OPEN,
                limit);
    }

    public void sought(UUID period, boolean sought) {
        sql.update(
                "duty offers sought",
                "UPDATE duty_offer SET sought = ? WHERE period = ? AND state = ? AND asked IS NULL AND wants <> '[]'",
                sought,
                period,
                OfferState.OPEN);
    }

    /// The offer as it stands then.
    public Offer become(Offer offer, OfferState state, Instant now) {
        sql.update(
                "duty offer becomes",
                "UPDATE duty_offer SET state = ?, living_duty = ?, sought = ?, ended_at = ?, version = version + 1"
                        + " WHERE id = ?",
                state,
                state.isLiving() ? offer.seat().duty() : null,
                !offer.isPooledSwap() || state != OfferState.OPEN,
                state.isLiving() ? null : now,
                offer.id());
        return find(offer.id()).orElseThrow();
    }

    /// The duty has another id or other times; so long it can be answered at most.
    public void follow(Offer offer, Duty duty, Instant answerBy) {
        sql.update(
                "duty offer follows",
                "UPDATE duty_offer SET duty = ?, living_duty = ?, starts_at = ?, ends_at = ?, answer_by = ?,"
                        + " version = version + 1 WHERE id = ?",
                duty.id(),
                duty.id(),
                duty.start(),
                duty.end(),
                answerBy,
                offer.id());
    }

    private Offer read(Row row) throws SQLException {
        return new Offer(
                row.id("id"),
                row.id("period"),
                new Seat(
                        row.id("duty"),
                        row.text("person"),
                        LocalDate.parse(row.text("duty_date")),
                        row.text("shift"),
                        row.instant("starts_at"),
                        row.instant("ends_at")),
                row.findText("asked"),
                wants(row.text("wants")),
                OfferState.valueOf(row.text("state")),
                row.instant("answer_by"),
                row.instant("offered_at"),
                row.findInstant("ended_at"),
                row.number("version"));
    }

    private String text(List<Want> wants) {
        try {
            return json.writeValueAsString(wants);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("wishes are always writable", e);
        }
    }

    private List<Want> wants(String text) {
        try {
            return json.readValue(text, new TypeReference<List<Want>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("wishes that we wrote are always readable", e);
        }
    }
}
