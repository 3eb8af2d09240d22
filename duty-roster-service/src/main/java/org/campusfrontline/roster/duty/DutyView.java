package org.campusfrontline.roster.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A duty as its person sees it.
record DutyView(
        UUID id,
        UUID planningPeriod,
        @Schema(examples = "东门值守") String titleZh,
        @Schema(examples = "East gate duty") String titleEn,
        LocalDate date,
        @Schema(examples = "D") String shift,
        Instant start,
        Instant end) {}
