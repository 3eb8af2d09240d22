package org.campusfrontline.roster.fatigue.strain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/// Days that follow each other without a gap.
record DayRun(LocalDate first, LocalDate last) {

    static List<DayRun> of(SortedSet<LocalDate> days) {
        List<DayRun> runs = new ArrayList<>();
        for (LocalDate day : days) {
            boolean follows =
                    !runs.isEmpty() && runs.getLast().last().plusDays(1).equals(day);
            LocalDate first = follows ? runs.removeLast().first() : day;
            runs.add(new DayRun(first, day));
        }
        return runs;
    }

    int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(first, last) + 1);
    }

    boolean touches(LocalDate from, LocalDate to) {
        return !last.isBefore(from) && !first.isAfter(to);
    }
}
