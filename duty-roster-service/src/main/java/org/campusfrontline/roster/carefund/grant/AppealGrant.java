package org.campusfrontline.roster.carefund.grant;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.roster.carefund.rule.Deciders;
import org.campusfrontline.roster.carefund.rule.FundProblem;

/// A person appeals a refusal, once; two others decide anew, on new proof.
@UseCase
class AppealGrant {

    private final GrantStore grants;
    private final DecisionStore decisions;
    private final ProofStore proofs;
    private final DeskStore desks;
    private final Caller caller;

    AppealGrant(GrantStore grants, DecisionStore decisions, ProofStore proofs, DeskStore desks, Caller caller) {
        this.grants = grants;
        this.decisions = decisions;
        this.proofs = proofs;
        this.desks = desks;
        this.caller = caller;
    }

    public Outcome<HardshipGrant> appeal(UUID id, long expected, GrantRequests.GrantAppeal wanted) {
        Optional<HardshipGrant> found =
                grants.find(id).filter(grant -> grant.person().equals(caller.person()));
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        HardshipGrant grant = found.get();
        Optional<Refusal> refusal = grant.state().refusalToAppeal(grant.round());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Set<String> before =
                decisions.of(id).stream().map(GrantDecision::approver).collect(Collectors.toSet());
        Optional<List<String>> two = desks.find(grant.tree(), grant.unit())
                .flatMap(desk -> Deciders.choose(desk.approvers(), grant.person(), before));
        if (two.isEmpty()) {
            return Outcome.refused(FundProblem.NO_TWO_APPROVERS);
        }
        return Proofs.of(wanted.statement(), wanted.documents())
                .then(proof -> step(grant.appealed(expected, two.get()), proof));
    }

    private Outcome<HardshipGrant> step(HardshipGrant appealed, GrantProof proof) {
        if (!grants.step(appealed)) {
            return Outcome.refused(CommonProblem.PRECONDITION_FAILED);
        }
        proofs.add(appealed.id(), proof);
        return Outcome.done(grants.find(appealed.id()).orElseThrow());
    }
}
