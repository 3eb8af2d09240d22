package org.campusfrontline.roster.callout.wave;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How people are called for open seats of rosters.
@ConfigMapping(prefix = "campus.roster.call-out")
interface WaveSettings {

    /// How many are asked for each missing person while there is a day and more.
    @WithDefault("3")
    int perSeat();

    /// Most people in one wave.
    @WithDefault("100")
    int most();

    /// How long a wave has to answer while there is a day and more.
    @WithDefault("20m")
    Duration interval();

    /// How long it has at least.
    @WithDefault("2m")
    Duration least();

    /// How often every replica looks for call-outs that want a wave or have come to their end.
    @WithDefault("5s")
    String sweep();

    /// How long it is kept for its person alone who was asked and did not say yes.
    @WithDefault("720h")
    Duration forget();
}
