package org.campusfrontline.roster.counselling;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.campusfrontline.platform.text.PlainText;
import org.campusfrontline.platform.time.OurTimes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a counsellor offers; there is no field for what it is about.
record NewSlot(
        @NotNull @Pattern(regexp = "PARTY|ADMINISTRATION|MASS|CLASS|PLACE") @Schema(examples = "ADMINISTRATION")
        String tree,

        @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}") @Schema(examples = "SEC")
        String unit,

        @NotNull @OurTimes @Schema(examples = "2030-05-25T14:00:00+08:00")
        Instant start,

        @Min(15) @Max(180) @Schema(examples = "50") int minutes,
        @NotNull CounsellingSlot.Mode mode,

        @NotBlank @Size(max = 200) @PlainText @Schema(examples = "学生中心 305")
        String place) {}
