package org.campusfrontline.roster.market.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.campusfrontline.roster.duty.Duty;
import org.campusfrontline.roster.planning.DutyWord;
import org.jspecify.annotations.Nullable;

/// A duty as it was offered: whose, on which day, and which, by the word that plans name it with. The times are
/// those of the shift, which may move.
public record Seat(UUID duty, String person, LocalDate date, String word, Instant start, Instant end) {

    public String shift() {
        return DutyWord.shift(word);
    }

    public @Nullable String post() {
        return DutyWord.post(word);
    }

    public static Seat of(Duty duty) {
        return new Seat(duty.id(), duty.person(), duty.date(), duty.word(), duty.start(), duty.end());
    }

    /// Whether it is the same shift of the same day of the same person.
    public boolean isCellOf(Duty other) {
        return person.equals(other.person()) && date.equals(other.date()) && word.equals(other.word());
    }

    public boolean sameTimes(Duty other) {
        return start.equals(other.start()) && end.equals(other.end());
    }
}
