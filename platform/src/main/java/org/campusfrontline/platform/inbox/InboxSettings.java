package org.campusfrontline.platform.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How long the inbox remembers.
@ConfigMapping(prefix = "campus.inbox")
interface InboxSettings {

    /// Marks older than this are forgotten: longer than a topic keeps a record that a consumer may read again.
    @WithDefault("P35D")
    Duration retention();

    /// The least time between the begins of two batches of a consumer: what comes meanwhile makes one transaction.
    @WithDefault("20ms")
    Duration rhythm();

    /// How often old marks are looked for.
    @WithDefault("10m")
    Duration purgeEvery();
}
