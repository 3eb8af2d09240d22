package org.campusfrontline.roster.carefund.grant;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.roster.carefund.rule.FundProblem;
import org.campusfrontline.roster.carefund.source.FundAccess;

/// To whom an application shows itself: its person and the two who decide it now. For everybody else it is not there.
@Singleton
class GrantAccess {

    private final FundAccess funds;
    private final Caller caller;

    GrantAccess(FundAccess funds, Caller caller) {
        this.funds = funds;
        this.caller = caller;
    }

    String person() {
        return caller.person();
    }

    boolean applied(HardshipGrant grant) {
        return grant.person().equals(caller.person());
    }

    boolean decides(HardshipGrant grant) {
        return grant.approvers().contains(caller.person());
    }

    /// An approver is a care officer of the desk's unit still.
    Optional<Refusal> refusal(HardshipGrant grant) {
        return funds.refusalToMove(grant.tree(), grant.unit());
    }

    Optional<Refusal> refusalOfSecond(List<GrantDecision> ofRound) {
        return ofRound.stream().anyMatch(decision -> decision.approver().equals(caller.person()))
                ? Optional.of(Refusal.of(FundProblem.DECIDED_BY_YOU))
                : Optional.empty();
    }
}
