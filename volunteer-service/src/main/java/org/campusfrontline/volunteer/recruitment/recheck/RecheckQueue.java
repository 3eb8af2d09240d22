package org.campusfrontline.volunteer.recruitment.recheck;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.profile.HoldingsChanged;
import org.campusfrontline.volunteer.recruitment.duty.DutiesChanged;
import org.campusfrontline.volunteer.recruitment.eligibility.RulesChanged;
import org.campusfrontline.volunteer.recruitment.risk.ConsentChanged;
import org.campusfrontline.volunteer.recruitment.risk.NoticePublished;
import org.campusfrontline.volunteer.recruitment.shift.ShiftMoved;
import org.jspecify.annotations.Nullable;

/// What is to be looked at again, written in the transaction of the change: due at once, and once more when every
/// sign-up that read the state before the change has ended.
@Singleton
class RecheckQueue {

    /// Longer than any transaction of a sign-up lasts.
    private static final Duration SETTLED = Duration.ofSeconds(60);

    /// Whoever took one and died leaves it to others after that.
    private static final Duration CLAIM = Duration.ofMinutes(5);

    private static final String DUE =
            "SELECT id, scope, subject, due_at FROM eligibility_recheck WHERE due_at <= ? ORDER BY due_at LIMIT 100";
    private static final String TAKE = "UPDATE eligibility_recheck SET due_at = ? WHERE id = ? AND due_at = ?";
    private static final String UNASKED = """
            SELECT c.code FROM post_category c
            WHERE c.rules_version > 0 AND NOT EXISTS (
                SELECT 1 FROM eligibility_recheck r WHERE r.scope = 'CATEGORY' AND r.subject = c.code)
            """;
    private final Sql sql;
    private final Ids ids;
    private final Clock clock;

    RecheckQueue(Sql sql, Ids ids, Clock clock) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    /// One thing to look at.
    record Recheck(UUID id, Scope scope, String subject, Instant dueAt) {}

    void on(@Observes HoldingsChanged change) {
        ask(Scope.PERSON, change.person());
    }

    void on(@Observes ConsentChanged change) {
        ask(Scope.PERSON, change.person());
    }

    void on(@Observes RulesChanged change) {
        ask(Scope.CATEGORY, change.category());
    }

    void on(@Observes NoticePublished change) {
        ask(Scope.CATEGORY, change.category());
    }

    void on(@Observes ShiftMoved change) {
        ask(Scope.SHIFT, change.shift().toString());
    }

    void on(@Observes DutiesChanged change) {
        ask(Scope.PERSON, change.person());
    }

    private void ask(Scope scope, String subject) {
        Instant now = Moments.stored(clock.instant());
        sql.batch(
                "ask for recheck",
                "INSERT INTO eligibility_recheck (id, scope, subject, due_at) VALUES (?, ?, ?, ?)",
                List.of(row(scope, subject, now), row(scope, subject, now.plus(SETTLED))));
    }

    private @Nullable Object[] row(Scope scope, String subject, Instant due) {
        return new @Nullable Object[] {ids.next(), scope, subject, due};
    }

    /// Every category that asks for anything, unless it is asked for already.
    void askAll() {
        sql.list("find categories to look at", UNASKED, row -> row.text("code"))
                .forEach(category -> ask(Scope.CATEGORY, category));
    }

    void askFor(String person) {
        ask(Scope.PERSON, person);
    }

    List<Recheck> due() {
        return sql.list(
                "find rechecks",
                DUE,
                row -> new Recheck(
                        row.id("id"), Scope.valueOf(row.text("scope")), row.text("subject"), row.instant("due_at")),
                clock.instant());
    }

    /// False where another replica was quicker.
    boolean take(Recheck recheck) {
        Instant until = Moments.stored(clock.instant()).plus(CLAIM);
        return sql.update("take recheck", TAKE, until, recheck.id(), recheck.dueAt()) == 1;
    }

    void done(Recheck recheck) {
        sql.update("end recheck", "DELETE FROM eligibility_recheck WHERE id = ?", recheck.id());
    }
}
