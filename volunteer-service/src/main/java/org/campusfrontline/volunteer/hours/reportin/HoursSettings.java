package org.campusfrontline.volunteer.hours.reportin;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How report-ins are confirmed.
@ConfigMapping(prefix = "campus.hours")
interface HoursSettings {

    /// How long a community's link is good, counted from its issue or from the end of the service, the later of them.
    @WithDefault("PT72H")
    Duration linkGoodFor();
}
