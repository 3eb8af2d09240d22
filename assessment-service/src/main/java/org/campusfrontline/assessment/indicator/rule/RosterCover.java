package org.campusfrontline.assessment.indicator.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Roster cover, version 1: seats filled of seats wanted, over the latest published roster of each planning period.
public record RosterCover(long filled, long wanted, int periods) {

    /// A roster as published at that version.
    public record Published(String period, long version, long seatsWanted, long seatsFilled) {}

    /// The facts may come in any order and more than once.
    public static RosterCover of(List<Published> facts) {
        Map<String, Published> latest = new HashMap<>();
        for (Published fact : facts) {
            latest.merge(fact.period(), fact, (a, b) -> a.version() >= b.version() ? a : b);
        }
        long filled = 0;
        long wanted = 0;
        for (Published published : latest.values()) {
            filled += Math.min(published.seatsFilled(), published.seatsWanted());
            wanted += published.seatsWanted();
        }
        return new RosterCover(filled, wanted, latest.size());
    }
}
