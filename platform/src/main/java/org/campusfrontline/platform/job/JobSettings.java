package org.campusfrontline.platform.job;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How a replica works off jobs.
@ConfigMapping(prefix = "campus.jobs")
interface JobSettings {

    /// How many jobs one replica runs at a time.
    @WithDefault("2")
    int parallel();

    /// How long a replica may be silent before another one takes its job.
    @WithDefault("15S")
    Duration lease();

    /// How often a replica looks for jobs that others left or started.
    @WithDefault("1S")
    Duration poll();

    /// How long a finished job can be looked at.
    @WithDefault("30D")
    Duration kept();
}
