package org.campusfrontline.roster.wish;

import java.time.LocalDate;
import java.util.UUID;
import org.campusfrontline.roster.period.PlanningPeriod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A period that is still planned, with the caller on its staff.
record OpenPeriodView(
        UUID id,
        @Schema(examples = "ADMINISTRATION") String tree,
        @Schema(examples = "SEC") String unit,
        @Schema(examples = "东门值守") String titleZh,
        @Schema(examples = "East gate duty") String titleEn,
        LocalDate start,
        LocalDate end,

        @Schema(examples = "2", description = "How many the caller stated.")
        long wishes) {

    static OpenPeriodView of(PlanningPeriod period, long wishes) {
        return new OpenPeriodView(
                period.id(),
                period.scope().tree(),
                period.scope().unit(),
                period.titles().zh(),
                period.titles().en(),
                period.start(),
                period.end(),
                wishes);
    }
}
