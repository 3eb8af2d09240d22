package org.campusfrontline.notification.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How streams learn of notices and stay alive.
@ConfigMapping(prefix = "campus.streams")
interface StreamSettings {

    /// How often a replica looks for what the others committed; its own commits wake it at once.
    @WithDefault("50ms")
    Duration look();

    /// How far back a look reaches: a commit that takes longer is found by the sweep.
    @WithDefault("2S")
    Duration inSight();

    /// How often the mailboxes of all who wait are held against what they were given.
    @WithDefault("5S")
    Duration sweep();

    /// How often an idle stream carries a comment.
    @WithDefault("15S")
    Duration beat();
}
