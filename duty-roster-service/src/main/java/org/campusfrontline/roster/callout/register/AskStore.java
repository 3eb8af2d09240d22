package org.campusfrontline.roster.callout.register;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.roster.callout.rule.CallAnswer;
import org.jspecify.annotations.Nullable;

/// The table of who was asked. Only yeses are read for anybody else than the person.
@Singleton
public class AskStore {

    private static final String SELECT =
            "SELECT id, call_out, person, answer, asked_at, answered_at FROM duty_call_ask ";
    private final Sql sql;
    private final Ids ids;

    AskStore(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    public void add(CallOut call, Collection<String> people, Instant now) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (String person : people) {
            rows.add(new @Nullable Object[] {call.id(), person, ids.next(), call.waves(), now});
        }
        if (!rows.isEmpty()) {
            sql.batch(
                    "ask people",
                    "INSERT INTO duty_call_ask (call_out, person, id, wave, asked_at) VALUES (?, ?, ?, ?, ?)",
                    rows);
        }
    }

    public Optional<Ask> find(UUID id) {
        return sql.one("find ask", SELECT + "WHERE id = ?", this::read, id);
    }

    /// The latest of a person before an id.
    public List<Ask> ofPerson(String person, Optional<UUID> before, int limit) {
        return sql.list(
                "asks of person",
                SELECT + "WHERE person = ? AND (? IS NULL OR id < ?) ORDER BY id DESC LIMIT ?",
                this::read,
                person,
                before.orElse(null),
                before.orElse(null),
                limit);
    }

    public Set<String> asked(UUID call) {
        return new HashSet<>(sql.list(
                "asked people",
                "SELECT person FROM duty_call_ask WHERE call_out = ?",
                row -> row.text("person"),
                call));
    }

    /// Who said yes, the first one first.
    public List<Ask> seated(UUID call) {
        return sql.list(
                "seated people",
                SELECT + "WHERE call_out = ? AND answer = ? ORDER BY answered_at, id",
                this::read,
                call,
                CallAnswer.YES);
    }

    public void answer(Ask ask, CallAnswer answer, Instant now) {
        sql.update(
                "answer call",
                "UPDATE duty_call_ask SET answer = ?, answered_at = ? WHERE id = ?",
                answer,
                now,
                ask.id());
    }

    /// What was asked before then and not answered by a yes.
    public void forget(Instant before) {
        sql.update(
                "forget asks",
                "DELETE a FROM duty_call_ask a JOIN duty_call_out c ON c.id = a.call_out"
                        + " WHERE c.ended_at < ? AND (a.answer IS NULL OR a.answer = ?)",
                before,
                CallAnswer.NO);
    }

    private Ask read(Row row) throws SQLException {
        @Nullable String answer = row.findText("answer");
        return new Ask(
                row.id("id"),
                row.id("call_out"),
                row.text("person"),
                answer == null ? null : CallAnswer.valueOf(answer),
                row.instant("asked_at"),
                row.findInstant("answered_at"));
    }
}
