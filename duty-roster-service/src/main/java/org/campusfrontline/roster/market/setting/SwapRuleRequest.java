package org.campusfrontline.roster.market.setting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.campusfrontline.roster.market.rule.SwapMode;
import org.campusfrontline.roster.market.rule.SwapRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How people of a period or a unit exchange duties: whether, how many each gives away in a period, and how
/// many minutes before its beginning a duty changes hands at the latest.
record SwapRuleRequest(
        @NotNull SwapMode mode,
        @Min(0) @Max(400) @Schema(examples = "4") int gifts,
        @Min(0) @Max(43_200) @Schema(examples = "60") int lastMinutes) {

    SwapRule rule() {
        return new SwapRule(mode, gifts, lastMinutes);
    }
}
