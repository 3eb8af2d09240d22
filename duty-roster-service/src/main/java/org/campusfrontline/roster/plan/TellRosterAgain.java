package org.campusfrontline.roster.plan;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.roster.duty.DutiesReplaced;
import org.campusfrontline.roster.duty.Duty;
import org.campusfrontline.roster.duty.DutyStore;
import org.campusfrontline.roster.period.PeriodStore;
import org.campusfrontline.roster.period.PlanningPeriod;

/// Tells the service's own books again what a roster in force says, for one that was published before they were kept.
/// Books that know it stay as they are.
@UseCase
class TellRosterAgain {

    private final RosterQueries queries;
    private final RosterStore rosters;
    private final PeriodStore periods;
    private final DutyStore duties;
    private final Caller caller;
    private final Event<DutiesReplaced> replaced;
    private final Audit audit;
    private final Clock clock;

    TellRosterAgain(
            RosterQueries queries,
            RosterStore rosters,
            PeriodStore periods,
            DutyStore duties,
            Caller caller,
            Event<DutiesReplaced> replaced,
            Audit audit,
            Clock clock) {
        this.queries = queries;
        this.rosters = rosters;
        this.periods = periods;
        this.duties = duties;
        this.caller = caller;
        this.replaced = replaced;
        this.audit = audit;
        this.clock = clock;
    }

    record Told(UUID roster, int duties) {}

    public Outcome<Told> tell(UUID id) {
        rosters.find(id).map(Roster::period).ifPresent(periods::lock);
        Optional<Reading> found = queries.reading(id);
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        Roster roster = found.get().roster();
        PlanningPeriod period = found.get().period();
        Optional<Refusal> refusal = caller.refusalUnless(
                Set.of(Role.OPERATOR), period.scope().tree(), period.scope().unit());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (roster.state() != RosterState.PUBLISHED) {
            return Outcome.refused(Refusal.of(RosterProblem.NOT_IN_FORCE)
                    .with("state", roster.state().name())
                    .with("legalActions", List.of()));
        }
        List<Duty> rows = duties.ofPeriod(period.id());
        replaced.fire(new DutiesReplaced(period, id, rows, clock.instant(), true));
        audit.record(new AuditEntry(
                "roster.told-again", "roster", id.toString(), period.scope().unit(), Map.of("duties", rows.size())));
        return Outcome.done(new Told(id, rows.size()));
    }
}
