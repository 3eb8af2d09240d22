package org.campusfrontline.roster.plan;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.roster.directory.Directory;
import org.campusfrontline.roster.duty.DutiesReplaced;
import org.campusfrontline.roster.duty.Duty;
import org.campusfrontline.roster.duty.DutyStore;
import org.campusfrontline.roster.duty.Unavailability;
import org.campusfrontline.roster.period.PeriodAccess;
import org.campusfrontline.roster.period.PeriodParts;
import org.campusfrontline.roster.period.PeriodStore;

/// A planner publishes a roster: its duties take the place of the period's former ones, and everybody is told.
@UseCase
class PublishRoster {

    private final RosterQueries queries;
    private final RosterStore rosters;
    private final PeriodStore periods;
    private final PeriodAccess access;
    private final Directory directory;
    private final DutyRows dutyRows;
    private final DutyStore duties;
    private final Unavailability unavailability;
    private final RosterLog log;
    private final Event<DutiesReplaced> replaced;
    private final RosterViews views;
    private final BindingRules rules;
    private final Audit audit;
    private final Clock clock;

    PublishRoster(
            RosterQueries queries,
            RosterStore rosters,
            PeriodStore periods,
            PeriodAccess access,
            Directory directory,
            DutyRows dutyRows,
            DutyStore duties,
            Unavailability unavailability,
            RosterLog log,
            Event<DutiesReplaced> replaced,
            RosterViews views,
            BindingRules rules,
            Audit audit,
            Clock clock) {
        this.queries = queries;
        this.rosters = rosters;
        this.periods = periods;
        this.access = access;
        this.directory = directory;
        this.dutyRows = dutyRows;
        this.duties = duties;
        this.unavailability = unavailability;
        this.log = log;
        this.replaced = replaced;
        this.views = views;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    public Outcome<RosterView> publish(UUID id, long expectedVersion) {
        Optional<UUID> period = rosters.find(id).map(Roster::period);
        period.ifPresent(periods::lock);
        Optional<Reading> found = queries.reading(id);
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        Reading reading = found.get();
        Optional<Refusal> refusal = refusal(reading, expectedVersion);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        List<Duty> rows = dutyRows.of(reading);
        duties.lockPeople(staff(reading));
        Optional<Refusal> collision = dutyRows.collision(reading, rows).or(() -> unavailability.refusal(rows, rows));
        return collision.<Outcome<RosterView>>map(Outcome::refused).orElseGet(() -> publish(reading, rows));
    }

    private Optional<Refusal> refusal(Reading reading, long expectedVersion) {
        Optional<Refusal> refusal = access.refusalToPlan(reading.period().scope());
        if (refusal.isEmpty() && reading.roster().version() != expectedVersion) {
            refusal = Optional.of(Refusal.of(CommonProblem.PRECONDITION_FAILED));
        }
        Roster roster = reading.roster();
        return refusal.or(() -> Publication.refusal(
                        roster, reading.evaluation(), () -> rules.hardBreaches(reading.period(), roster.plan())))
                .or(() -> left(reading));
    }

    private Optional<Refusal> left(Reading reading) {
        Map<String, String> known = directory.names(staff(reading));
        return staff(reading).stream()
                .filter(person -> !known.containsKey(person))
                .findFirst()
                .map(person -> Refusal.of(RosterProblem.PERSON_LEFT).with("person", person));
    }

    private Outcome<RosterView> publish(Reading reading, List<Duty> rows) {
        Instant now = clock.instant();
        rosters.supersedePublished(reading.period().id());
        rosters.publish(reading.id(), now);
        List<String> before = duties.replace(reading.period().id(), rows);
        long publication = periods.published(reading.period().id());
        log.published(reading, rows, before, now, publication);
        replaced.fire(new DutiesReplaced(reading.period(), reading.id(), rows, now, false));
        audit.record(new AuditEntry(
                "roster.published",
                "roster",
                reading.id().toString(),
                reading.period().scope().unit(),
                Map.of("publication", publication, "duties", rows.size())));
        return Outcome.done(views.view(queries.reading(reading.id()).orElseThrow()));
    }

    private static List<String> staff(Reading reading) {
        return reading.roster().parts().staff().stream()
                .map(PeriodParts.StaffPart::person)
                .toList();
    }
}
