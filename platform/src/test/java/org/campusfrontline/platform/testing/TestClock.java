package org.campusfrontline.platform.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/// Stands in for the service's clock: the system's time until a test sets it, and again after each test.
@Singleton
@Alternative
@Priority(1)
public class TestClock extends Clock {

    private final AtomicReference<UnaryOperator<Instant>> view = new AtomicReference<>(UnaryOperator.identity());

    /// Time stands still at that instant.
    public void set(Instant instant) {
        view.set(system -> instant);
    }

    /// From now on time runs that much ahead of where it stands.
    public void forward(Duration duration) {
        view.updateAndGet(before -> system -> before.apply(system).plus(duration));
    }

    /// The system's time again.
    public void reset() {
        view.set(UnaryOperator.identity());
    }

    @Override
    public Instant instant() {
        return view.get().apply(Clock.systemUTC().instant());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Zoned(this, zone);
    }

    private static final class Zoned extends Clock {
        private final Clock clock;
        private final ZoneId zone;

        Zoned(Clock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Zoned(clock, other);
        }
    }
}
