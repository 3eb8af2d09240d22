package org.campusfrontline.roster.carefund.grant;

import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;

/// A person takes the own application back while it is open; the proof goes with it.
@UseCase
class WithdrawGrant {

    private final GrantStore grants;
    private final ProofStore proofs;
    private final Caller caller;

    WithdrawGrant(GrantStore grants, ProofStore proofs, Caller caller) {
        this.grants = grants;
        this.proofs = proofs;
        this.caller = caller;
    }

    public Outcome<HardshipGrant> withdraw(UUID id, long expected) {
        Optional<HardshipGrant> found =
                grants.find(id).filter(grant -> grant.person().equals(caller.person()));
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        Optional<Refusal> refusal = found.get().state().refusalToDecide();
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (!grants.step(found.get().withdrawn(expected))) {
            return Outcome.refused(CommonProblem.PRECONDITION_FAILED);
        }
        proofs.delete(id);
        return Outcome.done(grants.find(id).orElseThrow());
    }
}
