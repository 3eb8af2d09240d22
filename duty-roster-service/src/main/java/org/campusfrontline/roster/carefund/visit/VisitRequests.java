package org.campusfrontline.roster.carefund.visit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.campusfrontline.platform.text.PlainText;
import org.campusfrontline.platform.time.OurTimes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a care officer sends about visits; there is no field for why.
final class VisitRequests {

    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";
    private static final long MOST = 100_000_000L;

    private VisitRequests() {}

    record NewVisit(
            @NotNull UUID source,

            @NotNull @Pattern(regexp = "PARTY|ADMINISTRATION|MASS|CLASS|PLACE") @Schema(examples = "ADMINISTRATION")
            String tree,

            @NotNull @Pattern(regexp = CODE) @Schema(examples = "SEC")
            String unit,

            @NotNull Visit.Whom whom,

            @NotBlank @Size(max = 100) @PlainText
            @Schema(examples = "东门值守组", description = "A unit's code, a group's name or a person's number.")
            String recipient,

            @NotNull @OurTimes LocalDate day,
            @Min(1) @Max(MOST) @Schema(examples = "50000") long fen) {}

    record VisitMade(
            @NotBlank @Size(max = 64) @PlainText @Schema(examples = "2022-0052")
            String receipt) {}
}
