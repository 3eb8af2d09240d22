package org.campusfrontline.roster.carefund.rule;

import java.util.Optional;
import org.campusfrontline.platform.Refusal;

/// Where a hardship application stands. A refused one is appealed once.
public enum GrantState {
    OPEN,
    APPROVED,
    REFUSED,
    APPEALED,
    PAID,
    WITHDRAWN;

    public boolean isOpen() {
        return this == OPEN || this == APPEALED;
    }

    public Optional<Refusal> refusalToDecide() {
        return unless(isOpen());
    }

    public Optional<Refusal> refusalToPay() {
        return unless(this == APPROVED);
    }

    public Optional<Refusal> refusalToAppeal(int round) {
        return round > 1 ? Optional.of(Refusal.of(FundProblem.APPEALED_ALREADY)) : unless(this == REFUSED);
    }

    private Optional<Refusal> unless(boolean right) {
        return right
                ? Optional.empty()
                : Optional.of(Refusal.of(FundProblem.NOT_THEIR_STATE).with("state", name()));
    }
}
