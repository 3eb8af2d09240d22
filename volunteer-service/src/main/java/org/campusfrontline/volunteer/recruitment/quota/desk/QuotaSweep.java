package org.campusfrontline.volunteer.recruitment.quota.desk;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.volunteer.profile.HoldingsChanged;
import org.campusfrontline.volunteer.recruitment.background.BackgroundWork;
import org.campusfrontline.volunteer.recruitment.shift.ShiftMoved;
import org.campusfrontline.volunteer.recruitment.signup.CancelReason;
import org.campusfrontline.volunteer.recruitment.signup.CancelSignUp;

/// On every replica alike: looks at shifts whose time to be looked at has come, and releases those who signed up for
/// one that was called off.
@Singleton
class QuotaSweep {

    private static final int MOST_PENDING = 10_000;
    private static final Duration LOOK_BACK = Duration.ofDays(7);
    private static final Duration LOOK_AHEAD = Duration.ofDays(14);
    private static final String DUE = "SELECT shift FROM shift_quota WHERE next_look <= ? ORDER BY next_look LIMIT 200";
    private static final String RATIOS = """
            SELECT DISTINCT l.shift FROM shift_quota_line l JOIN shift s ON s.id = l.shift
            WHERE l.per IS NOT NULL AND s.starts_at BETWEEN ? AND ?
            """;
    private static final String RATIOS_OF = """
            SELECT DISTINCT u.shift FROM sign_up u JOIN shift_quota_line l ON l.shift = u.shift
            WHERE u.person = ? AND u.shift_end > ? AND u.seated AND l.per IS NOT NULL
            """;
    private static final String LEFT = """
            SELECT u.id, u.version FROM shift_quota q JOIN sign_up u ON u.shift = q.shift
            WHERE q.called_off > ? AND u.state IN ('APPLIED', 'WAIT_LISTED', 'OFFERED', 'CONFIRMED') LIMIT 500
            """;
    private final Sql sql;
    private final WatchQuota watch;
    private final CancelSignUp cancelSignUp;
    private final Clock clock;
    private final BackgroundWork work = new BackgroundWork("quota", 1, MOST_PENDING);

    QuotaSweep(Sql sql, WatchQuota watch, CancelSignUp cancelSignUp, Clock clock) {
        this.sql = sql;
        this.watch = watch;
        this.cancelSignUp = cancelSignUp;
        this.clock = clock;
    }

    @Scheduled(every = "${campus.quota.sweep:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        Instant now = clock.instant();
        sql.list("find quotas to look at", DUE, row -> row.id("shift"), now)
                .forEach(shift -> work.take(shift, () -> watch.look(shift)));
        left(now).forEach(order -> work.take(order.signUp(), () -> cancelSignUp.cancel(order)));
    }

    @Scheduled(every = "${campus.quota.recount:1h}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void recount() {
        Instant now = clock.instant();
        List<UUID> ahead = sql.list("find ratios", RATIOS, row -> row.id("shift"), now, now.plus(LOOK_AHEAD));
        ahead.forEach(shift -> work.take(shift, () -> watch.recount(shift)));
    }

    /// What it may forget is found by the hourly look.
    void afterChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) HoldingsChanged change) {
        String person = change.person();
        work.take(
                UUID.nameUUIDFromBytes(person.getBytes(StandardCharsets.UTF_8)),
                () -> sql.list("find ratios of person", RATIOS_OF, row -> row.id("shift"), person, clock.instant())
                        .forEach(watch::recount));
    }

    void afterMove(@Observes(during = TransactionPhase.AFTER_SUCCESS) ShiftMoved moved) {
        work.take(moved.shift(), () -> watch.reschedule(moved.shift()));
    }

    private List<CancelSignUp.Order> left(Instant now) {
        return sql.list(
                "find sign-ups of shifts called off",
                LEFT,
                row -> new CancelSignUp.Order(row.id("id"), CancelReason.SHIFT_CALLED_OFF, row.number("version")),
                now.minus(LOOK_BACK));
    }

    void atEnd(@Observes ShutdownEvent end) throws InterruptedException {
        work.stop();
    }
}
