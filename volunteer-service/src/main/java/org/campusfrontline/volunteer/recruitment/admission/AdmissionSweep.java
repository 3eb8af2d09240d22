package org.campusfrontline.volunteer.recruitment.admission;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.volunteer.recruitment.background.BackgroundWork;
import org.campusfrontline.volunteer.recruitment.signup.CancelReason;
import org.campusfrontline.volunteer.recruitment.signup.CancelSignUp;

/// Draws lots whose time has come, serves those in the order, and ends applications that nobody can admit any more; on
/// every replica alike, each step a transaction of its own.
@Singleton
class AdmissionSweep {

    private static final int MOST_PENDING = 10_000;
    private static final Duration LOOK_BACK = Duration.ofDays(7);
    private static final String STALE = """
            SELECT u.id, u.version FROM shift_seats q JOIN sign_up u ON u.shift = q.shift AND u.state = 'APPLIED'
            WHERE q.starts_at > ?
                AND ((NOT q.accepting AND NOT q.paused) OR COALESCE(q.line_ends, q.starts_at) <= ?)
            LIMIT 200
            """;
    private final Admissions admissions;
    private final Draws draws;
    private final DrawLots drawLots;
    private final ServeNext serveNext;
    private final CancelSignUp cancelSignUp;
    private final Sql sql;
    private final Clock clock;
    private final BackgroundWork work = new BackgroundWork("admission", 1, MOST_PENDING);

    AdmissionSweep(
            Admissions admissions,
            Draws draws,
            DrawLots drawLots,
            ServeNext serveNext,
            CancelSignUp cancelSignUp,
            Sql sql,
            Clock clock) {
        this.admissions = admissions;
        this.draws = draws;
        this.drawLots = drawLots;
        this.serveNext = serveNext;
        this.cancelSignUp = cancelSignUp;
        this.sql = sql;
        this.clock = clock;
    }

    @Scheduled(every = "${campus.admission.sweep:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        Instant now = clock.instant();
        admissions.due(now).forEach(post -> work.take(post, () -> serve(post)));
        stale(now).forEach(seen -> work.take(seen.signUp(), () -> cancelSignUp.cancel(seen)));
    }

    private void serve(UUID post) {
        if (drawLots.draw(post) instanceof Outcome.Done<Boolean>(Boolean stands) && stands) {
            draws.shifts(post).forEach(this::serveAll);
            drawLots.end(post);
        }
    }

    private void serveAll(UUID shift) {
        boolean more = true;
        while (more) {
            more = serveNext.serve(shift) instanceof Outcome.Done<Boolean>(Boolean served) && served;
        }
    }

    private List<CancelSignUp.Order> stale(Instant now) {
        return sql.list(
                "find stale applications",
                STALE,
                row -> new CancelSignUp.Order(row.id("id"), CancelReason.WAITING_ENDED, row.number("version")),
                now.minus(LOOK_BACK),
                now);
    }

    void atEnd(@Observes ShutdownEvent end) throws InterruptedException {
        work.stop();
    }
}
