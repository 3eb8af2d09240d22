package org.campusfrontline.roster.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One day of a roster: each shift with who works it, how many were wanted and how many are missing.
record DayRow(LocalDate date, List<DayShift> shifts) {
    DayRow {
        shifts = List.copyOf(shifts);
    }

    /// The post where the period has several.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DayShift(
            String shift, @Nullable String post, int wanted, int present, int understaffed, List<String> people) {
        DayShift {
            people = List.copyOf(people);
        }
    }
}
