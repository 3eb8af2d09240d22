package org.campusfrontline.roster.plan;

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
import org.campusfrontline.roster.duty.ChangeCause;
import org.campusfrontline.roster.duty.Duty;
import org.campusfrontline.roster.duty.DutyChanges;
import org.campusfrontline.roster.duty.DutyStore;
import org.campusfrontline.roster.duty.Unavailability;
import org.campusfrontline.roster.period.PeriodAccess;
import org.campusfrontline.roster.period.PeriodParts;
import org.campusfrontline.roster.period.PeriodStore;
import org.jspecify.annotations.Nullable;

/// A planner publishes a roster: its duties take the place of the period's former ones. The first time everybody is
/// told, later only whose duties ahead are other ones.
@UseCase
class PublishRoster {

    private final RosterQueries queries;
    private final RosterStore rosters;
    private final PeriodStore periods;
    private final PeriodAccess access;
    private final Directory directory;
    private final DutyRows dutyRows;
    private final DutyStore duties;
    private final HeldPeople people;
    private final Unavailability unavailability;
    private final InForce inForce;
    private final ReviewGate review;
    private final RosterViews views;
    private final BindingRules rules;
    private final Audit audit;

    PublishRoster(
            RosterQueries queries,
            RosterStore rosters,
            PeriodStore periods,
            PeriodAccess access,
            Directory directory,
            DutyRows dutyRows,
            DutyStore duties,
            HeldPeople people,
            Unavailability unavailability,
            InForce inForce,
            ReviewGate review,
            RosterViews views,
            BindingRules rules,
            Audit audit) {
        this.queries = queries;
        this.rosters = rosters;
        this.periods = periods;
        this.access = access;
        this.directory = directory;
        this.dutyRows = dutyRows;
        this.duties = duties;
        this.people = people;
        this.unavailability = unavailability;
        this.inForce = inForce;
        this.review = review;
        this.views = views;
        this.rules = rules;
        this.audit = audit;
    }

    /// A review that is missing, and frozen duties that change, ask for a break-glass of the caller's.
    public Outcome<RosterView> publish(UUID id, long expectedVersion, @Nullable UUID breakGlass) {
        Optional<UUID> period = rosters.find(id).map(Roster::period);
        period.ifPresent(periods::lock);
        Optional<Reading> found = queries.reading(id);
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        Reading reading = found.get();
        Optional<Refusal> unreviewed = review.refusal(reading);
        Optional<Refusal> refusal =
                refusal(reading, expectedVersion).or(() -> breakGlass == null ? unreviewed : Optional.empty());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        people.hold(
                reading,
                duties.ofPeriod(reading.period().id()).stream()
                        .map(Duty::person)
                        .toList());
        List<Duty> standing = duties.ofPeriod(reading.period().id());
        List<Duty> rows = DutyChanges.keepingIds(standing, dutyRows.of(reading));
        Order order = new Order(ChangeCause.PUBLICATION, null, breakGlass);
        Optional<Refusal> collision = dutyRows.collision(reading, rows).or(() -> unavailability.refusal(rows, rows));
        return collision
                .<Outcome<RosterView>>map(Outcome::refused)
                .orElseGet(() -> inForce.put(
                                new InForce.Step(reading, rows, standing, order, day -> false, unreviewed.isPresent()))
                        .map(done -> published(reading, rows, done)));
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

    private RosterView published(Reading reading, List<Duty> rows, InForce.Done done) {
        audit.record(new AuditEntry(
                "roster.published",
                "roster",
                reading.id().toString(),
                reading.period().scope().unit(),
                Map.of(
                        "publication",
                        done.publication(),
                        "duties",
                        rows.size(),
                        "people",
                        done.people().size())));
        return views.view(queries.reading(reading.id()).orElseThrow());
    }

    private static List<String> staff(Reading reading) {
        return reading.roster().parts().staff().stream()
                .map(PeriodParts.StaffPart::person)
                .toList();
    }
}
