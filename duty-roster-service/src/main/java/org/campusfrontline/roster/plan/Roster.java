package org.campusfrontline.roster.plan;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.roster.period.PeriodParts;
import org.jspecify.annotations.Nullable;

/// A computed plan of a period with what it was computed from, as it stood then.
public record Roster(
        UUID id,
        UUID period,
        int number,
        RosterState state,
        Figures figures,
        PeriodParts.All parts,
        Map<String, List<String>> plan,
        Instant solvedAt,
        @Nullable Instant publishedAt,
        long version) {

    /// The sign in `plan` for a day without a shift.
    public static final String OFF = "";

    public Roster {
        plan = Map.copyOf(plan);
    }

    /// The penalty of the plan, what no plan can beat (null where unknown), and how many of the wanted seats are
    /// filled.
    public record Figures(
            long value, @Nullable Long bound, boolean proved, String engine, long seatsWanted, long seatsFilled) {}
}
