package org.campusfrontline.roster.callout.calling;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.campusfrontline.platform.time.OurTimes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Open seats of a shift for which people are called; urgent calls come in quiet hours too.
record NewCallOut(
        @NotNull @OurTimes @Schema(examples = "2027-03-02") LocalDate date,

        @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{1,16}") @Schema(examples = "D")
        String shift,

        @Min(1) @Max(200) @Schema(examples = "1") int count,
        boolean urgent) {}
