package org.campusfrontline.roster.plan;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.time.CampusTime;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.roster.duty.Duty;
import org.campusfrontline.roster.duty.DutyStore;
import org.campusfrontline.roster.period.DaysKept;
import org.campusfrontline.roster.period.PeriodParts;
import org.campusfrontline.roster.period.PeriodProblem;
import org.campusfrontline.roster.planning.DutyWord;
import org.campusfrontline.roster.planning.Plan;

/// Makes duties with real instants of a plan's days, by the campus clock.
@Singleton
class DutyRows {

    private final DutyStore duties;
    private final Ids ids;
    private final CampusTime campus;
    private final DaysKept daysKept;

    DutyRows(DutyStore duties, Ids ids, CampusTime campus, DaysKept daysKept) {
        this.duties = duties;
        this.daysKept = daysKept;
        this.ids = ids;
        this.campus = campus;
    }

    List<Duty> of(Reading reading) {
        List<Duty> rows = new ArrayList<>();
        List<PeriodParts.StaffPart> staff = reading.roster().parts().staff();
        for (int person = 0; person < staff.size(); person++) {
            for (int day = 0; day < reading.period().days(); day++) {
                int type = reading.plan().shift(person, day);
                if (type != Plan.OFF) {
                    rows.add(duty(
                            reading,
                            staff.get(person).person(),
                            reading.date(day),
                            reading.shifts().get(type)));
                }
            }
        }
        return rows;
    }

    /// The first duty on a day that is kept free, or that collides with one of the same person in another period.
    Optional<Refusal> collision(Reading reading, List<Duty> rows) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        return kept(reading, rows).or(() -> overlapping(reading, rows));
    }

    private Optional<Refusal> kept(Reading reading, List<Duty> rows) {
        Map<String, Set<LocalDate>> free = daysKept.of(
                rows.stream().map(Duty::person).distinct().toList(),
                reading.period().start(),
                reading.period().end());
        return rows.stream()
                .filter(duty -> free.getOrDefault(duty.person(), Set.of()).contains(duty.date()))
                .findFirst()
                .map(duty -> Refusal.of(PeriodProblem.KEPT_FREE)
                        .with("person", duty.person())
                        .with("date", duty.date().toString()));
    }

    private Optional<Refusal> overlapping(Reading reading, List<Duty> rows) {
        Instant from = rows.stream().map(Duty::start).min(Instant::compareTo).orElseThrow();
        Instant to = rows.stream().map(Duty::end).max(Instant::compareTo).orElseThrow();
        Map<String, List<Duty>> elsewhere = new HashMap<>();
        duties.elsewhere(reading.period().id(), from, to)
                .forEach(duty -> elsewhere
                        .computeIfAbsent(duty.person(), person -> new ArrayList<>())
                        .add(duty));
        return rows.stream()
                .filter(duty -> elsewhere.getOrDefault(duty.person(), List.of()).stream()
                        .anyMatch(other -> overlap(duty, other)))
                .findFirst()
                .map(duty -> Refusal.of(RosterProblem.DUTY_COLLIDES)
                        .with("person", duty.person())
                        .with("date", duty.date().toString())
                        .with("shift", duty.word()));
    }

    private static boolean overlap(Duty one, Duty other) {
        return one.start().isBefore(other.end()) && other.start().isBefore(one.end());
    }

    private Duty duty(Reading reading, String person, LocalDate date, PeriodParts.ShiftPart shift) {
        Instant start =
                LocalDateTime.of(date, shift.startsAt()).atZone(campus.zone()).toInstant();
        return new Duty(
                ids.next(),
                reading.period().id(),
                reading.id(),
                person,
                date,
                DutyWord.shift(shift.id()),
                start,
                start.plusSeconds(60L * shift.minutes()),
                DutyWord.post(shift.id()));
    }
}
