package org.campusfrontline.roster.duty;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A duty as its person sees it.
@JsonInclude(JsonInclude.Include.NON_NULL)
record DutyView(
        UUID id,
        UUID planningPeriod,
        @Schema(examples = "东门值守") String titleZh,
        @Schema(examples = "East gate duty") String titleEn,
        LocalDate date,
        @Schema(examples = "D") String shift,
        Instant start,
        Instant end,

        @Nullable @Schema(description = "Where the period has several.", examples = "gate")
        String post) {}
