package org.campusfrontline.roster.plan;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.roster.directory.Directory;
import org.campusfrontline.roster.duty.ChangedDay;
import org.campusfrontline.roster.duty.Duty;
import org.campusfrontline.roster.duty.DutyChanges;
import org.campusfrontline.roster.duty.Unavailability;
import org.jspecify.annotations.Nullable;

/// What becomes of a roster and its duties when its plan changes.
@Singleton
class AmendedDuties {

    private final DutyRows dutyRows;
    private final BindingRules rules;
    private final Directory directory;
    private final Unavailability unavailability;
    private final Ids ids;

    AmendedDuties(DutyRows dutyRows, BindingRules rules, Directory directory, Unavailability unavailability, Ids ids) {
        this.dutyRows = dutyRows;
        this.rules = rules;
        this.directory = directory;
        this.unavailability = unavailability;
        this.ids = ids;
    }

    /// The same period's next roster; the bound of the one before holds for every plan of these lists.
    Roster roster(Reading before, Map<String, List<String>> plan, Order order, int number, Instant now) {
        Roster old = before.roster();
        Roster bare = new Roster(
                ids.next(), old.period(), number, RosterState.SOLVED, old.figures(), old.parts(), plan, now, null, 1);
        Reading reading = new Reading(before.period(), bare);
        long value = reading.evaluation().penalty().total()
                + rules.judge(reading.period(), plan).soft();
        long filled = 0;
        for (int day = 0; day < reading.period().days(); day++) {
            int[] present = reading.present(day);
            for (int type = 0; type < present.length; type++) {
                filled += Math.min(present[type], reading.problem().wanted(day, type));
            }
        }
        @Nullable Long bound = old.figures().bound();
        Roster.Figures figures = new Roster.Figures(
                value,
                bound,
                Objects.equals(bound, value),
                order.cause().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                old.figures().seatsWanted(),
                filled);
        return new Roster(
                bare.id(), bare.period(), number, RosterState.SOLVED, figures, old.parts(), plan, now, null, 1);
    }

    /// All duties of the plan; those that stood already keep their ids.
    List<Duty> rows(Reading after, List<Duty> standing) {
        return DutyChanges.keepingIds(standing, dutyRows.of(after));
    }

    /// A new duty for somebody who has left or is not available, or at the time of a duty elsewhere.
    Optional<Refusal> refusal(Reading after, List<Duty> rows, List<Duty> standing) {
        List<Duty> added = DutyChanges.between(standing, rows).stream()
                .map(ChangedDay::now)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        Map<String, String> here =
                directory.names(added.stream().map(Duty::person).distinct().toList());
        return added.stream()
                .filter(duty -> !here.containsKey(duty.person()))
                .findFirst()
                .map(duty -> Refusal.of(RosterProblem.PERSON_LEFT).with("person", duty.person()))
                .or(() -> dutyRows.collision(after, added))
                .or(() -> unavailability.refusal(added, rows));
    }
}
