package org.campusfrontline.volunteer.emergency;

import io.quarkus.arc.All;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.time.Moments;

/// Closes an emergency, and with it all that every feature holds for it.
@UseCase
class CloseEmergency {

    private final EmergencyRecord record;
    private final List<ClosureStep> steps;
    private final Clock clock;

    CloseEmergency(EmergencyRecord record, @All List<ClosureStep> steps, Clock clock) {
        this.record = record;
        this.steps = List.copyOf(steps);
        this.clock = clock;
    }

    Outcome<EmergencyView> close(UUID id, long expectedVersion) {
        Instant now = Moments.stored(clock.instant());
        return record.found(id, expectedVersion, "close").then(emergency -> {
            Optional<Refusal> refusal =
                    steps.stream().flatMap(step -> step.close(id, now).stream()).findFirst();
            if (refusal.isPresent()) {
                return Outcome.refused(refusal.get());
            }
            emergency.close(now);
            return Outcome.done(record.written(emergency, "emergency.closed", Map.of()));
        });
    }
}
