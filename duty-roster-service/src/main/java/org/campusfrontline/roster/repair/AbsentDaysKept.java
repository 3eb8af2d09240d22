package org.campusfrontline.roster.repair;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.campusfrontline.roster.period.KeptFree;

/// Days on which somebody is noted as absent, in whatever period, are kept free.
@Singleton
class AbsentDaysKept implements KeptFree {

    private final AbsenceStore absences;

    AbsentDaysKept(AbsenceStore absences) {
        this.absences = absences;
    }

    @Override
    public Map<String, Set<LocalDate>> of(Collection<String> people, LocalDate first, LocalDate last) {
        Set<String> wanted = Set.copyOf(people);
        Map<String, Set<LocalDate>> kept = new HashMap<>();
        for (NotedAbsence absence : absences.within(first, last)) {
            if (wanted.contains(absence.person())) {
                LocalDate from = absence.first().isBefore(first) ? first : absence.first();
                LocalDate to = absence.last().isAfter(last) ? last : absence.last();
                Set<LocalDate> days = kept.computeIfAbsent(absence.person(), person -> new HashSet<>());
                from.datesUntil(to.plusDays(1)).forEach(days::add);
            }
        }
        return kept;
    }
}
