package org.campusfrontline.roster.review;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.guard.NameGuard;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.roster.history.RosterHistory;
import org.campusfrontline.roster.history.StepKind;
import org.campusfrontline.roster.period.PeriodAccess;
import org.campusfrontline.roster.period.PeriodStore;
import org.campusfrontline.roster.plan.StoredRosters;
import org.campusfrontline.roster.plan.StoredRosters.StoredRoster;
import org.jspecify.annotations.Nullable;

/// Planners hand a roster in, approve it or send it back with a word. The period is held meanwhile, so that one
/// decision stands.
@UseCase
class ReviewRoster {

    private final StoredRosters rosters;
    private final PeriodStore periods;
    private final PeriodAccess access;
    private final RosterHistory history;
    private final ReviewViews views;
    private final NameGuard guard;
    private final Caller caller;
    private final Audit audit;

    ReviewRoster(
            StoredRosters rosters,
            PeriodStore periods,
            PeriodAccess access,
            RosterHistory history,
            ReviewViews views,
            NameGuard guard,
            Caller caller,
            Audit audit) {
        this.rosters = rosters;
        this.periods = periods;
        this.access = access;
        this.history = history;
        this.views = views;
        this.guard = guard;
        this.caller = caller;
        this.audit = audit;
    }

    /// What a step of a review says, and its word.
    record Wanted(StepKind kind, @Nullable String word) {}

    public Outcome<ReviewView> take(UUID id, Wanted wanted) {
        rosters.find(id).ifPresent(roster -> periods.lock(roster.period().id()));
        Optional<StoredRoster> found = rosters.find(id);
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        StoredRoster roster = found.get();
        String word = wanted.word();
        Optional<Refusal> refusal = access.refusalToPlan(roster.period().scope())
                .or(() -> word == null ? Optional.empty() : guard.refusal("/word", word))
                .or(() -> untimely(roster, wanted.kind()));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        history.add(roster.period().id(), id, wanted.kind(), word, Map.of());
        audit.record(new AuditEntry(
                "roster." + views.done(wanted.kind()),
                "roster",
                id.toString(),
                roster.period().scope().unit(),
                Map.of("period", roster.period().id().toString())));
        return Outcome.done(views.view(roster));
    }

    private Optional<Refusal> untimely(StoredRoster roster, StepKind kind) {
        return kind == StepKind.HANDED_IN
                ? ReviewRules.toHandIn(roster.state(), history.review(roster.id()))
                : ReviewRules.toDecide(
                        roster.state(),
                        history.review(roster.id()),
                        history.lastOfReview(roster.id()),
                        caller.person());
    }
}
