package org.campusfrontline.roster.acknowledgement;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How people are reminded of what they still have to acknowledge.
@ConfigMapping(prefix = "campus.roster.acknowledgement.reminder")
interface ReminderSettings {

    /// How long before the deadline; nobody is reminded where it is 0. It holds for what is asked from then on.
    @WithDefault("4h")
    Duration before();
}
