package org.campusfrontline.roster.carefund.spending;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.campusfrontline.platform.text.PlainText;
import org.campusfrontline.roster.carefund.rule.FundPurpose;
import org.campusfrontline.roster.carefund.rule.Purse;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What care officers of a unit send about money in its purse.
final class SpendingRequests {

    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";
    private static final String TREES = "PARTY|ADMINISTRATION|MASS|CLASS|PLACE";
    private static final long MOST = 100_000_000_000L;

    private SpendingRequests() {}

    /// Money that was spent for the purse's purpose; hardship and visits have paths of their own.
    record NewSpending(
            @NotNull UUID source,

            @NotNull @Pattern(regexp = TREES) @Schema(examples = "ADMINISTRATION")
            String tree,

            @NotNull @Pattern(regexp = CODE) @Schema(examples = "SEC")
            String unit,

            @NotNull FundPurpose purpose,
            @Min(1) @Max(MOST) @Schema(examples = "128000") long fen,

            @NotBlank @Size(max = 64) @PlainText @Schema(examples = "2022-0031")
            String receipt,

            @NotBlank @Size(max = 200) @PlainText @Schema(examples = "一线执勤人员夜宵")
            String memo) {

        Purse purse() {
            return new Purse(tree, unit, purpose);
        }
    }

    /// Money that goes back to its source unspent.
    record NewFundReturn(
            @NotNull UUID source,

            @NotNull @Pattern(regexp = TREES) @Schema(examples = "ADMINISTRATION")
            String tree,

            @NotNull @Pattern(regexp = CODE) @Schema(examples = "SEC")
            String unit,

            @NotNull FundPurpose purpose,
            @Min(1) @Max(MOST) @Schema(examples = "50000") long fen) {

        Purse purse() {
            return new Purse(tree, unit, purpose);
        }
    }
}
