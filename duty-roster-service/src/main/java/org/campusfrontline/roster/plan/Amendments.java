package org.campusfrontline.roster.plan;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.duty.ChangeCause;
import org.campusfrontline.roster.duty.Duty;
import org.campusfrontline.roster.duty.DutyStore;
import org.campusfrontline.roster.period.PeriodAccess;
import org.campusfrontline.roster.period.PeriodStore;
import org.campusfrontline.roster.plan.StoredRosters.StoredRoster;

/// Puts a changed plan in force in the place of a published one, as the period's next roster, inside the caller's
/// transaction. Duties that stay keep their ids; only whose duties ahead are other ones now is told.
@Singleton
public class Amendments {

    private final RosterQueries queries;
    private final RosterStore rosters;
    private final PeriodStore periods;
    private final PeriodAccess access;
    private final AmendedDuties amended;
    private final DutyStore duties;
    private final HeldPeople people;
    private final InForce inForce;
    private final Audit audit;
    private final Clock clock;

    Amendments(
            RosterQueries queries,
            RosterStore rosters,
            PeriodStore periods,
            PeriodAccess access,
            AmendedDuties amended,
            DutyStore duties,
            HeldPeople people,
            InForce inForce,
            Audit audit,
            Clock clock) {
        this.queries = queries;
        this.rosters = rosters;
        this.periods = periods;
        this.access = access;
        this.amended = amended;
        this.duties = duties;
        this.people = people;
        this.inForce = inForce;
        this.audit = audit;
        this.clock = clock;
    }

    /// The roster in force now, its number in the period, and the people whose duties changed.
    public record Amended(UUID roster, int number, long version, List<String> people) {

        public Amended {
            people = List.copyOf(people);
        }
    }

    /// `change` makes the new plan of the published one, whose period is held meanwhile.
    public Outcome<Amended> amend(
            UUID id, long expectedVersion, Function<StoredRoster, Outcome<Map<String, List<String>>>> change) {
        return amend(
                id,
                expectedVersion,
                Order.of(ChangeCause.AMENDMENT),
                stored -> change.apply(stored).map(NextPlan::of));
    }

    /// The same with its cause and, where frozen days change, a break-glass.
    public Outcome<Amended> amend(
            UUID id, long expectedVersion, Order order, Function<StoredRoster, Outcome<NextPlan>> change) {
        rosters.find(id).map(Roster::period).ifPresent(periods::lock);
        Optional<Reading> found = queries.reading(id);
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        Reading before = found.get();
        Optional<Refusal> refusal = refusal(before, expectedVersion);
        return refusal.<Outcome<Amended>>map(Outcome::refused)
                .orElseGet(() -> change.apply(StoredRosters.stored(before)).then(next -> amend(before, order, next)));
    }

    /// The same of whatever is in force of a period, for people of its staff who agreed among themselves or answered a
    /// call: no planner's right is asked, the caller has checked theirs.
    public Outcome<Amended> agreed(UUID period, Order order, Function<StoredRoster, Outcome<NextPlan>> change) {
        periods.lock(period);
        Optional<Reading> before = queries.inForce(period);
        return before.map(found -> change.apply(StoredRosters.stored(found)).then(next -> amend(found, order, next)))
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }

    private Optional<Refusal> refusal(Reading reading, long expectedVersion) {
        Optional<Refusal> refusal = access.refusalToPlan(reading.period().scope());
        if (refusal.isEmpty() && reading.roster().version() != expectedVersion) {
            refusal = Optional.of(Refusal.of(CommonProblem.PRECONDITION_FAILED));
        }
        RosterState state = reading.roster().state();
        return refusal.isPresent() || state == RosterState.PUBLISHED
                ? refusal
                : Optional.of(Refusal.of(RosterProblem.NOT_IN_FORCE)
                        .with("state", state.name())
                        .with("legalActions", List.of()));
    }

    private Outcome<Amended> amend(Reading before, Order order, NextPlan next) {
        UUID period = before.period().id();
        Roster roster =
                amended.roster(before, next.plan(), order, rosters.nextNumber(period), Moments.stored(clock.instant()));
        Reading after = new Reading(before.period(), roster);
        people.hold(before, List.of());
        List<Duty> standing = duties.ofPeriod(period);
        List<Duty> rows = amended.rows(after, standing);
        Optional<Refusal> refusal = amended.refusal(after, rows, standing);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        rosters.add(roster);
        return inForce.put(new InForce.Step(after, rows, standing, order, next.neverFrozen(), false))
                .map(done -> told(before, roster, order, done));
    }

    private Amended told(Reading before, Roster next, Order order, InForce.Done done) {
        audit.record(new AuditEntry(
                "roster.amended",
                "roster",
                next.id().toString(),
                before.period().scope().unit(),
                Map.of(
                        "publication",
                        done.publication(),
                        "before",
                        before.id().toString(),
                        "cause",
                        order.cause().name(),
                        "people",
                        done.people().size())));
        long version = rosters.find(next.id()).orElseThrow().version();
        return new Amended(next.id(), next.number(), version, done.people());
    }
}
