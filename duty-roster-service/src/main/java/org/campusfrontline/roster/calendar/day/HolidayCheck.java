package org.campusfrontline.roster.calendar.day;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.roster.calendar.day.HolidayYear.Holiday;

/// Every fault of a year of holidays that fits its schema, each at its place; none in a good one.
public final class HolidayCheck {

    private static final int LONGEST_BLOCK = 31;
    private static final int BEYOND_THE_YEAR = 31;
    private final HolidayYear year;
    private final Set<LocalDate> named = new HashSet<>();
    private final List<Refusal> faults = new ArrayList<>();

    private HolidayCheck(HolidayYear year) {
        this.year = year;
    }

    public static List<Refusal> faults(HolidayYear year) {
        HolidayCheck check = new HolidayCheck(year);
        for (int i = 0; i < year.holidays().size(); i++) {
            check.holiday(year.holidays().get(i), "/holidays/" + i);
        }
        check.count();
        return check.faults;
    }

    private void holiday(Holiday holiday, String pointer) {
        long days = ChronoUnit.DAYS.between(holiday.from(), holiday.to()) + 1;
        if (days < 1 || days > LONGEST_BLOCK) {
            faults.add(Refusal.of(HolidayProblem.BLOCK_MALFORMED)
                    .with("from", holiday.from().toString())
                    .with("to", holiday.to().toString())
                    .at(pointer));
            return;
        }
        holiday.off().forEach(date -> name(date, pointer));
        for (int i = 0; i < holiday.legal().size(); i++) {
            LocalDate date = holiday.legal().get(i).date();
            if (date.isBefore(holiday.from()) || date.isAfter(holiday.to())) {
                fault(HolidayProblem.LEGAL_DAY_NOT_OFF, date, pointer + "/legal/" + i + "/date");
            }
        }
        for (int i = 0; i < holiday.working().size(); i++) {
            LocalDate date = holiday.working().get(i);
            name(date, pointer + "/working/" + i);
            if (date.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue()) {
                fault(HolidayProblem.WORKED_DAY_NOT_AT_A_WEEKEND, date, pointer + "/working/" + i);
            }
        }
    }

    private void name(LocalDate date, String pointer) {
        LocalDate first = LocalDate.of(year.year(), 1, 1).minusDays(BEYOND_THE_YEAR);
        LocalDate last = LocalDate.of(year.year(), 12, 31).plusDays(BEYOND_THE_YEAR);
        if (date.isBefore(first) || date.isAfter(last)) {
            fault(HolidayProblem.OUTSIDE_THE_YEAR, date, pointer);
        }
        if (!named.add(date)) {
            fault(HolidayProblem.DAY_NAMED_TWICE, date, pointer);
        }
    }

    private void count() {
        long found = year.holidays().stream()
                .flatMap(holiday -> holiday.legal().stream())
                .map(HolidayYear.LegalDay::date)
                .distinct()
                .count();
        if (found != year.law().legalDays()) {
            faults.add(Refusal.of(HolidayProblem.LEGAL_DAYS_MISCOUNTED)
                    .with("said", year.law().legalDays())
                    .with("found", found)
                    .at("/law/legalDays"));
        }
    }

    private void fault(HolidayProblem problem, LocalDate date, String pointer) {
        faults.add(Refusal.of(problem).with("date", date.toString()).at(pointer));
    }
}
