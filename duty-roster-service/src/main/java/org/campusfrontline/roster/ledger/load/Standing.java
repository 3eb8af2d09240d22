package org.campusfrontline.roster.ledger.load;

import java.time.LocalDate;

/// What a person carried in the days on which they were available, since their first day in the unit.
public record Standing(Load load, long availableDays, LocalDate firstDay) {

    /// Load in an available day; none where the person never was.
    public double share(Axis axis) {
        return availableDays <= 0 ? 0 : (double) load.get(axis) / availableDays;
    }
}
