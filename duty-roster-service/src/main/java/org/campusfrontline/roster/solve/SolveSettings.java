package org.campusfrontline.roster.solve;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How solving uses the machine.
@ConfigMapping(prefix = "campus.solve")
interface SolveSettings {

    /// Threads of one solve where the request names none.
    @WithDefault("2")
    int workers();
}
