package org.campusfrontline.roster.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.roster.period.PeriodParts;

/// The table of rosters.
@Singleton
class RosterStore {

    private static final String COLUMNS = "id, period, number, state, value, bound, proved, engine, seats_wanted,"
            + " seats_filled, problem, plan, solved_at, published_at, version";
    private final Sql sql;
    private final ObjectMapper json;

    RosterStore(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    Optional<Roster> find(UUID id) {
        return sql.one("find roster", "SELECT " + COLUMNS + " FROM roster WHERE id = ?", this::read, id);
    }

    Optional<Roster> published(UUID period) {
        return sql.one(
                "published roster",
                "SELECT " + COLUMNS + " FROM roster WHERE period = ? AND state = ?",
                this::read,
                period,
                RosterState.PUBLISHED);
    }

    /// The latest rosters of a period below a number, the newest first.
    List<Roster> ofPeriod(UUID period, int below, int limit) {
        return sql.list(
                "rosters of period",
                "SELECT " + COLUMNS + " FROM roster WHERE period = ? AND number < ? ORDER BY number DESC LIMIT ?",
                this::read,
                period,
                below,
                limit);
    }

    /// One more than the highest number of the period, whose row the caller has locked.
    int nextNumber(UUID period) {
        return sql.one(
                        "next roster number",
                        "SELECT COALESCE(MAX(number), 0) + 1 AS next FROM roster WHERE period = ?",
                        row -> Math.toIntExact(row.number("next")),
                        period)
                .orElseThrow();
    }

    void add(Roster roster) {
        sql.update(
                "add roster",
                "INSERT INTO roster (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                roster.id(),
                roster.period(),
                roster.number(),
                roster.state(),
                roster.figures().value(),
                roster.figures().bound(),
                roster.figures().proved(),
                roster.figures().engine(),
                roster.figures().seatsWanted(),
                roster.figures().seatsFilled(),
                text(roster.parts()),
                text(roster.plan()),
                roster.solvedAt(),
                roster.publishedAt(),
                roster.version());
    }

    void supersedePublished(UUID period) {
        sql.update(
                "supersede roster",
                "UPDATE roster SET state = ?, version = version + 1 WHERE period = ? AND state = ?",
                RosterState.SUPERSEDED,
                period,
                RosterState.PUBLISHED);
    }

    void publish(UUID id, Instant at) {
        sql.update(
                "publish roster",
                "UPDATE roster SET state = ?, published_at = ?, version = version + 1 WHERE id = ?",
                RosterState.PUBLISHED,
                at,
                id);
    }

    private Roster read(Row row) throws SQLException {
        Roster.Figures figures = new Roster.Figures(
                row.number("value"),
                row.findNumber("bound"),
                row.number("proved") == 1,
                row.text("engine"),
                row.number("seats_wanted"),
                row.number("seats_filled"));
        return new Roster(
                row.id("id"),
                row.id("period"),
                Math.toIntExact(row.number("number")),
                RosterState.valueOf(row.text("state")),
                figures,
                read(row.text("problem"), new TypeReference<PeriodParts.All>() {}),
                read(row.text("plan"), new TypeReference<Map<String, List<String>>>() {}),
                row.instant("solved_at"),
                row.findInstant("published_at"),
                row.number("version"));
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a roster is always writable", e);
        }
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a roster that we wrote is always readable", e);
        }
    }
}
