package org.campusfrontline.roster.counselling;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How long appointments are kept and how many a person may hold.
@ConfigMapping(prefix = "campus.counselling")
interface SlotSettings {

    /// An appointment is deleted that long after its end.
    @WithDefault("P14D")
    Duration kept();

    /// Most appointments ahead that one person holds.
    @WithDefault("3")
    int most();
}
