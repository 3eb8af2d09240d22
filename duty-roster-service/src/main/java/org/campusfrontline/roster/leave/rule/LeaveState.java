package org.campusfrontline.roster.leave.rule;

import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;

/// Where leave stands. It is decided once; its person may take it back before and after.
public enum LeaveState {
    REQUESTED,
    GRANTED,
    REFUSED,
    WITHDRAWN;

    /// While it is asked for or stands, no day of it can be asked for again.
    public boolean holdsDays() {
        return this == REQUESTED || this == GRANTED;
    }

    public Optional<Refusal> refusalToDecide() {
        return unless(this == REQUESTED);
    }

    public Optional<Refusal> refusalToWithdraw() {
        return unless(holdsDays());
    }

    private Optional<Refusal> unless(boolean right) {
        return right
                ? Optional.empty()
                : Optional.of(Refusal.of(LeaveProblem.NOT_ITS_STATE)
                        .with("state", name())
                        .with("legalActions", this == GRANTED ? List.of("withdraw") : List.of()));
    }
}
