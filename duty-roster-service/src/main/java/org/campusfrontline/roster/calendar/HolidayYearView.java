package org.campusfrontline.roster.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.campusfrontline.roster.calendar.day.HolidayYear;
import org.jspecify.annotations.Nullable;

/// A version of a year of holidays; version 0 came with the service.
@JsonInclude(JsonInclude.Include.NON_NULL)
record HolidayYearView(
        int year,
        int version,
        boolean inForce,
        @Nullable String uploadedBy,
        @Nullable Instant uploadedAt,
        HolidayYear document) {

    static HolidayYearView of(HolidayYears.Kept kept, boolean inForce) {
        return new HolidayYearView(
                kept.document().year(), kept.version(), inForce, kept.by(), kept.at(), kept.document());
    }
}
