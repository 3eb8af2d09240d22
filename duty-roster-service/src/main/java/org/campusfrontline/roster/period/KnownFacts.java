package org.campusfrontline.roster.period;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Completes a period that is about to be planned by what is known without its lists: days on which people are kept
/// free, and what they worked before. What a list says of a day before counts more.
@Singleton
public class KnownFacts {

    /// So many days before a period are known in it.
    public static final int PAST = 31;
    private final DaysKept kept;
    private final WorkedBefore before;

    KnownFacts(DaysKept kept, WorkedBefore before) {
        this.kept = kept;
        this.before = before;
    }

    public PlanningPeriod complete(PlanningPeriod period) {
        List<String> people = period.parts().staff().stream()
                .map(PeriodParts.StaffPart::person)
                .toList();
        PeriodParts.All parts = period.parts().withDaysOff(daysOff(period, people));
        FurtherParts.All further = parts.further().withHistory(history(period, people));
        return period.withParts(parts.withFurther(further));
    }

    private List<PeriodParts.DayOffPart> daysOff(PlanningPeriod period, List<String> people) {
        Set<PeriodParts.DayOffPart> all = new HashSet<>(period.parts().daysOff());
        List<PeriodParts.DayOffPart> daysOff = new ArrayList<>(period.parts().daysOff());
        kept.of(people, period.start(), period.end())
                .forEach((person, days) -> days.stream()
                        .sorted()
                        .map(day -> new PeriodParts.DayOffPart(person, day))
                        .filter(all::add)
                        .forEach(daysOff::add));
        return daysOff;
    }

    private List<FurtherParts.HistoryPart> history(PlanningPeriod period, List<String> people) {
        record Day(String person, LocalDate date) {}
        List<FurtherParts.HistoryPart> listed = period.parts().further().history();
        Set<Day> said = new HashSet<>();
        listed.forEach(day -> said.add(new Day(day.person(), day.date())));
        List<FurtherParts.HistoryPart> history = new ArrayList<>(listed);
        before.of(people, period.start().minusDays(PAST), period.start()).stream()
                .filter(day -> said.add(new Day(day.person(), day.date())))
                .forEach(history::add);
        return history;
    }
}
