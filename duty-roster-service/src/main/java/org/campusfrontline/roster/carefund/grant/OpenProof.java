package org.campusfrontline.roster.carefund.grant;

import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.problem.CommonProblem;

/// One of the two named approvers reads statement and documents while the decision is open; each reading is audited.
@UseCase
class OpenProof {

    private final GrantStore grants;
    private final ProofStore proofs;
    private final GrantAccess access;
    private final GrantLog log;

    OpenProof(GrantStore grants, ProofStore proofs, GrantAccess access, GrantLog log) {
        this.grants = grants;
        this.proofs = proofs;
        this.access = access;
        this.log = log;
    }

    public Outcome<GrantProof> open(UUID id) {
        Optional<HardshipGrant> grant = grants.find(id).filter(access::decides);
        Optional<GrantProof> proof = grant.flatMap(found -> proofs.find(id));
        if (grant.isEmpty() || proof.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        Optional<Refusal> refusal = access.refusal(grant.get());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        log.opened(grant.get());
        return Outcome.done(proof.get());
    }
}
