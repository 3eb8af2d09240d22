package org.campusfrontline.roster.plan;

import java.time.LocalDate;
import java.util.List;

/// One person's duties in a roster, and how many minutes they come to.
record PersonRow(String person, String displayName, int minutes, List<PersonShift> duties) {
    PersonRow {
        duties = List.copyOf(duties);
    }

    record PersonShift(LocalDate date, String shift) {}
}
