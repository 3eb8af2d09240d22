package org.campusfrontline.roster.carefund.rule;

import java.util.Optional;
import org.campusfrontline.platform.Refusal;

/// Where a visit stands. An ended one does not tell who ended it.
public enum VisitState {
    ASKED,
    READY,
    MADE,
    ENDED;

    /// A person is asked first; a unit or group is not.
    public static VisitState first(boolean person) {
        return person ? ASKED : READY;
    }

    public Optional<Refusal> refusalToAgree() {
        return unless(this == ASKED);
    }

    /// Nobody is visited who has not agreed.
    public Optional<Refusal> refusalToMake() {
        return this == ASKED ? Optional.of(Refusal.of(FundProblem.NOT_CONSENTED)) : unless(this == READY);
    }

    public Optional<Refusal> refusalToEnd() {
        return unless(this == ASKED || this == READY);
    }

    private Optional<Refusal> unless(boolean right) {
        return right
                ? Optional.empty()
                : Optional.of(Refusal.of(FundProblem.NOT_OPEN).with("state", name()));
    }
}
