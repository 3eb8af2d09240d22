package org.campusfrontline.roster.callout.register;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.roster.callout.rule.CallOutState;

/// The table of call-outs. Whoever changes a row holds its period.
@Singleton
public class CallOutStore {

    private static final String SELECT =
            "SELECT id, period, duty_date, shift, starts_at, ends_at, wanted, filled, urgent,"
                    + " state, waves, next_wave_at, opened_by, opened_at, ended_at, version FROM duty_call_out ";
    private final Sql sql;

    CallOutStore(Sql sql) {
        this.sql = sql;
    }

    public void add(CallOut call) {
        sql.update(
                "add call-out",
                "INSERT INTO duty_call_out (id, period, duty_date, shift, starts_at, ends_at, wanted, filled, urgent, state,"
                        + " living, waves, next_wave_at, opened_by, opened_at, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, 0, ?, ?, ?, 1)",
                call.id(),
                call.period(),
                call.date(),
                call.word(),
                call.start(),
                call.end(),
                call.wanted(),
                call.urgent(),
                call.state(),
                place(call.period(), call.date(), call.word()),
                call.nextWaveAt(),
                call.openedBy(),
                call.openedAt());
    }

    private static String place(UUID period, LocalDate date, String word) {
        return period + "/" + date + "/" + word;
    }

    public boolean runs(UUID period, LocalDate date, String word) {
        return sql.one("running call-out", SELECT + "WHERE living = ?", this::read, place(period, date, word))
                .isPresent();
    }

    public Optional<CallOut> find(UUID id) {
        return sql.one("find call-out", SELECT + "WHERE id = ?", this::read, id);
    }

    /// The latest of a period before an id.
    public List<CallOut> ofPeriod(UUID period, Optional<UUID> before, int limit) {
        return sql.list(
                "call-outs of period",
                SELECT + "WHERE period = ? AND (? IS NULL OR id < ?) ORDER BY id DESC LIMIT ?",
                this::read,
                period,
                before.orElse(null),
                before.orElse(null),
                limit);
    }

    /// Ids of those that want a wave or have come to their end.
    public List<UUID> due(Instant now, int limit) {
        return sql.list(
                "due call-outs",
                "SELECT id FROM duty_call_out WHERE state = ? AND next_wave_at <= ? ORDER BY next_wave_at LIMIT ?",
                row -> row.id("id"),
                CallOutState.RUNNING,
                now,
                limit);
    }

    /// People were asked, or nobody could be now. The times are the shift's as it is now.
    public CallOut waved(CallOut call, boolean anybody, Instant next, Instant start, Instant end) {
        sql.update(
                "call-out goes on",
                "UPDATE duty_call_out SET waves = waves + ?, next_wave_at = ?, starts_at = ?, ends_at = ?,"
                        + " version = version + 1 WHERE id = ?",
                anybody ? 1 : 0,
                next,
                start,
                end,
                call.id());
        return find(call.id()).orElseThrow();
    }

    public CallOut seated(CallOut call) {
        sql.update(
                "call-out seats somebody",
                "UPDATE duty_call_out SET filled = filled + 1, version = version + 1 WHERE id = ?",
                call.id());
        return find(call.id()).orElseThrow();
    }

    public CallOut end(CallOut call, CallOutState state, Instant now) {
        sql.update(
                "end call-out",
                "UPDATE duty_call_out SET state = ?, living = NULL, ended_at = ?, version = version + 1 WHERE id = ?",
                state,
                now,
                call.id());
        return find(call.id()).orElseThrow();
    }

    private CallOut read(Row row) throws SQLException {
        return new CallOut(
                row.id("id"),
                row.id("period"),
                LocalDate.parse(row.text("duty_date")),
                row.text("shift"),
                row.instant("starts_at"),
                row.instant("ends_at"),
                Math.toIntExact(row.number("wanted")),
                Math.toIntExact(row.number("filled")),
                row.number("urgent") == 1,
                CallOutState.valueOf(row.text("state")),
                Math.toIntExact(row.number("waves")),
                row.instant("next_wave_at"),
                row.text("opened_by"),
                row.instant("opened_at"),
                row.findInstant("ended_at"),
                row.number("version"));
    }
}
