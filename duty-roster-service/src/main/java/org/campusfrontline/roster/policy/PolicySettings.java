package org.campusfrontline.roster.policy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// What holds for rosters where no unit says otherwise.
@ConfigMapping(prefix = "campus.roster.policy")
interface PolicySettings {

    /// Whether a roster is reviewed before it is published. Not, so that nobody is blocked in an emergency.
    @WithDefault("false")
    boolean reviewNeeded();

    /// Hours before their beginning from which duties are frozen; 0 freezes none.
    @WithDefault("0")
    int freezeHours();

    /// Hours in which people acknowledge changed duties.
    @WithDefault("24")
    int acknowledgeHours();
}
