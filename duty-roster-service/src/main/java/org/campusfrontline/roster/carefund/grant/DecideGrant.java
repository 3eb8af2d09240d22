package org.campusfrontline.roster.carefund.grant;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.carefund.ledger.FundEntry;
import org.campusfrontline.roster.carefund.ledger.FundLedger;
import org.campusfrontline.roster.carefund.rule.FundPurpose;
import org.campusfrontline.roster.carefund.rule.GrantState;
import org.campusfrontline.roster.carefund.rule.Posting;
import org.campusfrontline.roster.carefund.rule.Verdict;
import org.campusfrontline.roster.carefund.source.FundSourceStore;

/// One of the two named approvers decides; with the second decision money is put aside or nothing is, the proof is
/// deleted and the applicant is told. The audit knows that they decided, not for whom and not what.
@UseCase
class DecideGrant {

    private final GrantStore grants;
    private final DecisionStore decisions;
    private final ProofStore proofs;
    private final GrantAccess access;
    private final GrantLog log;
    private final FundSourceStore sources;
    private final FundLedger ledger;
    private final Ids ids;
    private final Clock clock;

    DecideGrant(
            GrantStore grants,
            DecisionStore decisions,
            ProofStore proofs,
            GrantAccess access,
            GrantLog log,
            FundSourceStore sources,
            FundLedger ledger,
            Ids ids,
            Clock clock) {
        this.grants = grants;
        this.decisions = decisions;
        this.proofs = proofs;
        this.access = access;
        this.log = log;
        this.sources = sources;
        this.ledger = ledger;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome<HardshipGrant> decide(UUID id, long expected, GrantRequests.NewGrantDecision wanted) {
        Optional<HardshipGrant> found = grants.find(id).filter(access::decides);
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        HardshipGrant grant = found.get();
        List<GrantDecision> before = ofRound(grant);
        Optional<Refusal> refusal = access.refusal(grant)
                .or(() -> grant.state().refusalToDecide())
                .or(() -> access.refusalOfSecond(before))
                .or(() -> Verdict.refusal(wanted.fen(), grant.askedFen()));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Instant now = Moments.stored(clock.instant());
        Optional<Long> verdict =
                Verdict.of(Stream.concat(before.stream().map(GrantDecision::fen), Stream.of(wanted.fen()))
                        .toList());
        HardshipGrant after =
                verdict.map(fen -> grant.decided(expected, fen, now)).orElse(grant.touched(expected));
        if (!grants.step(after)) {
            return Outcome.refused(CommonProblem.PRECONDITION_FAILED);
        }
        decisions.add(
                id, new GrantDecision(ids.next(), grant.round(), access.person(), wanted.fen(), wanted.reason(), now));
        log.decided(grant);
        return verdict.isPresent() ? ended(after) : Outcome.done(grants.find(id).orElseThrow());
    }

    private Outcome<HardshipGrant> ended(HardshipGrant grant) {
        proofs.delete(grant.id());
        HardshipGrant kept = grants.find(grant.id()).orElseThrow();
        log.told(kept);
        return kept.state() == GrantState.APPROVED ? reserved(kept) : Outcome.done(kept);
    }

    private Outcome<HardshipGrant> reserved(HardshipGrant grant) {
        long fen = Objects.requireNonNull(grant.grantedFen());
        Optional<Refusal> refusal = sources.find(grant.source())
                .orElseThrow()
                .rules()
                .refusalToSpend(FundPurpose.HARDSHIP, fen, ledger.today());
        return refusal.<Outcome<FundEntry>>map(Outcome::refused)
                .orElseGet(() -> ledger.book(
                        grant.source(), Posting.reservation(grant.purse(), fen), FundLedger.Ground.of(grant.id())))
                .map(entry -> grant);
    }

    private List<GrantDecision> ofRound(HardshipGrant grant) {
        return decisions.of(grant.id()).stream()
                .filter(decision -> decision.round() == grant.round())
                .toList();
    }
}
