package org.campusfrontline.roster.acknowledgement;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.identity.GrantBook;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.acknowledgement.AcknowledgementStore.Due;
import org.campusfrontline.roster.call.CallKind;
import org.campusfrontline.roster.call.DutyCalls;
import org.campusfrontline.roster.history.RosterHistory;
import org.campusfrontline.roster.history.StepKind;
import org.campusfrontline.roster.period.PeriodStore;
import org.campusfrontline.roster.period.PlanningPeriod;

/// The planners of a unit are told, once a deadline, that somebody did not acknowledge in time. The period is held, so
/// that one replica tells it.
@UseCase
class TellOverdue {

    private final AcknowledgementStore acknowledgements;
    private final PeriodStore periods;
    private final RosterHistory history;
    private final DutyCalls calls;
    private final GrantBook book;
    private final Audit audit;
    private final Clock clock;

    TellOverdue(
            AcknowledgementStore acknowledgements,
            PeriodStore periods,
            RosterHistory history,
            DutyCalls calls,
            GrantBook book,
            Audit audit,
            Clock clock) {
        this.acknowledgements = acknowledgements;
        this.periods = periods;
        this.history = history;
        this.calls = calls;
        this.book = book;
        this.audit = audit;
        this.clock = clock;
    }

    /// False where another replica was first, or everybody acknowledged meanwhile.
    public Outcome<Boolean> tell(Due due) {
        PlanningPeriod period = periods.lock(due.period()).orElseThrow();
        Instant now = Moments.stored(clock.instant());
        int people = acknowledgements.overdue(due.roster(), now);
        if (people == 0) {
            return Outcome.done(false);
        }
        history.add(due.period(), due.roster(), StepKind.ACKNOWLEDGEMENT_OVERDUE, null, Map.of("people", people));
        PlanningPeriod.Scope scope = period.scope();
        DutyCalls.Subject subject = new DutyCalls.Subject(
                due.roster(),
                scope.tree(),
                scope.unit(),
                period.titles().zh(),
                period.titles().en(),
                history.count(due.roster(), StepKind.ACKNOWLEDGEMENT_OVERDUE));
        calls.make(
                subject,
                CallKind.ROSTER_UNACKNOWLEDGED,
                book.nearestHolders(Role.ROSTER_PLANNER, scope.tree(), scope.unit()),
                now,
                null);
        audit.record(new AuditEntry(
                "roster-acknowledgement.overdue",
                "roster",
                due.roster().toString(),
                scope.unit(),
                Map.of("people", people)));
        return Outcome.done(true);
    }
}
