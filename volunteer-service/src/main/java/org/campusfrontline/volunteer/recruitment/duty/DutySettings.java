package org.campusfrontline.volunteer.recruitment.duty;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How recruitment follows the rosters.
@ConfigMapping(prefix = "campus.duties")
interface DutySettings {

    /// Where rosters publish the duties of each person.
    String topic();

    /// The group in which the replicas read it.
    String group();

    /// How often each replica looks how far the projection is behind the topic.
    @WithDefault("5s")
    String look();

    /// How long the broker may take to tell it.
    @WithDefault("3s")
    Duration patience();

    /// How long a time in which somebody was busy is kept after its end.
    @WithDefault("P30D")
    Duration kept();
}
