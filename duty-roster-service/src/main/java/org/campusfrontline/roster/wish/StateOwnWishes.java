package org.campusfrontline.roster.wish;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.roster.period.Drafts;
import org.campusfrontline.roster.period.PeriodParts;
import org.campusfrontline.roster.period.PeriodProblem;
import org.campusfrontline.roster.period.PeriodStore;
import org.campusfrontline.roster.period.PlanningPeriod;

/// Somebody on a draft's staff replaces all of their own wishes; what planners entered for them stays.
@UseCase
class StateOwnWishes {

    private static final int MOST = 20;
    private final PeriodStore periods;
    private final OwnWishQueries queries;
    private final Caller caller;
    private final Audit audit;

    StateOwnWishes(PeriodStore periods, OwnWishQueries queries, Caller caller, Audit audit) {
        this.periods = periods;
        this.queries = queries;
        this.caller = caller;
        this.audit = audit;
    }

    public Outcome<OwnWishesView> state(UUID id, long expectedVersion, OwnWishes wanted) {
        Optional<PlanningPeriod> found = periods.lock(id).filter(period -> period.has(caller.person()));
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        PlanningPeriod period = found.get();
        List<Refusal> refusals = refusals(period, expectedVersion, wanted);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        periods.change(
                period.withRequests(Stream.concat(others(period), own(wanted)).toList()));
        audit.record(new AuditEntry(
                "own-wishes.stated",
                "planning-period",
                id.toString(),
                period.scope().unit(),
                Map.of("wishes", wanted.items().size())));
        return Outcome.done(queries.view(periods.find(id).orElseThrow()));
    }

    private List<Refusal> refusals(PlanningPeriod period, long expectedVersion, OwnWishes wanted) {
        Optional<Refusal> refusal = Drafts.refusal(period);
        if (refusal.isEmpty() && queries.view(period).version() != expectedVersion) {
            refusal = Optional.of(Refusal.of(CommonProblem.PRECONDITION_FAILED));
        }
        if (refusal.isPresent()) {
            return List.of(refusal.get());
        }
        List<Refusal> misfits = misfits(period, wanted);
        return misfits.isEmpty()
                ? queries.budget(period).refusal(wanted.weight()).stream().toList()
                : misfits;
    }

    /// Each with the pointer of its entry; also one that a planner entered already.
    private List<Refusal> misfits(PlanningPeriod period, OwnWishes wanted) {
        Set<String> shifts =
                period.parts().shifts().stream().map(PeriodParts.ShiftPart::id).collect(Collectors.toSet());
        Set<String> seen =
                others(period).map(PeriodParts.RequestPart::subject).collect(Collectors.toCollection(HashSet::new));
        List<Refusal> found = new ArrayList<>();
        List<PeriodParts.RequestPart> own = own(wanted).toList();
        for (int i = 0; i < own.size(); i++) {
            PeriodParts.RequestPart wish = own.get(i);
            String pointer = "/items/" + i;
            if (wish.date().isBefore(period.start()) || wish.date().isAfter(period.end())) {
                found.add(Refusal.of(PeriodProblem.OUTSIDE_THE_PERIOD)
                        .with("date", wish.date().toString())
                        .at(pointer));
            }
            if (!shifts.contains(wish.shift())) {
                found.add(Refusal.of(PeriodProblem.UNKNOWN_SHIFT)
                        .with("shift", wish.shift())
                        .at(pointer));
            }
            if (!seen.add(wish.subject())) {
                found.add(Refusal.of(PeriodProblem.NAMED_TWICE)
                        .with("entry", wish.subject())
                        .at(pointer));
            }
        }
        return found.stream().limit(MOST).toList();
    }

    private Stream<PeriodParts.RequestPart> own(OwnWishes wanted) {
        return wanted.items().stream().map(wish -> wish.by(caller.person()));
    }

    /// Wishes of other people, and what planners entered for this one.
    private Stream<PeriodParts.RequestPart> others(PlanningPeriod period) {
        return period.parts().requests().stream()
                .filter(request ->
                        !request.statedByPerson() || !request.person().equals(caller.person()));
    }
}
