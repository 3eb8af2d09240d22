package org.campusfrontline.volunteer.directory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.directory.event.DirectoryHeard;

/// Tells every service that the directory lives; on the grants' topic, so that it says the way of grants is open.
@UseCase
class Heartbeat {

    private static final Duration EVERY = Duration.ofSeconds(30);
    private final Beats beats;
    private final DirectoryEvents events;
    private final Clock clock;

    Heartbeat(Beats beats, DirectoryEvents events, Clock clock) {
        this.beats = beats;
        this.events = events;
        this.clock = clock;
    }

    /// Whether it was time.
    Outcome<Boolean> beat() {
        Instant now = Moments.stored(clock.instant());
        boolean due = beats.take("HEARTBEAT", now, EVERY);
        if (due) {
            events.publish(new DirectoryHeard(now));
        }
        return Outcome.done(due);
    }
}
