package org.campusfrontline.roster.duty;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.roster.period.PlanningPeriod;
import org.jspecify.annotations.Nullable;

/// A roster came into force in the place of another, or as a period's first: which days are others by it, and whose
/// duties that are not over. `by` is what caused it, where that has an id. Told inside the transaction.
public record DutiesChanged(
        PlanningPeriod period,
        UUID roster,
        ChangeCause cause,
        @Nullable UUID by,
        List<ChangedDay> days,
        List<Told> people,
        Instant at) {

    public DutiesChanged {
        days = List.copyOf(days);
        people = List.copyOf(people);
    }

    /// A person who is told all duties of the period, as they were and as they are, and acknowledges by an instant
    /// where a duty ahead is another one.
    public record Told(
            String person,
            List<Duty> before,
            List<Duty> now,
            @Nullable Instant acknowledgeBy) {

        public Told {
            before = List.copyOf(before);
            now = List.copyOf(now);
        }
    }
}
