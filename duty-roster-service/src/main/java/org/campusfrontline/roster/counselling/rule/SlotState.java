package org.campusfrontline.roster.counselling.rule;

import java.time.Instant;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;

/// Where an appointment stands. One that was given back is free again and keeps nobody.
public enum SlotState {
    FREE,
    TAKEN,
    WITHDRAWN;

    public Optional<Refusal> refusalToTake(Instant start, Instant now) {
        return unless(this == FREE, start, now);
    }

    public Optional<Refusal> refusalToGiveBack(Instant start, Instant now) {
        return unless(this == TAKEN, start, now);
    }

    public Optional<Refusal> refusalToWithdraw(Instant start, Instant now) {
        return unless(this != WITHDRAWN, start, now);
    }

    /// Nothing changes once it has begun.
    public static Optional<Refusal> refusalOnceBegun(Instant start, Instant now) {
        return start.isAfter(now) ? Optional.empty() : Optional.of(Refusal.of(SlotProblem.BEGUN));
    }

    private Optional<Refusal> unless(boolean right, Instant start, Instant now) {
        return right
                ? refusalOnceBegun(start, now)
                : Optional.of(Refusal.of(SlotProblem.NOT_THEIR_STATE).with("state", name()));
    }
}
