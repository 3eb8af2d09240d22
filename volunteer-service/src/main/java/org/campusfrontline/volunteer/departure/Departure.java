package org.campusfrontline.volunteer.departure;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.time.Moments;

/// Runs every feature's step for a person who leaves, in the transaction of a use case.
@Singleton
public class Departure {

    private final List<DepartureStep> steps;
    private final Clock clock;

    Departure(@All List<DepartureStep> steps, Clock clock) {
        this.steps = List.copyOf(steps);
        this.clock = clock;
    }

    /// The given outcome, or the first step's refusal.
    public <T> Outcome<T> of(String person, T left) {
        Instant now = Moments.stored(clock.instant());
        Optional<Refusal> refusal = steps.stream()
                .flatMap(step -> step.depart(person, now).stream())
                .findFirst();
        return refusal.<Outcome<T>>map(Outcome::refused).orElseGet(() -> Outcome.done(left));
    }
}
