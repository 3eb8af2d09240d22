package org.campusfrontline.roster.market.register;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.campusfrontline.roster.market.rule.SwapMode;

/// What holds for swaps where neither the period nor its unit says anything.
@ConfigMapping(prefix = "campus.roster.swap")
interface SwapSettings {

    /// Whether people exchange duties among themselves, and whether a planner has the last word.
    @WithDefault("APPROVAL")
    SwapMode mode();

    /// How many duties each gives away in a period at most.
    @WithDefault("4")
    int gifts();

    /// How many minutes before its beginning a duty changes hands at the latest.
    @WithDefault("60")
    int lastMinutes();
}
