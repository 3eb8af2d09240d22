package org.campusfrontline.roster.duty;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Where a person stands in a closed loop on a day, for that person alone.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LoopDay(
        @Schema(examples = "IN_LOOP") String phase,
        LocalDate lastDay,
        @Schema(examples = "ISOLATION") @Nullable String next,

        @Schema(description = "Whether a test is to be taken on this day.")
        boolean test) {}
