package org.campusfrontline.roster.plan;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.roster.directory.Directory;
import org.campusfrontline.roster.planning.DutyWord;
import org.campusfrontline.roster.planning.IndexedProblem;
import org.campusfrontline.roster.planning.Plan;

/// The same plan read by person and by day.
@Singleton
class RosterRows {

    private final Directory directory;

    RosterRows(Directory directory) {
        this.directory = directory;
    }

    /// In the order of the period's staff list.
    Page<PersonRow> people(Reading reading, Optional<Cursor> cursor, int limit) {
        IndexedProblem problem = reading.problem();
        List<String> staff = staff(reading);
        int first = Math.min(placeAfter(cursor), staff.size());
        int last = Math.min(staff.size(), first + limit);
        Map<String, String> names = directory.names(staff.subList(first, last));
        List<PersonRow> rows = new ArrayList<>();
        for (int person = first; person < last; person++) {
            List<PersonRow.PersonShift> duties = new ArrayList<>();
            int minutes = 0;
            for (int day = 0; day < reading.period().days(); day++) {
                int type = reading.plan().shift(person, day);
                if (type != Plan.OFF) {
                    duties.add(new PersonRow.PersonShift(
                            reading.date(day),
                            shift(reading, type),
                            reading.problem().post(type)));
                    minutes += problem.minutes(type);
                }
            }
            String number = staff.get(person);
            rows.add(new PersonRow(number, names.getOrDefault(number, number), minutes, duties));
        }
        return page(rows, last, staff.size());
    }

    Page<DayRow> days(Reading reading, Optional<Cursor> cursor, int limit) {
        List<DayRow> rows = new ArrayList<>();
        int first = Math.min(placeAfter(cursor), reading.period().days());
        int last = Math.min(reading.period().days(), first + limit);
        for (int day = first; day < last; day++) {
            List<DayRow.DayShift> shifts = new ArrayList<>();
            for (int type = 0; type < reading.shifts().size(); type++) {
                List<String> people = working(reading, day, type);
                int wanted = reading.problem().wanted(day, type);
                shifts.add(new DayRow.DayShift(
                        shift(reading, type),
                        reading.problem().post(type),
                        wanted,
                        people.size(),
                        Math.max(0, wanted - people.size()),
                        people));
            }
            rows.add(new DayRow(reading.date(day), shifts));
        }
        return page(rows, last, reading.period().days());
    }

    private static String shift(Reading reading, int type) {
        return DutyWord.shift(reading.problem().word(type));
    }

    private static <T> Page<T> page(List<T> rows, int last, int all) {
        return new Page<>(rows, last < all ? Cursor.at(last).text() : null);
    }

    private static int placeAfter(Optional<Cursor> cursor) {
        return cursor.map(place -> place.values().getFirst())
                .map(RosterRows::place)
                .orElse(0);
    }

    private static int place(String text) {
        try {
            return Math.max(0, Integer.parseInt(text));
        } catch (NumberFormatException notAPlace) {
            throw Cursor.invalid();
        }
    }

    private static List<String> working(Reading reading, int day, int type) {
        List<String> staff = staff(reading);
        List<String> people = new ArrayList<>();
        for (int person = 0; person < staff.size(); person++) {
            if (reading.plan().shift(person, day) == type) {
                people.add(staff.get(person));
            }
        }
        return people;
    }

    private static List<String> staff(Reading reading) {
        return reading.roster().parts().staff().stream()
                .map(member -> member.person())
                .toList();
    }
}
