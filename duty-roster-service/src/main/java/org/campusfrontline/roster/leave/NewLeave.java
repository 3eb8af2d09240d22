package org.campusfrontline.roster.leave;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.campusfrontline.platform.time.OurTimes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Days, by the campus's clock, and the unit that is asked. Why is not asked and not kept.
record NewLeave(
        @NotNull @Pattern(regexp = "PARTY|ADMINISTRATION|MASS|CLASS|PLACE") @Schema(examples = "ADMINISTRATION")
        String tree,

        @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}") @Schema(examples = "SEC")
        String unit,

        @NotNull @OurTimes @Schema(examples = "2027-03-02") LocalDate from,

        @NotNull @OurTimes @Schema(description = "Itself included.", examples = "2027-03-04")
        LocalDate to) {}
