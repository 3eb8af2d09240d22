package org.campusfrontline.roster.plan;

import java.time.LocalDate;
import java.util.List;

/// One day of a roster: each shift with who works it, how many were wanted and how many are missing.
record DayRow(LocalDate date, List<DayShift> shifts) {
    DayRow {
        shifts = List.copyOf(shifts);
    }

    record DayShift(String shift, int wanted, int present, int understaffed, List<String> people) {
        DayShift {
            people = List.copyOf(people);
        }
    }
}
