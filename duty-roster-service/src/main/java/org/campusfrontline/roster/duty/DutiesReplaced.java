package org.campusfrontline.roster.duty;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.roster.period.PlanningPeriod;

/// A roster came into force: these are now all duties of the period, whose lists stand as the roster was computed from.
/// Told inside the transaction of the publication; `again` when it is told once more, to books that may have missed it.
public record DutiesReplaced(PlanningPeriod period, UUID roster, List<Duty> duties, Instant at, boolean again) {
    public DutiesReplaced {
        duties = List.copyOf(duties);
    }
}
