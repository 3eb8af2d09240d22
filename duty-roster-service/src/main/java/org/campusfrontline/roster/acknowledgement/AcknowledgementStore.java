package org.campusfrontline.roster.acknowledgement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.roster.acknowledgement.rule.ReminderTime;
import org.jspecify.annotations.Nullable;

/// The table of acknowledgements.
@Singleton
class AcknowledgementStore {

    private static final String COLUMNS =
            "id, period, roster, person, days, state, asked_at, deadline, acknowledged_at";
    private static final String WAITING = "('OPEN', 'OVERDUE')";
    private final Sql sql;
    private final ObjectMapper json;

    AcknowledgementStore(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /// In the place of what the same people still have open of the period. Rows are changed by their ids alone, so that
    /// it never stands in the way of somebody who acknowledges. People are reminded that long
    /// `before` the deadline.
    void ask(UUID period, List<Acknowledgement> asked, Duration before) {
        Set<String> people = asked.stream().map(Acknowledgement::person).collect(Collectors.toSet());
        List<@Nullable Object[]> former = new ArrayList<>();
        sql
                .list(
                        "acknowledgements waiting",
                        "SELECT id, person FROM roster_acknowledgement WHERE period = ? AND state IN " + WAITING,
                        row -> Map.entry(row.id("id"), row.text("person")),
                        period)
                .stream()
                .filter(entry -> people.contains(entry.getValue()))
                .forEach(entry -> former.add(new @Nullable Object[] {entry.getKey()}));
        if (!former.isEmpty()) {
            sql.batch(
                    "replace acknowledgements",
                    "UPDATE roster_acknowledgement SET state = 'REPLACED' WHERE id = ? AND state IN " + WAITING,
                    former);
        }
        if (!asked.isEmpty()) {
            sql.batch(
                    "ask acknowledgements",
                    "INSERT INTO roster_acknowledgement (" + COLUMNS
                            + ", remind_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    asked.stream().map(one -> row(one, before)).toList());
        }
    }

    private @Nullable Object[] row(Acknowledgement one, Duration before) {
        return new @Nullable Object[] {
            one.id(),
            one.period(),
            one.roster(),
            one.person(),
            text(one.days()),
            one.state(),
            one.askedAt(),
            one.deadline(),
            one.acknowledgedAt(),
            ReminderTime.of(one.askedAt(), one.deadline(), before).orElse(null)
        };
    }

    Optional<Acknowledgement> find(UUID id) {
        return sql.one(
                "find acknowledgement",
                "SELECT " + COLUMNS + " FROM roster_acknowledgement WHERE id = ?",
                this::read,
                id);
    }

    /// False where it is given already, or later changes took its place.
    boolean give(UUID id, Instant at) {
        return sql.update(
                        "give acknowledgement",
                        "UPDATE roster_acknowledgement SET state = 'ACKNOWLEDGED', acknowledged_at = ?"
                                + " WHERE id = ? AND state IN " + WAITING,
                        at,
                        id)
                == 1;
    }

    /// The latest of a person before an id.
    List<Acknowledgement> ofPerson(String person, Optional<UUID> before, int limit) {
        return sql.list(
                "acknowledgements of person",
                "SELECT " + COLUMNS + " FROM roster_acknowledgement WHERE person = ? AND (? IS NULL OR id < ?)"
                        + " ORDER BY id DESC LIMIT ?",
                this::read,
                person,
                before.orElse(null),
                before.orElse(null),
                limit);
    }

    /// Of a roster, in the order of people's numbers, after one of them.
    List<Acknowledgement> ofRoster(UUID roster, String after, int limit) {
        return sql.list(
                "acknowledgements of roster",
                "SELECT " + COLUMNS + " FROM roster_acknowledgement WHERE roster = ? AND person > ?"
                        + " ORDER BY person LIMIT ?",
                this::read,
                roster,
                after,
                limit);
    }

    Map<AcknowledgementState, Long> counts(UUID roster) {
        Map<AcknowledgementState, Long> counts = new EnumMap<>(AcknowledgementState.class);
        sql.list(
                        "count acknowledgements",
                        "SELECT state, COUNT(*) AS found FROM roster_acknowledgement WHERE roster = ? GROUP BY state",
                        row -> Map.entry(AcknowledgementState.valueOf(row.text("state")), row.number("found")),
                        roster)
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    /// How many are still to be given of the period's other rosters.
    long waitingElsewhere(UUID period, UUID roster) {
        return sql.one(
                        "acknowledgements elsewhere",
                        "SELECT COUNT(*) AS found FROM roster_acknowledgement WHERE period = ? AND roster <> ?"
                                + " AND state IN " + WAITING,
                        row -> row.number("found"),
                        period,
                        roster)
                .orElse(0L);
    }

    /// Ids of those whose person is to be reminded.
    List<UUID> toRemind(Instant now, int limit) {
        return sql.list(
                "acknowledgements to remind of",
                "SELECT id FROM roster_acknowledgement WHERE state = 'OPEN' AND remind_at <= ? AND deadline > ?"
                        + " ORDER BY remind_at LIMIT ?",
                row -> row.id("id"),
                now,
                now,
                limit);
    }

    /// True once: where it is still to be given in time and this call is the reminder.
    boolean reminded(UUID id, Instant now) {
        return sql.update(
                        "remind of acknowledgement",
                        "UPDATE roster_acknowledgement SET remind_at = NULL"
                                + " WHERE id = ? AND state = 'OPEN' AND remind_at <= ? AND deadline > ?",
                        id,
                        now,
                        now)
                == 1;
    }

    record Due(UUID period, UUID roster) {}

    /// Rosters with acknowledgements whose time is over.
    List<Due> due(Instant now, int limit) {
        return sql.list(
                "acknowledgements due",
                "SELECT DISTINCT period, roster FROM roster_acknowledgement WHERE state = 'OPEN' AND deadline <= ?"
                        + " LIMIT ?",
                row -> new Due(row.id("period"), row.id("roster")),
                now,
                limit);
    }

    /// How many of a roster's became overdue by this call, which holds the period.
    int overdue(UUID roster, Instant now) {
        List<@Nullable Object[]> late = new ArrayList<>();
        sql.list(
                        "acknowledgements late",
                        "SELECT id FROM roster_acknowledgement WHERE roster = ? AND state = 'OPEN' AND deadline <= ?",
                        row -> row.id("id"),
                        roster,
                        now)
                .forEach(id -> late.add(new @Nullable Object[] {id}));
        return late.isEmpty()
                ? 0
                : sql.batch(
                        "acknowledgements overdue",
                        "UPDATE roster_acknowledgement SET state = 'OVERDUE' WHERE id = ? AND state = 'OPEN'",
                        late);
    }

    private Acknowledgement read(Row row) throws SQLException {
        return new Acknowledgement(
                row.id("id"),
                row.id("period"),
                row.id("roster"),
                row.text("person"),
                days(row.text("days")),
                AcknowledgementState.valueOf(row.text("state")),
                row.instant("asked_at"),
                row.instant("deadline"),
                row.findInstant("acknowledged_at"));
    }

    private String text(List<Acknowledgement.DayNews> days) {
        try {
            return json.writeValueAsString(days);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("days are always writable", e);
        }
    }

    private List<Acknowledgement.DayNews> days(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("days that we wrote are always readable", e);
        }
    }
}
