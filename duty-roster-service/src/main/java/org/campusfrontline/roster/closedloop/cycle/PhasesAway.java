package org.campusfrontline.roster.closedloop.cycle;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.roster.closedloop.rule.LoopProblem;
import org.campusfrontline.roster.duty.Duty;
import org.campusfrontline.roster.duty.Unavailability;
import org.campusfrontline.roster.period.Apart;
import org.campusfrontline.roster.period.PlanningPeriod;

/// From the day after the loop to the last day of rest nobody has a duty; which phase it is, is not told. Nor
/// do people of different cohorts of a loop meet.
@Singleton
class PhasesAway implements Unavailability {

    private final StayStore stays;
    private final CohortsApart cohorts;
    private final Clock clock;

    PhasesAway(StayStore stays, CohortsApart cohorts, Clock clock) {
        this.stays = stays;
        this.cohorts = cohorts;
        this.clock = clock;
    }

    @Override
    public List<Away> of(Collection<String> people, LocalDate from, LocalDate to) {
        return stays.touching(people, from, to).stream()
                .map(stay -> new Away(
                        stay.person(),
                        stay.course().loopLast().plusDays(1),
                        stay.course().restLast()))
                .filter(away -> !away.first().isAfter(away.last())
                        && !away.last().isBefore(from)
                        && !away.first().isAfter(to))
                .toList();
    }

    @Override
    public Apart apart(PlanningPeriod period) {
        return cohorts.apart(period);
    }

    @Override
    public Collection<String> company(Collection<String> people, LocalDate from, LocalDate to) {
        return cohorts.company(people, from, to);
    }

    @Override
    public Optional<Refusal> refusal(Collection<Duty> added, Collection<Duty> all) {
        Map<String, List<Stay>> known = stays(all);
        return known.isEmpty() ? Optional.empty() : away(added, known).or(() -> cohorts.refusal(added, all, known));
    }

    private Map<String, List<Stay>> stays(Collection<Duty> all) {
        Optional<LocalDate> from = all.stream().map(Duty::date).min(LocalDate::compareTo);
        Optional<LocalDate> to = all.stream().map(Duty::date).max(LocalDate::compareTo);
        Map<String, List<Stay>> known = new HashMap<>();
        if (from.isPresent() && to.isPresent()) {
            List<String> people = all.stream().map(Duty::person).distinct().toList();
            stays.touching(people, from.get(), to.get())
                    .forEach(stay -> known.computeIfAbsent(stay.person(), person -> new ArrayList<>())
                            .add(stay));
        }
        return known;
    }

    private Optional<Refusal> away(Collection<Duty> added, Map<String, List<Stay>> known) {
        return added.stream()
                .filter(duty -> duty.end().isAfter(clock.instant()))
                .filter(duty -> known.getOrDefault(duty.person(), List.of()).stream()
                        .anyMatch(stay -> stay.on(duty.date()).isAway()))
                .findFirst()
                .map(duty -> Refusal.of(LoopProblem.NOT_AVAILABLE)
                        .with("person", duty.person())
                        .with("date", duty.date().toString()));
    }
}
