package org.campusfrontline.volunteer.recruitment.duty;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.campusfrontline.volunteer.recruitment.timeline.BusySpans;

/// Looks how fresh the duties are, and forgets what is long over.
@Singleton
class DutyJob {

    private static final int AT_ONCE = 1_000;
    private final DutyFreshness freshness;
    private final BusySpans spans;
    private final DutySettings settings;
    private final Clock clock;

    DutyJob(DutyFreshness freshness, BusySpans spans, DutySettings settings, Clock clock) {
        this.freshness = freshness;
        this.spans = spans;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(every = "${campus.duties.look:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        freshness.look();
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        while (spans.forget(clock.instant().minus(settings.kept()), AT_ONCE) == AT_ONCE) {
            continue;
        }
    }
}
