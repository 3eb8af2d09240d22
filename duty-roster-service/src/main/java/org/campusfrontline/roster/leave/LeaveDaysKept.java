package org.campusfrontline.roster.leave;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.campusfrontline.roster.period.KeptFree;

/// Days of granted leave are kept free, in whatever unit.
@Singleton
class LeaveDaysKept implements KeptFree {

    private final LeaveStore leaves;

    LeaveDaysKept(LeaveStore leaves) {
        this.leaves = leaves;
    }

    @Override
    public Map<String, Set<LocalDate>> of(Collection<String> people, LocalDate first, LocalDate last) {
        Set<String> wanted = Set.copyOf(people);
        Map<String, Set<LocalDate>> kept = new HashMap<>();
        for (Leave leave : leaves.granted(first, last)) {
            if (wanted.contains(leave.person())) {
                Set<LocalDate> days = kept.computeIfAbsent(leave.person(), person -> new HashSet<>());
                first.datesUntil(last.plusDays(1)).filter(leave.days()::has).forEach(days::add);
            }
        }
        return kept;
    }
}
