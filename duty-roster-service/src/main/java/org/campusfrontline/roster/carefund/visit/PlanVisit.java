package org.campusfrontline.roster.carefund.visit;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.guard.NameGuard;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.carefund.rule.FundProblem;
import org.campusfrontline.roster.carefund.rule.VisitState;
import org.campusfrontline.roster.carefund.source.FundAccess;
import org.campusfrontline.roster.carefund.source.FundSourceStore;
import org.campusfrontline.roster.directory.Directory;

/// A care officer of the unit plans a visit; a person is asked whether they agree.
@UseCase
class PlanVisit {

    private final VisitStore visits;
    private final FundSourceStore sources;
    private final FundAccess access;
    private final Directory directory;
    private final NameGuard guard;
    private final VisitLog log;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    PlanVisit(
            VisitStore visits,
            FundSourceStore sources,
            FundAccess access,
            Directory directory,
            NameGuard guard,
            VisitLog log,
            Caller caller,
            Ids ids,
            Clock clock) {
        this.visits = visits;
        this.sources = sources;
        this.access = access;
        this.directory = directory;
        this.guard = guard;
        this.log = log;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome<Visit> plan(VisitRequests.NewVisit wanted) {
        Optional<Refusal> refusal = access.refusalToMove(wanted.tree(), wanted.unit())
                .or(() -> refusalOfSource(wanted.source()))
                .or(() -> refusalOfRecipient(wanted))
                .or(() -> guard.refusal("/recipient", wanted.recipient()));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Visit visit = new Visit(
                ids.next(),
                wanted.source(),
                wanted.tree(),
                wanted.unit(),
                wanted.whom(),
                wanted.recipient(),
                wanted.day(),
                wanted.fen(),
                VisitState.first(wanted.whom() == Visit.Whom.PERSON),
                caller.person(),
                Moments.stored(clock.instant()),
                1);
        visits.add(visit);
        log.planned(visit);
        log.tell(visit);
        return Outcome.done(visit);
    }

    private Optional<Refusal> refusalOfSource(UUID source) {
        return sources.find(source).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.of(FundProblem.UNKNOWN_SOURCE).at("/source"));
    }

    private Optional<Refusal> refusalOfRecipient(VisitRequests.NewVisit wanted) {
        String recipient = wanted.recipient();
        return switch (wanted.whom()) {
            case GROUP -> Optional.empty();
            case UNIT ->
                directory.unit(recipient).isPresent()
                        ? Optional.empty()
                        : Optional.of(Refusal.of(FundProblem.UNKNOWN_UNIT)
                                .with("unit", recipient)
                                .at("/recipient"));
            case PERSON ->
                directory.names(List.of(recipient)).isEmpty()
                        ? Optional.of(Refusal.of(FundProblem.UNKNOWN_PERSON)
                                .with("person", recipient)
                                .at("/recipient"))
                        : Optional.empty();
        };
    }
}
