package org.campusfrontline.roster.carefund.allocation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.campusfrontline.platform.text.PlainText;
import org.campusfrontline.roster.carefund.rule.FundPurpose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What care officers send about allocations.
final class AllocationRequests {

    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";
    private static final long MOST = 100_000_000_000L;

    private AllocationRequests() {}

    record NewAllocation(
            @NotNull UUID source,

            @NotNull @Pattern(regexp = "PARTY|ADMINISTRATION|MASS|CLASS|PLACE") @Schema(examples = "ADMINISTRATION")
            String tree,

            @NotNull @Pattern(regexp = CODE) @Schema(examples = "SEC")
            String unit,

            @NotNull FundPurpose purpose,
            @Min(1) @Max(MOST) @Schema(examples = "2000000") long fen,

            @NotBlank @Size(max = 200) @PlainText @Schema(examples = "东门值守点防护物资")
            String memo) {}
}
