package org.campusfrontline.gateway.revocation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// Where revocations are read.
@ConfigMapping(prefix = "campus.gateway.revocation")
public interface RevocationSettings {

    /// The broker's addresses.
    String brokers();

    /// The compacted topic.
    @WithDefault("volunteer.revocation.v1")
    String topic();
}
