package org.campusfrontline.roster.calendar.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.campusfrontline.platform.text.PlainText;
import org.campusfrontline.platform.time.OurTimes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a planner sends about days off in exchange.
final class RestRequests {

    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

    private RestRequests() {}

    record NewRestGrant(
            @NotNull @Pattern(regexp = "PARTY|ADMINISTRATION|MASS|CLASS|PLACE") @Schema(examples = "ADMINISTRATION")
            String tree,

            @NotNull @Pattern(regexp = CODE) @Schema(examples = "SEC")
            String unit,

            @NotNull @OurTimes LocalDate date,
            @Min(1) @Max(1440) @Schema(examples = "480") int minutes,

            @NotBlank @Size(max = 200) @PlainText @Schema(examples = "国庆值守补休")
            String reason) {}

    record RestGrantWithdrawal(
            @NotBlank @Size(max = 200) @PlainText @Schema(examples = "临时任务，改日补休")
            String reason) {}
}
