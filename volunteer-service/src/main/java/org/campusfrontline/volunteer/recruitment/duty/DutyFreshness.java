package org.campusfrontline.volunteer.recruitment.duty;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// As of when every duty that was published is known. It stands still while the rosters' word is late or the broker
/// away; decisions are then made on what is known, and a duty that comes later wins.
@Singleton
public class DutyFreshness {

    private final DutyLag lag;
    private final Clock clock;
    private volatile @Nullable Instant asOf;
    private volatile long behind = -1;

    DutyFreshness(DutyLag lag, MeterRegistry meters, Clock clock) {
        this.lag = lag;
        this.clock = clock;
        Gauge.builder("campus.duties.age.seconds", this, DutyFreshness::ageSeconds)
                .strongReference(true)
                .register(meters);
        Gauge.builder("campus.duties.behind", this, fresh -> fresh.behind)
                .strongReference(true)
                .register(meters);
    }

    /// Empty while nobody could tell since the start of this replica.
    public Optional<Instant> asOf() {
        return Optional.ofNullable(asOf);
    }

    void look() {
        Instant now = clock.instant();
        OptionalLong found = lag.behind();
        behind = found.orElse(-1);
        if (behind == 0) {
            asOf = now;
        }
    }

    /// Duty plans that wait to be read; -1 while nobody can tell.
    long behind() {
        return behind;
    }

    double ageSeconds() {
        Instant known = asOf;
        return known == null
                ? Double.NaN
                : Duration.between(known, clock.instant()).toMillis() / 1000.0;
    }
}
