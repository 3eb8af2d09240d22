package org.campusfrontline.volunteer.recruitment.callout.register;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.volunteer.recruitment.callout.rule.CallAnswer;
import org.jspecify.annotations.Nullable;

/// Rows of who was asked. Only the person's own list reads who said no.
@Singleton
public class Asks {

    private static final String SELECT =
            "SELECT k.call_out, k.person, k.wave, k.asked_at, k.answer, k.answered_at, k.sign_up FROM call_out_ask k ";
    private static final String INSERT =
            "INSERT INTO call_out_ask (call_out, person, wave, asked_at) VALUES (?, ?, ?, ?)";
    private static final String TAKE = """
            UPDATE call_out_ask SET answer = 'TAKEN', answered_at = ?, sign_up = ? WHERE call_out = ? AND person = ?
            """;
    // Who tapped both at once has the seat.
    private static final String DECLINE = """
            UPDATE call_out_ask SET answer = 'DECLINED', answered_at = ?
            WHERE call_out = ? AND person = ? AND answer IS NULL
            """;
    private static final String SEATED = """
            SELECT k.answered_at FROM call_out_ask k JOIN sign_up u ON u.id = k.sign_up
            WHERE k.call_out = ? AND k.answer = 'TAKEN' AND u.seated ORDER BY k.answered_at, k.person
            """;
    private static final String UNSEATED = """
            SELECT k.person FROM call_out_ask k
            WHERE k.call_out = ? AND k.sign_up IS NULL ORDER BY k.person
            """;
    private static final String WAVES = """
            SELECT wave, MIN(asked_at) AS asked_at, COUNT(*) AS asked FROM call_out_ask
            WHERE call_out = ? GROUP BY wave ORDER BY wave
            """;
    private static final String FORGET = """
            UPDATE call_out_ask SET answer = NULL, answered_at = NULL
            WHERE answer = 'DECLINED' AND asked_at < ? LIMIT 1000
            """;
    private final Sql sql;

    Asks(Sql sql) {
        this.sql = sql;
    }

    /// How many were asked in a wave, and when.
    public record Wave(int wave, Instant askedAt, int asked) {}

    public void insert(CallOut call, List<String> people, Instant now) {
        sql.batch(
                "ask people",
                INSERT,
                people.stream()
                        .map(person -> new @Nullable Object[] {call.id(), person, call.waves(), now})
                        .toList());
    }

    public Optional<Ask> find(UUID call, String person) {
        return sql.one("read ask", SELECT + "WHERE k.call_out = ? AND k.person = ?", Asks::read, call, person);
    }

    /// The latest first, after the given call.
    public List<Ask> ofPerson(String person, @Nullable UUID after, int limit) {
        return sql.list(
                "read asks of person",
                SELECT + "WHERE k.person = ? AND (? IS NULL OR k.call_out < ?) ORDER BY k.call_out DESC LIMIT " + limit,
                Asks::read,
                person,
                after,
                after);
    }

    public void take(Ask ask, UUID signUp, Instant now) {
        sql.update("take call", TAKE, now, signUp, ask.callOut(), ask.person());
    }

    public void decline(Ask ask, Instant now) {
        sql.update("decline call", DECLINE, now, ask.callOut(), ask.person());
    }

    /// When those who have a seat by the call took it; who gave it back is not among them.
    public List<Instant> seated(UUID call) {
        return sql.list("read seats of call", SEATED, row -> row.instant("answered_at"), call);
    }

    /// All who were asked and did not take a seat, whatever they answered.
    public List<String> unseated(UUID call) {
        return sql.list("read people of call", UNSEATED, row -> row.text("person"), call);
    }

    public List<Wave> waves(UUID call) {
        return sql.list(
                "read waves",
                WAVES,
                row -> new Wave((int) row.number("wave"), row.instant("asked_at"), (int) row.number("asked")),
                call);
    }

    /// Who said no longer ago is forgotten, some at a time; how many there were.
    public int forget(Instant before) {
        return sql.update("forget answers", FORGET, before);
    }

    private static Ask read(Row row) throws SQLException {
        String answer = row.findText("answer");
        return new Ask(
                row.id("call_out"),
                row.text("person"),
                (int) row.number("wave"),
                row.instant("asked_at"),
                answer == null ? null : CallAnswer.valueOf(answer),
                row.findInstant("answered_at"),
                row.findId("sign_up"));
    }
}
