package org.campusfrontline.roster.plan;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.roster.directory.Directory;
import org.campusfrontline.roster.duty.Duty;
import org.campusfrontline.roster.duty.Unavailability;
import org.jspecify.annotations.Nullable;

/// What becomes of a roster and its duties when its plan changes.
@Singleton
class AmendedDuties {

    private static final String ENGINE = "repair";
    private final DutyRows dutyRows;
    private final Directory directory;
    private final Unavailability unavailability;
    private final Ids ids;

    AmendedDuties(DutyRows dutyRows, Directory directory, Unavailability unavailability, Ids ids) {
        this.dutyRows = dutyRows;
        this.directory = directory;
        this.unavailability = unavailability;
        this.ids = ids;
    }

    private record Cell(String person, LocalDate date, String shift) {

        static Cell of(Duty duty) {
            return new Cell(duty.person(), duty.date(), duty.shift());
        }
    }

    /// The same period's next roster; the bound of the one before holds for every plan of these lists.
    Roster roster(Reading before, Map<String, List<String>> plan, int number, Instant now) {
        Roster old = before.roster();
        Roster bare = new Roster(
                ids.next(), old.period(), number, RosterState.SOLVED, old.figures(), old.parts(), plan, now, null, 1);
        Reading reading = new Reading(before.period(), bare);
        long value = reading.evaluation().penalty().total();
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
                ENGINE,
                old.figures().seatsWanted(),
                filled);
        return new Roster(
                bare.id(), bare.period(), number, RosterState.SOLVED, figures, old.parts(), plan, now, null, 1);
    }

    /// All duties of the plan; those that stood already keep their ids.
    List<Duty> rows(Reading after, List<Duty> standing) {
        Map<Cell, Duty> known = new HashMap<>();
        standing.forEach(duty -> known.put(Cell.of(duty), duty));
        List<Duty> rows = new ArrayList<>();
        for (Duty duty : dutyRows.of(after)) {
            Duty old = known.get(Cell.of(duty));
            rows.add(
                    old == null
                            ? duty
                            : new Duty(
                                    old.id(),
                                    duty.period(),
                                    duty.roster(),
                                    duty.person(),
                                    duty.date(),
                                    duty.shift(),
                                    old.start(),
                                    old.end()));
        }
        return rows;
    }

    /// A new duty for somebody who has left or is not available, or at the time of a duty elsewhere.
    Optional<Refusal> refusal(Reading after, List<Duty> rows, List<Duty> standing) {
        Set<Cell> known = new HashSet<>();
        standing.forEach(duty -> known.add(Cell.of(duty)));
        List<Duty> added =
                rows.stream().filter(duty -> !known.contains(Cell.of(duty))).toList();
        Map<String, String> here =
                directory.names(added.stream().map(Duty::person).distinct().toList());
        return added.stream()
                .filter(duty -> !here.containsKey(duty.person()))
                .findFirst()
                .map(duty -> Refusal.of(RosterProblem.PERSON_LEFT).with("person", duty.person()))
                .or(() -> dutyRows.collision(after, added))
                .or(() -> unavailability.refusal(added, rows));
    }

    /// Whose duties are others than before, in order.
    static Set<String> changed(List<Duty> rows, List<Duty> standing) {
        Map<Cell, Integer> count = new HashMap<>();
        rows.forEach(duty -> count.merge(Cell.of(duty), 1, Integer::sum));
        standing.forEach(duty -> count.merge(Cell.of(duty), -1, Integer::sum));
        Set<String> changed = new TreeSet<>();
        count.forEach((cell, difference) -> {
            if (difference != 0) {
                changed.add(cell.person);
            }
        });
        return changed;
    }
}
