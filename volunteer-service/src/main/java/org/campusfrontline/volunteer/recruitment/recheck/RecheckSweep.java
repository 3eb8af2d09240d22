package org.campusfrontline.volunteer.recruitment.recheck;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.campusfrontline.volunteer.recruitment.background.BackgroundWork;
import org.campusfrontline.volunteer.recruitment.recheck.RecheckQueue.Recheck;
import org.campusfrontline.volunteer.recruitment.signup.JudgeSignUp;
import org.campusfrontline.volunteer.recruitment.signup.Lapses;

/// Looks again at what was asked for and releases the seats whose time has come, on every replica alike.
@Singleton
class RecheckSweep {

    private static final Duration LONG_OVER = Duration.ofDays(2);
    private static final int MOST_PENDING = 10_000;
    private final RecheckQueue queue;
    private final Rechecker rechecker;
    private final Lapses lapses;
    private final JudgeSignUp judgeSignUp;
    private final Standings standings;
    private final Clock clock;
    private final BackgroundWork work = new BackgroundWork("lapse", 1, MOST_PENDING);

    RecheckSweep(
            RecheckQueue queue,
            Rechecker rechecker,
            Lapses lapses,
            JudgeSignUp judgeSignUp,
            Standings standings,
            Clock clock) {
        this.queue = queue;
        this.rechecker = rechecker;
        this.lapses = lapses;
        this.judgeSignUp = judgeSignUp;
        this.standings = standings;
        this.clock = clock;
    }

    @Scheduled(every = "${campus.eligibility.sweep:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        List<Recheck> due = queue.due();
        while (!due.isEmpty()) {
            due.stream().filter(queue::take).forEach(recheck -> {
                rechecker.look(recheck);
                queue.done(recheck);
            });
            due = queue.due();
        }
        lapses.due(clock.instant()).forEach(signUp -> work.take(signUp, () -> judgeSignUp.judge(signUp)));
    }

    @Scheduled(every = "${campus.eligibility.net:1h}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void net() {
        queue.askAll();
        standings.peopleWithCollisions(clock.instant()).forEach(queue::askFor);
        lapses.forget(clock.instant().minus(LONG_OVER));
    }

    void atEnd(@Observes ShutdownEvent end) throws InterruptedException {
        work.stop();
    }
}
