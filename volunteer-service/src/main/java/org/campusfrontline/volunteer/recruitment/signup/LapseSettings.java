package org.campusfrontline.volunteer.recruitment.signup;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How sign-ups are looked at again after a change of what they rest on.
@ConfigMapping(prefix = "campus.eligibility")
interface LapseSettings {

    /// How long before its shift a seat is released whose person does not meet what the post asks for; up to then the
    /// person can mend it.
    @WithDefault("24h")
    Duration releaseBefore();

    /// How often every replica looks for sign-ups that are to be looked at again.
    @WithDefault("5s")
    String sweep();

    /// How often all sign-ups are looked at, whatever was told.
    @WithDefault("1h")
    String net();
}
