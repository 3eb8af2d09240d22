package org.campusfrontline.volunteer.recruitment.callout.register;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.volunteer.recruitment.callout.rule.Audience;
import org.campusfrontline.volunteer.recruitment.callout.rule.CallOutState;
import org.campusfrontline.volunteer.recruitment.callout.rule.Urgency;
import org.jspecify.annotations.Nullable;

/// Rows of calls. Whoever holds a person or a shift holds it before the call.
@Singleton
public class CallOuts {

    private static final String SELECT = """
            SELECT c.id, c.shift, c.state, c.wanted, c.audience, c.competences, c.urgency, c.started_by, c.started_at,
                c.ends_at, c.waves, c.next_wave_at, c.ended_at, c.version
            FROM call_out c
            """;
    private static final String INSERT = """
            INSERT INTO call_out
                (id, shift, state, wanted, audience, competences, urgency, started_by, started_at, ends_at, waves,
                    next_wave_at, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String UPDATE = """
            UPDATE call_out SET state = ?, waves = ?, next_wave_at = ?, ended_at = ?, version = ?
            WHERE id = ? AND version = ?
            """;
    // Time for a wave, or nothing left to fill.
    private static final String DUE = """
            JOIN shift_seats q ON q.shift = c.shift
            WHERE c.state = 'RUNNING' AND (c.next_wave_at <= ? OR c.ends_at <= ? OR q.taken >= q.capacity
                OR (NOT q.accepting AND NOT q.paused))
            ORDER BY c.next_wave_at LIMIT 200
            """;
    private final Sql sql;

    CallOuts(Sql sql) {
        this.sql = sql;
    }

    public void insert(CallOut made) {
        sql.update(
                "insert call-out",
                INSERT,
                made.id(),
                made.shift(),
                made.state(),
                made.wanted(),
                made.audience(),
                String.join(",", made.competences()),
                made.urgency(),
                made.startedBy(),
                made.startedAt(),
                made.endsAt(),
                made.waves(),
                made.nextWaveAt(),
                made.version());
    }

    public void update(CallOut next) {
        int rows = sql.update(
                "update call-out",
                UPDATE,
                next.state(),
                next.waves(),
                next.nextWaveAt(),
                next.endedAt(),
                next.version(),
                next.id(),
                next.version() - 1);
        if (rows != 1) {
            throw new IllegalStateException("a call was changed without its lock: " + next.id());
        }
    }

    public Optional<CallOut> find(UUID id) {
        return sql.one("read call-out", SELECT + "WHERE c.id = ?", CallOuts::read, id);
    }

    public Optional<CallOut> lock(UUID id) {
        return sql.one("lock call-out", SELECT + "WHERE c.id = ? FOR UPDATE", CallOuts::read, id);
    }

    public boolean isRunning(UUID shift) {
        return sql.one(
                        "look for call-out",
                        "SELECT id FROM call_out WHERE living_shift = ?",
                        row -> row.id("id"),
                        shift)
                .isPresent();
    }

    /// The latest first, after the given one.
    public List<CallOut> ofShift(UUID shift, @Nullable UUID after, int limit) {
        return sql.list(
                "read call-outs of shift",
                SELECT + "WHERE c.shift = ? AND (? IS NULL OR c.id < ?) ORDER BY c.id DESC LIMIT " + limit,
                CallOuts::read,
                shift,
                after,
                after);
    }

    public List<UUID> due(Instant now) {
        return sql.list("find due call-outs", SELECT + DUE, CallOuts::read, now, now).stream()
                .map(CallOut::id)
                .toList();
    }

    private static CallOut read(Row row) throws SQLException {
        String competences = row.text("competences");
        String urgency = row.findText("urgency");
        return new CallOut(
                row.id("id"),
                row.id("shift"),
                CallOutState.valueOf(row.text("state")),
                (int) row.number("wanted"),
                Audience.valueOf(row.text("audience")),
                competences.isEmpty() ? List.of() : List.of(competences.split(",", -1)),
                urgency == null ? null : Urgency.valueOf(urgency),
                row.text("started_by"),
                row.instant("started_at"),
                row.instant("ends_at"),
                (int) row.number("waves"),
                row.instant("next_wave_at"),
                row.findInstant("ended_at"),
                row.number("version"));
    }
}
