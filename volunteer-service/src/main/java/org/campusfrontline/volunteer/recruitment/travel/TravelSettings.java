package org.campusfrontline.volunteer.recruitment.travel;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// What lies between two shifts of a person where operators say nothing else.
@ConfigMapping(prefix = "campus.travel")
interface TravelSettings {

    /// Between two sites of which the table says nothing; 0 lets one shift begin when another ends.
    @WithDefault("0m")
    Duration usual();

    /// How long two shifts at the same site may overlap, so that one hands over to the other.
    @WithDefault("0m")
    Duration handOver();

    /// How long a replica goes by a table that another replica has replaced.
    @WithDefault("10s")
    Duration kept();
}
