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
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.roster.closedloop.loop.ClosedLoop;
import org.campusfrontline.roster.closedloop.loop.LoopStore;
import org.campusfrontline.roster.closedloop.rule.LoopProblem;
import org.campusfrontline.roster.closedloop.rule.Phase;
import org.campusfrontline.roster.duty.Duty;
import org.campusfrontline.roster.duty.Unavailability;
import org.jspecify.annotations.Nullable;

/// From the day after the loop to the last day of rest nobody has a duty; which phase it is, is not told. People of
/// different cohorts share no shift in a loop that keeps them apart.
@Singleton
class PhasesAway implements Unavailability {

    private final StayStore stays;
    private final LoopStore loops;
    private final Clock clock;

    PhasesAway(StayStore stays, LoopStore loops, Clock clock) {
        this.stays = stays;
        this.loops = loops;
        this.clock = clock;
    }

    private record Shift(UUID period, LocalDate date, String shift, UUID loop) {}

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
    public Optional<Refusal> refusal(Collection<Duty> added, Collection<Duty> all) {
        Map<String, List<Stay>> known = stays(all);
        return known.isEmpty() ? Optional.empty() : away(added, known).or(() -> meet(added, all, known));
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

    /// A shift that has an added duty and people of two cohorts of a loop.
    private Optional<Refusal> meet(Collection<Duty> added, Collection<Duty> all, Map<String, List<Stay>> known) {
        Map<UUID, Boolean> apart = new HashMap<>();
        Map<Shift, UUID> cohorts = new HashMap<>();
        Map<Shift, Duty> meeting = new HashMap<>();
        for (Duty duty : all) {
            for (Stay stay : known.getOrDefault(duty.person(), List.of())) {
                boolean counts =
                        stay.on(duty.date()) == Phase.IN_LOOP && apart.computeIfAbsent(stay.loop(), this::keepsApart);
                Shift shift = new Shift(duty.period(), duty.date(), duty.shift(), stay.loop());
                @Nullable UUID other = counts ? cohorts.putIfAbsent(shift, stay.cohort()) : null;
                if (other != null && !other.equals(stay.cohort())) {
                    meeting.putIfAbsent(shift, duty);
                }
            }
        }
        return meeting.entrySet().stream()
                .filter(entry -> added.stream().anyMatch(duty -> isNew(entry.getKey(), duty)))
                .map(Map.Entry::getValue)
                .min((one, other) -> one.start().compareTo(other.start()))
                .map(duty -> Refusal.of(LoopProblem.COHORTS_MEET)
                        .with("person", duty.person())
                        .with("date", duty.date().toString())
                        .with("shift", duty.shift()));
    }

    private boolean isNew(Shift shift, Duty duty) {
        return duty.end().isAfter(clock.instant())
                && duty.period().equals(shift.period)
                && duty.date().equals(shift.date)
                && duty.shift().equals(shift.shift);
    }

    private boolean keepsApart(UUID loop) {
        return loops.find(loop)
                .map(ClosedLoop::turns)
                .filter(turns -> !turns.mixed())
                .isPresent();
    }
}
