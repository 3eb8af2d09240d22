package org.campusfrontline.volunteer.recruitment.consent;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.campusfrontline.volunteer.recruitment.background.BackgroundWork;
import org.campusfrontline.volunteer.recruitment.signup.Consents;
import org.campusfrontline.volunteer.recruitment.signup.ReleaseSilent;

/// Releases whoever did not answer in time, on every replica alike; each is looked at again behind the person's lock.
@Singleton
class ConsentSweep {

    private static final int MOST_PENDING = 10_000;
    private final Consents consents;
    private final ReleaseSilent releaseSilent;
    private final Clock clock;
    private final BackgroundWork work = new BackgroundWork("consent", 1, MOST_PENDING);

    ConsentSweep(Consents consents, ReleaseSilent releaseSilent, Clock clock) {
        this.consents = consents;
        this.releaseSilent = releaseSilent;
        this.clock = clock;
    }

    @Scheduled(every = "${campus.consent.sweep:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        consents.due(clock.instant()).forEach(signUp -> work.take(signUp, () -> releaseSilent.release(signUp)));
    }

    void atEnd(@Observes ShutdownEvent end) throws InterruptedException {
        work.stop();
    }
}
