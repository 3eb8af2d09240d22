package org.campusfrontline.roster.calendar;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.time.CampusTime;
import org.campusfrontline.roster.calendar.CalendarView.Gap;
import org.campusfrontline.roster.calendar.CalendarView.Warning;
import org.campusfrontline.roster.calendar.day.DayBook;
import org.campusfrontline.roster.calendar.layer.Node;
import org.campusfrontline.roster.directory.Directory;
import org.jspecify.annotations.Nullable;

/// Answers what kind of days there are.
@Singleton
class CalendarQueries {

    private static final int MOST_DAYS = 400;
    private static final int USUAL_DAYS = 30;
    // The New Year's block is announced with the year that it belongs to and may reach back into the last week.
    private static final int REACH_OF_NEW_YEAR = 7;
    private final CampusCalendar calendar;
    private final Directory directory;
    private final CampusTime time;
    private final Clock clock;

    CalendarQueries(CampusCalendar calendar, Directory directory, CampusTime time, Clock clock) {
        this.calendar = calendar;
        this.directory = directory;
        this.time = time;
        this.clock = clock;
    }

    record Asked(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String campus,
            @Nullable String tree,
            @Nullable String unit) {}

    Outcome<CalendarView> days(Asked asked) {
        LocalDate from = asked.from() == null ? LocalDate.ofInstant(clock.instant(), time.zone()) : asked.from();
        LocalDate to = asked.to() == null ? from.plusDays(USUAL_DAYS) : asked.to();
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        if (days < 1 || days > MOST_DAYS) {
            return Outcome.refused(Refusal.of(CalendarProblem.SPAN_MALFORMED)
                    .with("from", from.toString())
                    .with("to", to.toString())
                    .with("most", MOST_DAYS));
        }
        if ((asked.tree() == null) != (asked.unit() == null)) {
            return unknown("tree+unit");
        }
        for (@Nullable String code : new @Nullable String[] {asked.campus(), asked.unit()}) {
            if (code != null && directory.unit(code).isEmpty()) {
                return unknown(code);
            }
        }
        Node unit = asked.tree() == null || asked.unit() == null ? null : new Node(asked.tree(), asked.unit());
        DayBook book = calendar.book(unit, asked.campus(), from, to);
        return Outcome.done(new CalendarView(
                from, to, asked.campus(), asked.tree(), asked.unit(), book.days(from, to), warnings(book, from, to)));
    }

    private static Outcome<CalendarView> unknown(String code) {
        return Outcome.refused(Refusal.of(CalendarProblem.UNKNOWN_PLACE).with("node", code));
    }

    static List<Warning> warnings(DayBook book, LocalDate from, LocalDate to) {
        List<Warning> warnings = new ArrayList<>();
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            LocalDate lastWeek = LocalDate.of(year + 1, 1, 1).minusDays(REACH_OF_NEW_YEAR);
            if (!book.knows(year)) {
                warnings.add(new Warning(
                        Gap.HOLIDAYS_UNKNOWN,
                        year,
                        year + " 年的放假安排尚未录入，仅按星期判断。",
                        "The holidays of " + year + " are not loaded: the days go by the weekday alone."));
            } else if (!book.knows(year + 1) && !to.isBefore(lastWeek)) {
                warnings.add(new Warning(
                        Gap.NEXT_YEAR_UNKNOWN,
                        year + 1,
                        (year + 1) + " 年的放假安排尚未录入，可能还会调整 " + year + " 年最后几天。",
                        "The holidays of " + (year + 1) + " are not loaded: they may still change the last days of "
                                + year + "."));
            }
        }
        return warnings;
    }
}
