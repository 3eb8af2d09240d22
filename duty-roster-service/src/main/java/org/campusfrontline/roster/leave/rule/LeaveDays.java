package org.campusfrontline.roster.leave.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;

/// The days of leave, the last one included.
public record LeaveDays(LocalDate first, LocalDate last) {

    static final int LONGEST = 92;

    /// From today on, and no longer than a quarter of a year at once.
    public Optional<Refusal> refusalToAsk(LocalDate today) {
        boolean fits =
                !first.isBefore(today) && !last.isBefore(first) && ChronoUnit.DAYS.between(first, last) < LONGEST;
        return fits
                ? Optional.empty()
                : Optional.of(Refusal.of(LeaveProblem.DAYS_MALFORMED)
                        .with("today", today.toString())
                        .with("most", LONGEST)
                        .at("/to"));
    }

    /// Days that are over are neither decided nor given back.
    public Optional<Refusal> refusalWhenOver(LocalDate today) {
        return last.isBefore(today)
                ? Optional.of(Refusal.of(LeaveProblem.OVER).with("last", last.toString()))
                : Optional.empty();
    }

    public boolean has(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public boolean meets(LeaveDays other) {
        return !other.last.isBefore(first) && !other.first.isAfter(last);
    }
}
