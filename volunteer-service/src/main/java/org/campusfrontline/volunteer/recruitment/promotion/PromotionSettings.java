package org.campusfrontline.volunteer.recruitment.promotion;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How promotion works beside the requests. The sweep's rhythm is `campus.promotion.sweep`, five seconds.
@ConfigMapping(prefix = "campus.promotion")
interface PromotionSettings {

    /// How often every replica looks for seats and offers that a crash left behind.
    @WithDefault("5s")
    String sweep();

    /// How many shifts one replica promotes for at a time.
    @WithDefault("2")
    int workers();

    /// Most shifts that may wait for a worker; the sweep finds those beyond.
    @WithDefault("10000")
    int queue();
}
