package org.campusfrontline.roster.period;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.campusfrontline.platform.text.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a client sends about planning periods.
final class PeriodRequests {

    static final String TREE = "PARTY|ADMINISTRATION|MASS|CLASS|PLACE";
    static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";
    static final int LONGEST = 400;

    private PeriodRequests() {}

    record NewPeriod(
            @NotNull @Pattern(regexp = TREE) @Schema(examples = "ADMINISTRATION")
            String tree,

            @NotNull @Pattern(regexp = CODE) @Schema(examples = "SEC")
            String unit,

            @Nullable @Pattern(regexp = CODE) String emergency,

            @NotBlank @Size(max = 120) @PlainText @Schema(examples = "东门值守")
            String titleZh,

            @NotBlank @Size(max = 120) @PlainText @Schema(examples = "East gate duty")
            String titleEn,

            @NotNull LocalDate start,
            @Min(1) @Max(LONGEST) @Schema(examples = "28") int days) {}

    record PeriodTitles(
            @NotBlank @Size(max = 120) @PlainText @Schema(examples = "东门值守")
            String titleZh,

            @NotBlank @Size(max = 120) @PlainText @Schema(examples = "East gate duty")
            String titleEn) {}
}
