package org.campusfrontline.roster.closedloop.cycle;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.roster.closedloop.loop.ClosedLoop;
import org.campusfrontline.roster.closedloop.loop.LoopStore;
import org.campusfrontline.roster.closedloop.rule.LoopProblem;
import org.campusfrontline.roster.closedloop.rule.Phase;
import org.campusfrontline.roster.duty.Duty;
import org.campusfrontline.roster.period.Apart;
import org.campusfrontline.roster.period.PeriodParts;
import org.campusfrontline.roster.period.PlanningPeriod;
import org.jspecify.annotations.Nullable;

/// In a loop that keeps its cohorts apart, people of two of them share no shift of a period, and by the rosters
/// of two periods they are not at one place at one time.
@Singleton
class CohortsApart {

    private final StayStore stays;
    private final LoopStore loops;
    private final DutiesBeside beside;
    private final Clock clock;

    CohortsApart(StayStore stays, LoopStore loops, DutiesBeside beside, Clock clock) {
        this.stays = stays;
        this.loops = loops;
        this.beside = beside;
        this.clock = clock;
    }

    private record Shift(UUID period, LocalDate date, String shift, UUID loop) {}

    /// What a plan of the period has to keep to. Only days on which both are in the loop count.
    Apart apart(PlanningPeriod period) {
        List<String> staff = period.parts().staff().stream()
                .map(PeriodParts.StaffPart::person)
                .toList();
        List<Stay> own = keptApart(stays.touching(staff, period.start(), period.end())).stream()
                .filter(stay -> !stay.course().loopLast().isBefore(period.start()))
                .toList();
        return own.isEmpty() ? Apart.NONE : new Apart(twos(period, own), beside.barred(period, own));
    }

    /// People of other cohorts than those of these people, in the loops that these serve in.
    Collection<String> company(Collection<String> people, LocalDate from, LocalDate to) {
        List<Stay> own = keptApart(stays.touching(people, from, to));
        return own.stream()
                .map(Stay::loop)
                .distinct()
                .flatMap(loop -> stays.stays(loop, from).stream())
                .filter(other -> own.stream().anyMatch(other::isApartFrom))
                .map(Stay::person)
                .distinct()
                .toList();
    }

    private static List<Apart.Two> twos(PlanningPeriod period, List<Stay> own) {
        List<Apart.Two> twos = new ArrayList<>();
        for (int first = 0; first < own.size(); first++) {
            for (Stay other : own.subList(first + 1, own.size())) {
                Stay one = own.get(first);
                LocalDate from = later(
                        period.start(),
                        later(one.course().first(), other.course().first()));
                LocalDate until = earlier(
                        period.end(),
                        earlier(one.course().loopLast(), other.course().loopLast()));
                if (one.isApartFrom(other) && !until.isBefore(from)) {
                    twos.add(new Apart.Two(one.person(), other.person(), from, until));
                }
            }
        }
        return twos;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private List<Stay> keptApart(Collection<Stay> all) {
        Map<UUID, Boolean> apart = new HashMap<>();
        return all.stream()
                .filter(stay -> apart.computeIfAbsent(stay.loop(), this::keepsApart))
                .toList();
    }

    private boolean keepsApart(UUID loop) {
        return loops.find(loop)
                .map(ClosedLoop::turns)
                .filter(turns -> !turns.mixed())
                .isPresent();
    }

    /// `known` are the stays of whoever has one of all the duties.
    Optional<Refusal> refusal(Collection<Duty> added, Collection<Duty> all, Map<String, List<Stay>> known) {
        Map<String, List<Stay>> apart = new HashMap<>();
        keptApart(known.values().stream().flatMap(List::stream).toList())
                .forEach(stay -> apart.computeIfAbsent(stay.person(), person -> new ArrayList<>())
                        .add(stay));
        List<Duty> ahead = added.stream()
                .filter(duty -> duty.end().isAfter(clock.instant()))
                .filter(duty -> apart.containsKey(duty.person()))
                .sorted(Comparator.comparing(Duty::start))
                .toList();
        return ahead.isEmpty()
                ? Optional.empty()
                : sharing(ahead, all, apart)
                        .or(() -> beside.first(ahead, apart))
                        .map(CohortsApart::refusal);
    }

    private static Refusal refusal(Duty duty) {
        return Refusal.of(LoopProblem.COHORTS_MEET)
                .with("person", duty.person())
                .with("date", duty.date().toString())
                .with("shift", duty.shift());
    }

    /// The first duty ahead on a shift that has people of two cohorts of a loop.
    private static Optional<Duty> sharing(List<Duty> ahead, Collection<Duty> all, Map<String, List<Stay>> apart) {
        Map<Shift, UUID> cohorts = new HashMap<>();
        Set<Shift> mixed = new HashSet<>();
        for (Duty duty : all) {
            for (Stay stay : serving(duty, apart)) {
                @Nullable UUID other = cohorts.putIfAbsent(shift(duty, stay), stay.cohort());
                if (other != null && !other.equals(stay.cohort())) {
                    mixed.add(shift(duty, stay));
                }
            }
        }
        return ahead.stream()
                .filter(duty -> serving(duty, apart).stream().anyMatch(stay -> mixed.contains(shift(duty, stay))))
                .findFirst();
    }

    private static Shift shift(Duty duty, Stay stay) {
        return new Shift(duty.period(), duty.date(), duty.shift(), stay.loop());
    }

    static List<Stay> serving(Duty duty, Map<String, List<Stay>> apart) {
        return apart.getOrDefault(duty.person(), List.of()).stream()
                .filter(stay -> stay.on(duty.date()) == Phase.IN_LOOP)
                .toList();
    }
}
