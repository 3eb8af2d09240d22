package org.campusfrontline.roster.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.campusfrontline.roster.calendar.day.CampusDay;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The asked days, and what is not known of them.
@JsonInclude(JsonInclude.Include.NON_NULL)
record CalendarView(
        LocalDate from,
        LocalDate to,
        @Nullable @Schema(examples = "EAST") String campus,
        @Nullable @Schema(examples = "ADMINISTRATION") String tree,
        @Nullable @Schema(examples = "SEC") String unit,
        List<CampusDay> days,
        List<Warning> warnings) {

    CalendarView {
        days = List.copyOf(days);
        warnings = List.copyOf(warnings);
    }

    enum Gap {
        HOLIDAYS_UNKNOWN,
        NEXT_YEAR_UNKNOWN
    }

    /// The year whose notice is not loaded, and what that means.
    record Warning(
            Gap gap,
            int year,
            @Schema(examples = "2031 年的放假安排尚未录入，仅按星期判断。") String zh,

            @Schema(examples = "The holidays of 2031 are not loaded: the days go by the weekday alone.")
            String en) {}
}
