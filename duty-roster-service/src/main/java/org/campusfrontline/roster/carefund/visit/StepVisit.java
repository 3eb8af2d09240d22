package org.campusfrontline.roster.carefund.visit;

import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.roster.carefund.ledger.FundLedger;
import org.campusfrontline.roster.carefund.rule.FundPurpose;
import org.campusfrontline.roster.carefund.rule.Posting;
import org.campusfrontline.roster.carefund.rule.VisitState;
import org.campusfrontline.roster.carefund.source.FundAccess;
import org.campusfrontline.roster.carefund.source.FundSourceStore;

/// A person agrees to the own visit, either side ends it, and who planned it books it when it is made.
@UseCase
class StepVisit {

    private final VisitStore visits;
    private final FundSourceStore sources;
    private final FundAccess access;
    private final FundLedger ledger;
    private final VisitLog log;
    private final Caller caller;

    StepVisit(
            VisitStore visits,
            FundSourceStore sources,
            FundAccess access,
            FundLedger ledger,
            VisitLog log,
            Caller caller) {
        this.visits = visits;
        this.sources = sources;
        this.access = access;
        this.ledger = ledger;
        this.log = log;
        this.caller = caller;
    }

    /// What may be done with a visit.
    sealed interface Step {

        record Agree() implements Step {}

        record EndMine() implements Step {}

        record End() implements Step {}

        record Make(String receipt) implements Step {}
    }

    public Outcome<Visit> step(UUID id, long expected, Step step) {
        Optional<Visit> found = visits.find(id).filter(visit -> shows(visit, step));
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        Visit visit = found.get();
        Optional<Refusal> refusal = refusal(visit, step);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (!visits.step(id, expected, next(step))) {
            return Outcome.refused(CommonProblem.PRECONDITION_FAILED);
        }
        Visit stepped = visits.find(id).orElseThrow();
        if (step instanceof Step.End) {
            log.tell(stepped);
        }
        return step instanceof Step.Make make ? booked(visit, make.receipt()) : Outcome.done(stepped);
    }

    private boolean shows(Visit visit, Step step) {
        return switch (step) {
            case Step.Agree agree -> visit.isOf(caller.person());
            case Step.EndMine end -> visit.isOf(caller.person());
            case Step.End end -> access.sees(visit.tree(), visit.unit());
            case Step.Make make -> access.sees(visit.tree(), visit.unit());
        };
    }

    private Optional<Refusal> refusal(Visit visit, Step step) {
        return switch (step) {
            case Step.Agree agree -> visit.state().refusalToAgree();
            case Step.EndMine end -> visit.state().refusalToEnd();
            case Step.End end ->
                access.refusalToMove(visit.tree(), visit.unit())
                        .or(() -> visit.state().refusalToEnd());
            case Step.Make make ->
                access.refusalToMove(visit.tree(), visit.unit())
                        .or(() -> visit.state().refusalToMake());
        };
    }

    private static VisitState next(Step step) {
        return switch (step) {
            case Step.Agree agree -> VisitState.READY;
            case Step.EndMine end -> VisitState.ENDED;
            case Step.End end -> VisitState.ENDED;
            case Step.Make make -> VisitState.MADE;
        };
    }

    private Outcome<Visit> booked(Visit visit, String receipt) {
        Optional<Refusal> refusal = sources.find(visit.source())
                .orElseThrow()
                .rules()
                .refusalToSpend(FundPurpose.CONDOLENCE, visit.fen(), ledger.today());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        log.made(visit);
        return ledger.book(
                        visit.source(),
                        Posting.spending(visit.purse(), visit.fen()),
                        new FundLedger.Ground(visit.id(), receipt, null))
                .map(entry -> visits.find(visit.id()).orElseThrow());
    }
}
