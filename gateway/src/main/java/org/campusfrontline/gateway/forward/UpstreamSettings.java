package org.campusfrontline.gateway.forward;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// Connections to the services; all counts are for one service and one event loop.
@ConfigMapping(prefix = "campus.gateway.upstream")
public interface UpstreamSettings {

    /// Connections for plain requests.
    @WithDefault("128")
    int connections();

    /// Connections for streams.
    @WithDefault("20000")
    int streams();

    /// Requests that may wait for a connection; more are turned away at once.
    @WithDefault("512")
    int waiting();

    /// How long an unused connection is kept; shorter than the services' own limit.
    @WithDefault("PT55S")
    Duration keepAlive();

    /// What the system may hold of one connection, in bytes and each way.
    @WithDefault("262144")
    int socketBuffer();

    /// The origin under which people reach the gateway, where something in front of it ends TLS.
    Optional<URI> publicOrigin();
}
