package org.campusfrontline.roster.wish;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// Own wishes where a period's lists say nothing of them.
@ConfigMapping(prefix = "campus.roster.own-wishes")
interface OwnWishSettings {

    /// What the wishes of somebody without a budget may weigh together, so that nobody outweighs the cover.
    @WithDefault("20")
    int budget();
}
