package org.campusfrontline.roster.plan;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.duty.ChangedDay;
import org.campusfrontline.roster.duty.DutiesChanged;
import org.campusfrontline.roster.duty.DutiesReplaced;
import org.campusfrontline.roster.duty.Duty;
import org.campusfrontline.roster.duty.DutyChanges;
import org.campusfrontline.roster.duty.DutyStore;
import org.campusfrontline.roster.freeze.Freeze;
import org.campusfrontline.roster.history.RosterHistory;
import org.campusfrontline.roster.history.StepKind;
import org.campusfrontline.roster.period.PeriodParts;
import org.campusfrontline.roster.period.PeriodStore;
import org.campusfrontline.roster.period.PlanningPeriod;
import org.campusfrontline.roster.policy.RosterPolicies;
import org.campusfrontline.roster.policy.rule.AcknowledgementDeadline;
import org.jspecify.annotations.Nullable;

/// Puts a stored roster in force, as a period's first or in the place of another: its duties, the books, and who is
/// told. A first publication tells the whole staff, every other one only whose duties ahead are other ones by it. The
/// caller holds the period and the people.
@Singleton
class InForce {

    private final RosterStore rosters;
    private final PeriodStore periods;
    private final DutyStore duties;
    private final Freeze freeze;
    private final RosterPolicies policies;
    private final RosterHistory history;
    private final RosterLog log;
    private final Event<DutiesReplaced> replaced;
    private final Event<DutiesChanged> changed;
    private final Clock clock;

    InForce(
            RosterStore rosters,
            PeriodStore periods,
            DutyStore duties,
            Freeze freeze,
            RosterPolicies policies,
            RosterHistory history,
            RosterLog log,
            Event<DutiesReplaced> replaced,
            Event<DutiesChanged> changed,
            Clock clock) {
        this.rosters = rosters;
        this.periods = periods;
        this.duties = duties;
        this.freeze = freeze;
        this.policies = policies;
        this.history = history;
        this.log = log;
        this.replaced = replaced;
        this.changed = changed;
        this.clock = clock;
    }

    /// A roster with its duties beside those that stand; `glassFor` says that a glass is used even if nothing is
    /// frozen.
    record Step(
            Reading after,
            List<Duty> rows,
            List<Duty> standing,
            Order order,
            Predicate<ChangedDay> neverFrozen,
            boolean glassNeeded) {}

    /// Its number among the period's publications, and who was told.
    record Done(long publication, List<String> people) {}

    Outcome<Done> put(Step step) {
        PlanningPeriod period = step.after().period();
        Optional<Roster> before = rosters.published(period.id());
        List<ChangedDay> days = DutyChanges.between(step.standing(), step.rows());
        List<ChangedDay> frozen = before.isEmpty()
                ? List.of()
                : freeze.frozen(
                        period,
                        days.stream().filter(step.neverFrozen().negate()).toList());
        boolean lifts = step.glassNeeded() || !frozen.isEmpty();
        UUID glass = step.order().breakGlass();
        Optional<Refusal> refusal = lifts ? refusal(period, glass, frozen) : Optional.empty();
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Done done = put(step, before, days);
        if (lifts && glass != null) {
            freeze.lift(glass, period, step.after().id(), frozen);
        }
        return Outcome.done(done);
    }

    private Optional<Refusal> refusal(PlanningPeriod period, @Nullable UUID glass, List<ChangedDay> frozen) {
        return glass == null ? Optional.of(freeze.refusal(period, frozen)) : freeze.refusalToUse(glass, period.id());
    }

    private Done put(Step step, Optional<Roster> before, List<ChangedDay> days) {
        Reading after = step.after();
        PlanningPeriod period = after.period();
        Instant now = Moments.stored(clock.instant());
        rosters.supersedePublished(period.id());
        rosters.publish(after.id(), now);
        duties.replace(period.id(), step.rows());
        long publication = periods.published(period.id());
        List<DutiesChanged.Told> told = told(step, before.isEmpty(), days, now);
        log.published(after, told, now, publication);
        replaced.fire(new DutiesReplaced(period, after.id(), step.rows(), now, false));
        note(step, before, told.size(), publication);
        changed.fire(new DutiesChanged(
                period, after.id(), step.order().cause(), step.order().by(), days, told, now));
        return new Done(
                publication,
                told.stream().map(DutiesChanged.Told::person).sorted().toList());
    }

    private List<DutiesChanged.Told> told(Step step, boolean first, List<ChangedDay> days, Instant now) {
        Map<String, List<ChangedDay>> ahead = days.stream()
                .filter(day -> day.liesAhead(now))
                .collect(Collectors.groupingBy(ChangedDay::person, LinkedHashMap::new, Collectors.toList()));
        Set<String> people = new TreeSet<>(ahead.keySet());
        if (first) {
            step.after().roster().parts().staff().stream()
                    .map(PeriodParts.StaffPart::person)
                    .forEach(people::add);
        }
        Map<String, List<Duty>> before = byPerson(step.standing());
        Map<String, List<Duty>> after = byPerson(step.rows());
        List<DutiesChanged.Told> told = new ArrayList<>();
        for (String person : people) {
            told.add(new DutiesChanged.Told(
                    person,
                    before.getOrDefault(person, List.of()),
                    after.getOrDefault(person, List.of()),
                    deadline(step.after().period().scope(), ahead.getOrDefault(person, List.of()), now)));
        }
        return told;
    }

    private @Nullable Instant deadline(PlanningPeriod.Scope scope, List<ChangedDay> ahead, Instant now) {
        if (ahead.isEmpty()) {
            return null;
        }
        List<Instant> starts = ahead.stream()
                .flatMap(day -> day.duties().stream())
                .map(Duty::start)
                .toList();
        return AcknowledgementDeadline.of(now, policies.acknowledgement(scope.tree(), scope.unit()), starts);
    }

    private static Map<String, List<Duty>> byPerson(List<Duty> duties) {
        return duties.stream().collect(Collectors.groupingBy(Duty::person));
    }

    private void note(Step step, Optional<Roster> before, int people, long publication) {
        UUID period = step.after().period().id();
        UUID roster = step.after().id();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("cause", step.order().cause().name());
        facts.put("publication", publication);
        facts.put("people", people);
        before.ifPresent(old -> facts.put("before", old.id().toString()));
        UUID by = step.order().by();
        if (by != null) {
            facts.put("by", by.toString());
        }
        history.add(period, roster, StepKind.PUBLISHED, null, facts);
        before.ifPresent(
                old -> history.add(period, old.id(), StepKind.SUPERSEDED, null, Map.of("after", roster.toString())));
    }
}
