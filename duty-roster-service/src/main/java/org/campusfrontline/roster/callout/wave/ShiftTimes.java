package org.campusfrontline.roster.callout.wave;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.campusfrontline.platform.time.CampusTime;
import org.campusfrontline.roster.period.PlanningPeriod;

/// When a shift of a day begins and ends, by the lists of the roster in force.
public record ShiftTimes(Instant start, Instant end) {

    /// Empty where the period has no such day or shift.
    public static Optional<ShiftTimes> of(PlanningPeriod period, LocalDate date, String shift, CampusTime campus) {
        if (date.isBefore(period.start()) || date.isAfter(period.end())) {
            return Optional.empty();
        }
        return period.parts().shifts().stream()
                .filter(part -> part.id().equals(shift))
                .findFirst()
                .map(part -> {
                    Instant start =
                            date.atTime(part.startsAt()).atZone(campus.zone()).toInstant();
                    return new ShiftTimes(start, start.plusSeconds(60L * part.minutes()));
                });
    }
}
