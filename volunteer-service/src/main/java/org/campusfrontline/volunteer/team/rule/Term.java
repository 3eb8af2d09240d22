package org.campusfrontline.volunteer.team.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;

/// From when to when something stands: [start, end), a year at most.
public record Term(Instant start, Instant end) {

    private static final Duration LONGEST = Duration.ofDays(366);

    /// Why it cannot begin to stand at this moment; `pointer` is that of its end.
    public Optional<Refusal> refusal(Instant now, String pointer) {
        boolean fits = start.isBefore(end) && now.isBefore(end) && !end.isAfter(start.plus(LONGEST));
        return fits
                ? Optional.empty()
                : Optional.of(Refusal.of(TeamProblem.TERM)
                        .with("from", start)
                        .with("to", end)
                        .with("longestDays", LONGEST.toDays())
                        .at(pointer));
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(end);
    }

    public boolean holds(Instant now) {
        return !now.isBefore(start) && now.isBefore(end);
    }

    /// Why a shift cannot be served in it.
    public Optional<Refusal> refusalOfShift(Instant shiftStart, Instant shiftEnd) {
        boolean within = !shiftStart.isBefore(start) && !shiftEnd.isAfter(end);
        return within
                ? Optional.empty()
                : Optional.of(
                        Refusal.of(TeamProblem.OUTSIDE_TERM).with("from", start).with("to", end));
    }
}
