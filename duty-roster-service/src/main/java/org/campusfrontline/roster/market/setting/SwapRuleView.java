package org.campusfrontline.roster.market.setting;

import org.campusfrontline.roster.market.rule.SwapMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What holds for swaps, and at which version the period or the unit says so itself; 0 where it says nothing.
record SwapRuleView(
        SwapMode mode,
        @Schema(examples = "4") int gifts,
        @Schema(examples = "60") int lastMinutes,
        boolean own,
        long version) {}
