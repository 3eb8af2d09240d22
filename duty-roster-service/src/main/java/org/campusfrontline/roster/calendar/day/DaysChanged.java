package org.campusfrontline.roster.calendar.day;

import java.time.LocalDate;

/// Days from the first to the last may be other ones now: told in the transaction that made them so.
public record DaysChanged(LocalDate from, LocalDate to) {

    // Within what every database keeps as a date.
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9000, 1, 1);

    public static DaysChanged any() {
        return new DaysChanged(EARLIEST, LATEST);
    }
}
