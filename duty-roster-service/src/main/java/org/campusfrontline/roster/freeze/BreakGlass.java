package org.campusfrontline.roster.freeze;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
import org.campusfrontline.platform.identity.GrantBook;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.freeze.GlassViews.BreakGlassView;
import org.campusfrontline.roster.freeze.GlassViews.NewBreakGlass;
import org.campusfrontline.roster.period.PeriodAccess;
import org.campusfrontline.roster.period.PeriodStore;
import org.campusfrontline.roster.period.PlanningPeriod;
import org.jspecify.annotations.Nullable;

/// A planner lifts a period's freeze, and a review that is missing, for one change of the next half hour.
@UseCase
class BreakGlass {

    private static final Duration USABLE = Duration.ofMinutes(30);
    private final PeriodStore periods;
    private final PeriodAccess access;
    private final GlassStore glasses;
    private final GlassQueries queries;
    private final NameGuard guard;
    private final GrantBook book;
    private final Caller caller;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    BreakGlass(
            PeriodStore periods,
            PeriodAccess access,
            GlassStore glasses,
            GlassQueries queries,
            NameGuard guard,
            GrantBook book,
            Caller caller,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.periods = periods;
        this.access = access;
        this.glasses = glasses;
        this.queries = queries;
        this.guard = guard;
        this.book = book;
        this.caller = caller;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome<BreakGlassView> breakGlass(UUID id, NewBreakGlass wanted) {
        Optional<PlanningPeriod> found = periods.find(id).filter(period -> access.sees(period.scope()));
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        PlanningPeriod.Scope scope = found.get().scope();
        Optional<Refusal> refusal = access.refusalToPlan(scope)
                .or(() -> guard.refusal("/word", wanted.word()))
                .or(() -> noApprover(scope, wanted.approver()));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Instant now = Moments.stored(clock.instant());
        Glass glass = new Glass(
                ids.next(),
                id,
                wanted.reason(),
                wanted.word(),
                caller.person(),
                wanted.approver(),
                now,
                now.plus(USABLE),
                null,
                null);
        glasses.add(glass);
        audit.record(new AuditEntry(
                "break-glass.broken",
                "planning-period",
                id.toString(),
                scope.unit(),
                Map.of(
                        "breakGlass",
                        glass.id().toString(),
                        "reason",
                        wanted.reason().name(),
                        "approver",
                        wanted.approver() == null ? "" : wanted.approver())));
        return Outcome.done(queries.view(glass));
    }

    private Optional<Refusal> noApprover(PlanningPeriod.Scope scope, @Nullable String approver) {
        if (approver == null) {
            return Optional.empty();
        }
        boolean fits = !approver.equals(caller.person())
                && book.holds(approver, Role.ROSTER_PLANNER, scope.tree(), scope.unit());
        return fits
                ? Optional.empty()
                : Optional.of(Refusal.of(FreezeProblem.NO_APPROVER)
                        .with("person", approver)
                        .at("/approver"));
    }
}
