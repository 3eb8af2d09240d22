package org.campusfrontline.roster.plan;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.campusfrontline.roster.directory.Directory;
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
    List<PersonRow> people(Reading reading) {
        IndexedProblem problem = reading.problem();
        List<String> staff = staff(reading);
        Map<String, String> names = directory.names(staff);
        List<PersonRow> rows = new ArrayList<>();
        for (int person = 0; person < staff.size(); person++) {
            List<PersonRow.PersonShift> duties = new ArrayList<>();
            int minutes = 0;
            for (int day = 0; day < reading.period().days(); day++) {
                int type = reading.plan().shift(person, day);
                if (type != Plan.OFF) {
                    duties.add(new PersonRow.PersonShift(
                            reading.date(day), reading.shifts().get(type).id()));
                    minutes += problem.minutes(type);
                }
            }
            String number = staff.get(person);
            rows.add(new PersonRow(number, names.getOrDefault(number, number), minutes, duties));
        }
        return rows;
    }

    List<DayRow> days(Reading reading) {
        List<DayRow> rows = new ArrayList<>();
        for (int day = 0; day < reading.period().days(); day++) {
            List<DayRow.DayShift> shifts = new ArrayList<>();
            for (int type = 0; type < reading.shifts().size(); type++) {
                List<String> people = working(reading, day, type);
                int wanted = reading.problem().wanted(day, type);
                shifts.add(new DayRow.DayShift(
                        reading.shifts().get(type).id(),
                        wanted,
                        people.size(),
                        Math.max(0, wanted - people.size()),
                        people));
            }
            rows.add(new DayRow(reading.date(day), shifts));
        }
        return rows;
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
