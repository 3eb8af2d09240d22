package org.campusfrontline.roster.chart;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/// What a wall chart shows. Days count from 0 at `start`; a person's `shifts` hold an index into `shifts` or `FREE`;
/// `daysOff` are those of the campus's calendar, which are not the weekends.
public record Sheet(
        Heading heading,
        LocalDate start,
        int days,
        List<ShiftKind> shifts,
        List<PersonLine> people,
        Set<Integer> daysOff) {

    /// The sign for a day without a shift.
    public static final int FREE = -1;

    public Sheet {
        shifts = List.copyOf(shifts);
        people = List.copyOf(people);
        daysOff = Set.copyOf(daysOff);
    }

    /// Title and unit in the reader's language; `standing` says what the roster is and since when.
    public record Heading(String title, String unit, String standing) {}

    /// A kind of shift, and how many people it wants on each day.
    public record ShiftKind(String id, LocalTime startsAt, int minutes, List<Integer> wanted) {
        public ShiftKind {
            wanted = List.copyOf(wanted);
        }
    }

    /// A person's shift on each day, and the days on which the person can not be planned; why is nobody's concern.
    public record PersonLine(String name, List<Integer> shifts, Set<Integer> notAvailable) {
        public PersonLine {
            shifts = List.copyOf(shifts);
            notAvailable = Set.copyOf(notAvailable);
        }
    }

    LocalDate date(int day) {
        return start.plusDays(day);
    }

    boolean isDayOff(int day) {
        return daysOff.contains(day);
    }

    int present(int shift, int day) {
        return Math.toIntExact(people.stream()
                .filter(person -> person.shifts().get(day) == shift)
                .count());
    }

    int missing(int shift, int day) {
        return Math.max(0, shifts.get(shift).wanted().get(day) - present(shift, day));
    }

    boolean isUnderstaffed(int day) {
        for (int shift = 0; shift < shifts.size(); shift++) {
            if (missing(shift, day) > 0) {
                return true;
            }
        }
        return false;
    }

    int minutes(PersonLine person, int from, int to) {
        return person.shifts().subList(from, to).stream()
                .filter(shift -> shift != FREE)
                .mapToInt(shift -> shifts.get(shift).minutes())
                .sum();
    }
}
