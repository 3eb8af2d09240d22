package org.campusfrontline.roster.market.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.campusfrontline.roster.duty.Duty;

/// A duty as it was offered: whose, on which day, which shift. The times are those of the shift, which may move.
public record Seat(UUID duty, String person, LocalDate date, String shift, Instant start, Instant end) {

    public static Seat of(Duty duty) {
        return new Seat(duty.id(), duty.person(), duty.date(), duty.shift(), duty.start(), duty.end());
    }

    /// Whether it is the same shift of the same day of the same person.
    public boolean isCellOf(Duty other) {
        return person.equals(other.person()) && date.equals(other.date()) && shift.equals(other.shift());
    }

    public boolean sameTimes(Duty other) {
        return start.equals(other.start()) && end.equals(other.end());
    }
}
