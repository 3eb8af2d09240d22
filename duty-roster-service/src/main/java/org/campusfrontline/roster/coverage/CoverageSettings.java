package org.campusfrontline.roster.coverage;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How figures of coverage are kept fresh.
@ConfigMapping(prefix = "campus.roster.coverage")
interface CoverageSettings {

    /// How often the gauges are read anew.
    @WithDefault("60s")
    String refresh();

    /// Of how many units the load is read each time, the others' in their turn.
    @WithDefault("10")
    int loadUnits();
}
