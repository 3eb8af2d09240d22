package org.campusfrontline.roster.closedloop.cycle;

import java.time.LocalDate;
import java.util.List;
import org.campusfrontline.roster.closedloop.rule.Course;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The first day in the loop, the last day of each phase, the days of tests, and the first day for other duties.
public record DatesPart(
        LocalDate loopFirst,
        LocalDate loopLast,

        @Schema(description = "The day before where the phase has no day.")
        LocalDate isolationLast,

        LocalDate watchLast,
        LocalDate restLast,
        LocalDate availableFrom,
        List<LocalDate> tests) {

    public DatesPart {
        tests = List.copyOf(tests);
    }

    public static DatesPart of(Course course) {
        return new DatesPart(
                course.first(),
                course.loopLast(),
                course.isolationLast(),
                course.watchLast(),
                course.restLast(),
                course.availableFrom(),
                course.tests());
    }
}
