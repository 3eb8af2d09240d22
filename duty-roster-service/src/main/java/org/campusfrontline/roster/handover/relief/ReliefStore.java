package org.campusfrontline.roster.handover.relief;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.roster.handover.post.HandoverPostStore;

/// The tables of waits and their steps, which only grow.
@Singleton
class ReliefStore {

    private static final String COLUMNS = "id, post, person, shift_end, rule, reported_at";
    private static final String BETWEEN = ",";
    private final Sql sql;
    private final HandoverPostStore posts;

    ReliefStore(Sql sql, HandoverPostStore posts) {
        this.sql = sql;
        this.posts = posts;
    }

    Optional<ReliefWait> find(UUID id) {
        return sql.one("find wait", "SELECT " + COLUMNS + " FROM relief_wait WHERE id = ?", this::read, id);
    }

    /// The same, held until the transaction ends.
    Optional<ReliefWait> lock(UUID id) {
        return sql.one("lock wait", "SELECT " + COLUMNS + " FROM relief_wait WHERE id = ? FOR UPDATE", this::read, id);
    }

    /// Waits at a post before an id, the newest first.
    List<ReliefWait> page(UUID post, Optional<UUID> before, int limit) {
        return sql.list(
                "page waits",
                "SELECT " + COLUMNS + " FROM relief_wait WHERE post = ? AND (? IS NULL OR id < ?)"
                        + " ORDER BY id DESC LIMIT ?",
                this::read,
                post,
                before.orElse(null),
                before.orElse(null),
                limit);
    }

    /// False where the person told of it before.
    boolean add(ReliefWait wait) {
        return sql.update(
                        "add wait",
                        "INSERT IGNORE INTO relief_wait (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?)",
                        wait.id(),
                        wait.post(),
                        wait.person(),
                        wait.shiftEnd(),
                        posts.text(wait.rule()),
                        wait.reportedAt())
                == 1;
    }

    List<ReliefWait.Step> steps(UUID wait) {
        List<ReliefWait.Step> steps = sql.list(
                "steps of wait",
                "SELECT kind, people, minutes, at FROM relief_step WHERE wait = ?",
                ReliefStore::step,
                wait);
        return steps.stream()
                .sorted(Comparator.comparing(ReliefWait.Step::at).thenComparing(ReliefWait.Step::kind))
                .toList();
    }

    void add(UUID wait, ReliefWait.Step step) {
        sql.update(
                "add relief step",
                "INSERT INTO relief_step (wait, kind, people, minutes, at) VALUES (?, ?, ?, ?, ?)",
                wait,
                step.kind(),
                String.join(BETWEEN, step.people()),
                step.minutes(),
                step.at());
    }

    private static ReliefWait.Step step(Row row) throws SQLException {
        Long minutes = row.findNumber("minutes");
        return new ReliefWait.Step(
                ReliefWait.ReliefStepKind.valueOf(row.text("kind")),
                Arrays.stream(row.text("people").split(BETWEEN, -1))
                        .filter(person -> !person.isEmpty())
                        .toList(),
                minutes == null ? null : minutes.intValue(),
                row.instant("at"));
    }

    private ReliefWait read(Row row) throws SQLException {
        return new ReliefWait(
                row.id("id"),
                row.id("post"),
                row.text("person"),
                row.instant("shift_end"),
                posts.rule(row.text("rule")),
                row.instant("reported_at"));
    }
}
