package org.campusfrontline.roster.duty;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.campusfrontline.roster.period.FurtherParts.HistoryPart;
import org.campusfrontline.roster.period.WorkedBefore;
import org.jspecify.annotations.Nullable;

/// What people worked by the duties in force, of all periods. Before a person's first known duty nothing is said.
@Singleton
class DutyHistory implements WorkedBefore {

    private final DutyStore duties;

    DutyHistory(DutyStore duties) {
        this.duties = duties;
    }

    @Override
    public List<HistoryPart> of(Collection<String> people, LocalDate first, LocalDate before) {
        Map<String, Map<LocalDate, Duty>> worked = new TreeMap<>();
        for (Duty duty : duties.between(people, first, before)) {
            worked.computeIfAbsent(duty.person(), person -> new TreeMap<>()).put(duty.date(), duty);
        }
        List<HistoryPart> history = new ArrayList<>();
        worked.forEach((person, days) -> {
            LocalDate begun = days.keySet().iterator().next();
            begun.datesUntil(before).forEach(date -> history.add(day(person, date, days.get(date))));
        });
        return history;
    }

    private static HistoryPart day(String person, LocalDate date, @Nullable Duty duty) {
        return duty == null
                ? new HistoryPart(person, date, false, null, null)
                : new HistoryPart(person, date, true, duty.shift(), duty.post());
    }
}
