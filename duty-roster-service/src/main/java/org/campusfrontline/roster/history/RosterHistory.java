package org.campusfrontline.roster.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.jspecify.annotations.Nullable;

/// The table of steps: rows are inserted and read, never changed. Whoever decides by it holds the period.
@Singleton
public class RosterHistory {

    private static final String COLUMNS = "id, period, roster, kind, person, word, facts, happened_at";
    private final Sql sql;
    private final ObjectMapper json;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    RosterHistory(Sql sql, ObjectMapper json, Caller caller, Ids ids, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    /// Done by the caller, now.
    public void add(UUID period, UUID roster, StepKind kind, @Nullable String word, Map<String, Object> facts) {
        sql.update(
                "add roster step",
                "INSERT INTO roster_step (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                ids.next(),
                period,
                roster,
                kind,
                caller.person(),
                word,
                text(facts),
                Moments.stored(clock.instant()));
    }

    /// A place in a roster's history: everything up to that step lies before it.
    public record Place(Instant at, UUID id) {}

    /// In the order in which they were done, after a place.
    public List<RosterStep> ofRoster(UUID roster, Optional<Place> after, int limit) {
        Instant at = after.map(Place::at).orElse(Instant.EPOCH);
        return sql.list(
                "steps of roster",
                "SELECT " + COLUMNS + " FROM roster_step WHERE roster = ?"
                        + " AND (happened_at > ? OR (happened_at = ? AND id > ?)) ORDER BY happened_at, id LIMIT ?",
                this::read,
                roster,
                at,
                at,
                after.map(Place::id).orElse(new UUID(0, 0)),
                limit);
    }

    /// The publications of a period's rosters, in their order.
    public List<RosterStep> publications(UUID period) {
        return sql.list(
                "publications of period",
                "SELECT " + COLUMNS + " FROM roster_step WHERE period = ? AND kind = ? ORDER BY happened_at, id",
                this::read,
                period,
                StepKind.PUBLISHED);
    }

    /// The last word of a review, if there was one.
    public Optional<RosterStep> lastOfReview(UUID roster) {
        return sql.one(
                "last review step",
                "SELECT " + COLUMNS + " FROM roster_step WHERE roster = ? AND kind IN (?, ?, ?)"
                        + " ORDER BY happened_at DESC, id DESC LIMIT 1",
                this::read,
                roster,
                StepKind.HANDED_IN,
                StepKind.APPROVED,
                StepKind.SENT_BACK);
    }

    public ReviewState review(UUID roster) {
        return lastOfReview(roster)
                .map(step -> switch (step.kind()) {
                    case HANDED_IN -> ReviewState.IN_REVIEW;
                    case APPROVED -> ReviewState.APPROVED;
                    case SENT_BACK -> ReviewState.SENT_BACK;
                    case PUBLISHED, SUPERSEDED, GLASS_BROKEN, ACKNOWLEDGED, ACKNOWLEDGEMENT_OVERDUE -> ReviewState.NONE;
                })
                .orElse(ReviewState.NONE);
    }

    /// How many steps of a kind a roster has seen.
    public long count(UUID roster, StepKind kind) {
        return sql.one(
                        "count steps",
                        "SELECT COUNT(*) AS found FROM roster_step WHERE roster = ? AND kind = ?",
                        row -> row.number("found"),
                        roster,
                        kind)
                .orElse(0L);
    }

    private RosterStep read(Row row) throws SQLException {
        return new RosterStep(
                row.id("id"),
                row.id("period"),
                row.id("roster"),
                StepKind.valueOf(row.text("kind")),
                row.text("person"),
                row.findText("word"),
                facts(row.text("facts")),
                row.instant("happened_at"));
    }

    private String text(Map<String, Object> facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("facts are always writable", e);
        }
    }

    private Map<String, Object> facts(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("facts that we wrote are always readable", e);
        }
    }
}
