package org.campusfrontline.roster.closedloop.cycle;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.campusfrontline.platform.time.CampusTime;
import org.campusfrontline.roster.closedloop.rule.Phase;
import org.campusfrontline.roster.duty.Duty;
import org.campusfrontline.roster.duty.DutyStore;
import org.campusfrontline.roster.period.Apart;
import org.campusfrontline.roster.period.PeriodParts;
import org.campusfrontline.roster.period.PeriodStore;
import org.campusfrontline.roster.period.PlanningPeriod;
import org.campusfrontline.roster.planning.DutyWord;

/// Duties in force of other periods at which people of a loop would meet those of another cohort: their shifts
/// have other names there, so time and place are compared.
@Singleton
class DutiesBeside {

    private final StayStore stays;
    private final DutyStore duties;
    private final PeriodStore periods;
    private final CampusTime campus;

    DutiesBeside(StayStore stays, DutyStore duties, PeriodStore periods, CampusTime campus) {
        this.stays = stays;
        this.duties = duties;
        this.periods = periods;
        this.campus = campus;
    }

    /// Somebody in the loop on a duty of another period.
    private record Beside(Stay stay, Duty duty, Place place) {

        boolean lasts(Instant start, Instant end) {
            return duty.start().isBefore(end) && start.isBefore(duty.end());
        }
    }

    /// What the people of these stays cannot have in a plan of the period.
    List<Apart.Barred> barred(PlanningPeriod period, List<Stay> own) {
        Set<Apart.Barred> barred = new LinkedHashSet<>();
        for (Beside other : others(period.id(), own, period.start(), period.end())) {
            List<Stay> met = own.stream().filter(other.stay()::isApartFrom).toList();
            LocalDate last = other.duty().date().plusDays(1);
            for (LocalDate day = other.duty().date().minusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
                if (!day.isBefore(period.start()) && !day.isAfter(period.end())) {
                    bar(barred, period, day, other, met);
                }
            }
        }
        return List.copyOf(barred);
    }

    private void bar(Set<Apart.Barred> barred, PlanningPeriod period, LocalDate day, Beside other, List<Stay> met) {
        for (PeriodParts.ShiftPart duty : period.parts().duties()) {
            Instant start =
                    LocalDateTime.of(day, duty.startsAt()).atZone(campus.zone()).toInstant();
            boolean meets = other.lasts(start, start.plusSeconds(60L * duty.minutes()))
                    && other.place().meets(Place.of(period, DutyWord.post(duty.id())));
            if (meets) {
                met.stream()
                        .filter(stay -> stay.on(day) == Phase.IN_LOOP)
                        .forEach(stay -> barred.add(new Apart.Barred(stay.person(), day, duty.id())));
            }
        }
    }

    /// The first of a period's duties at which somebody of another period is met; by person, `apart` tells the
    /// stays.
    Optional<Duty> first(List<Duty> ahead, Map<String, List<Stay>> apart) {
        Duty some = ahead.getFirst();
        PlanningPeriod period = periods.find(some.period()).orElseThrow();
        List<Stay> own = ahead.stream()
                .flatMap(duty -> CohortsApart.serving(duty, apart).stream())
                .distinct()
                .toList();
        LocalDate last =
                ahead.stream().map(Duty::date).max(LocalDate::compareTo).orElseThrow();
        List<Beside> others = others(period.id(), own, some.date(), last);
        return ahead.stream()
                .filter(duty -> CohortsApart.serving(duty, apart).stream()
                        .anyMatch(stay -> others.stream()
                                .anyMatch(other -> other.lasts(duty.start(), duty.end())
                                        && other.stay().isApartFrom(stay)
                                        && other.place().meets(Place.of(period, duty.post())))))
                .findFirst();
    }

    /// Whoever is in the loops of these stays and has a duty of another period about these days: one of the
    /// night before the first may last into it.
    private List<Beside> others(UUID period, Collection<Stay> own, LocalDate from, LocalDate to) {
        Map<String, List<Stay>> inLoop = own.stream()
                .map(Stay::loop)
                .distinct()
                .flatMap(loop -> stays.stays(loop, from.minusDays(1)).stream())
                .collect(Collectors.groupingBy(Stay::person));
        Map<UUID, PlanningPeriod> known = new HashMap<>();
        List<Beside> others = new ArrayList<>();
        if (inLoop.isEmpty()) {
            return others;
        }
        for (Duty duty : duties.between(inLoop.keySet(), from.minusDays(1), to.plusDays(2))) {
            if (!duty.period().equals(period)) {
                for (Stay stay : CohortsApart.serving(duty, inLoop)) {
                    PlanningPeriod its = known.computeIfAbsent(
                            duty.period(), id -> periods.find(id).orElseThrow());
                    others.add(new Beside(stay, duty, Place.of(its, duty.post())));
                }
            }
        }
        return others;
    }
}
