package org.campusfrontline.roster.handover.book;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;

/// The tables of handovers and their steps, which only grow.
@Singleton
class HandoverStore {

    private static final String COLUMNS =
            "id, post, shift_end, outgoing, incoming, log, counts, confirm_by, written_at";
    private final Sql sql;
    private final ObjectMapper json;

    HandoverStore(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    Optional<Handover> find(UUID id) {
        return sql.one("find handover", "SELECT " + COLUMNS + " FROM handover WHERE id = ?", this::read, id);
    }

    /// The same, held until the transaction ends.
    Optional<Handover> lock(UUID id) {
        return sql.one("lock handover", "SELECT " + COLUMNS + " FROM handover WHERE id = ? FOR UPDATE", this::read, id);
    }

    /// Handovers of a post before an id, the newest first.
    List<Handover> page(UUID post, Optional<UUID> before, int limit) {
        return sql.list(
                "page handovers",
                "SELECT " + COLUMNS
                        + " FROM handover WHERE post = ? AND (? IS NULL OR id < ?) ORDER BY id DESC LIMIT ?",
                this::read,
                post,
                before.orElse(null),
                before.orElse(null),
                limit);
    }

    /// False where the post's shift was handed over before.
    boolean add(Handover one) {
        return sql.update(
                        "add handover",
                        "INSERT IGNORE INTO handover (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        one.id(),
                        one.post(),
                        one.shiftEnd(),
                        one.outgoing(),
                        one.incoming(),
                        one.log(),
                        text(one.counts()),
                        one.confirmBy(),
                        one.writtenAt())
                == 1;
    }

    List<Handover.Step> steps(UUID handover) {
        List<Handover.Step> steps = sql.list(
                "steps of handover",
                "SELECT kind, person, note, at FROM handover_step WHERE handover = ?",
                row -> new Handover.Step(
                        Handover.HandoverStepKind.valueOf(row.text("kind")),
                        row.text("person"),
                        row.findText("note"),
                        row.instant("at")),
                handover);
        return steps.stream()
                .sorted(Comparator.comparing(Handover.Step::at).thenComparing(Handover.Step::kind))
                .toList();
    }

    void add(UUID handover, Handover.Step step) {
        sql.update(
                "add handover step",
                "INSERT INTO handover_step (handover, kind, person, note, at) VALUES (?, ?, ?, ?, ?)",
                handover,
                step.kind(),
                step.person(),
                step.note(),
                step.at());
    }

    private Handover read(Row row) throws SQLException {
        return new Handover(
                row.id("id"),
                row.id("post"),
                row.instant("shift_end"),
                row.text("outgoing"),
                row.text("incoming"),
                row.text("log"),
                counts(row.text("counts")),
                row.instant("confirm_by"),
                row.instant("written_at"));
    }

    private List<Handover.CountedThing> counts(String text) {
        try {
            return json.readValue(text, new TypeReference<List<Handover.CountedThing>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("counts that we wrote are always readable", e);
        }
    }

    private String text(List<Handover.CountedThing> counts) {
        try {
            return json.writeValueAsString(counts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("counts are always writable", e);
        }
    }
}
