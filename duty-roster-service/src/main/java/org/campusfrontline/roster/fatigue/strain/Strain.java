package org.campusfrontline.roster.fatigue.strain;

import java.time.LocalDate;

/// A limit that a person's duties go beyond, from the first to the last day concerned. Measured in the limit's unit:
/// minutes or days.
public record Strain(Kind kind, LocalDate firstDay, LocalDate lastDay, long measured, long limit) {

    public enum Kind {
        SHORT_REST,
        LONG_WEEK,
        DAYS_IN_A_ROW,
        NIGHTS_IN_A_ROW
    }
}
