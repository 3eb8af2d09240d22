package org.campusfrontline.roster.rulebook;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.campusfrontline.roster.calendar.CampusCalendar;
import org.campusfrontline.roster.calendar.day.DayClass;
import org.campusfrontline.roster.engine.model.Days;
import org.campusfrontline.roster.engine.model.Reckoning;
import org.campusfrontline.roster.period.PlanningPeriod;
import org.campusfrontline.roster.rulebook.JudgedRoster.BoundSet;

/// The days that rule sets judge a period by: those of its unit in the campus's calendar.
@Singleton
class PeriodDays {

    private final CampusCalendar calendar;

    PeriodDays(CampusCalendar calendar) {
        this.calendar = calendar;
    }

    /// With so many days of the past before them. The calendar is not asked where no set goes by it.
    Days of(PlanningPeriod period, int past, Iterable<BoundSet> sets) {
        for (BoundSet set : sets) {
            if (set.rules().reckoning() == Reckoning.CALENDAR) {
                return byCalendar(period, past);
            }
        }
        return Days.weekly(period.start(), past, period.days());
    }

    private Days byCalendar(PlanningPeriod period, int past) {
        PlanningPeriod.Scope scope = period.scope();
        LocalDate first = period.start().minusDays(past);
        int[] classes = calendar.classes(scope.tree(), scope.unit(), first, period.end()).values().stream()
                .mapToInt(PeriodDays::number)
                .toArray();
        return Days.of(period.start(), past, classes);
    }

    private static int number(DayClass dayClass) {
        return switch (dayClass) {
            case WORKING_DAY -> Days.WORKING;
            case REST_DAY -> Days.REST;
            case STATUTORY_HOLIDAY -> Days.HOLIDAY;
        };
    }
}
