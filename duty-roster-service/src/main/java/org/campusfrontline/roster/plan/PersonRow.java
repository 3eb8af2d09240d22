package org.campusfrontline.roster.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One person's duties in a roster, and how many minutes they come to.
record PersonRow(String person, String displayName, int minutes, List<PersonShift> duties) {
    PersonRow {
        duties = List.copyOf(duties);
    }

    /// The post where the period has several.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PersonShift(
            LocalDate date, String shift, @Nullable String post) {}
}
