package org.campusfrontline.volunteer.recruitment.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.volunteer.recruitment.travel.TravelTable;

/// The sites of a person's other shifts, and how long the ways between sites take.
public record Ways(TravelTable table, Map<UUID, String> sites) {

    public static final Ways NONE = new Ways(TravelTable.NONE, Map.of());

    public Ways {
        sites = Map.copyOf(sites);
    }

    /// What must lie between another shift and one that starts then at that site, whichever of them comes first.
    public Duration gap(Engagement other, Instant start, String site) {
        String there = sites.get(other.shift());
        if (there == null) {
            return Duration.ZERO;
        }
        return other.start().isBefore(start) ? table.gap(there, site) : table.gap(site, there);
    }
}
