package org.campusfrontline.gateway.edge;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The front door itself.
@ConfigMapping(prefix = "campus.gateway")
public interface EdgeSettings {

    /// Address to listen on.
    String host();

    /// Port to listen on; 0 takes a free one.
    int port();

    /// Event loops that serve requests; 0 takes one per processor.
    @WithDefault("0")
    int loops();

    /// What a request's head may be.
    Head head();

    /// How long an open connection may stand without a request; also the time for a first request's head.
    @WithDefault("PT75S")
    Duration idleConnection();

    /// What the system may hold of one client's connection, in bytes and each way; without a bound, slow readers of
    /// long answers take megabytes each.
    @WithDefault("262144")
    int socketBuffer();

    /// Web pages of other origins that may call.
    Cors cors();

    /// How the gateway stops.
    Drain drain();

    /// Bounds of the part before the body.
    interface Head {

        /// Greatest sum of all headers.
        @WithDefault("16384")
        int bytes();

        /// Greatest number of headers.
        @WithDefault("64")
        int count();

        /// Greatest request line.
        @WithDefault("8192")
        int line();
    }

    /// Cross-origin requests.
    interface Cors {

        /// Origins, spelled as a browser does (`https://app.example.edu`).
        Optional<List<String>> origins();

        /// How long a browser may remember a preflight.
        @WithDefault("PT10M")
        Duration remember();
    }

    /// Stopping.
    interface Drain {

        /// How long requests are still taken after readiness went down, for balancers to notice.
        @WithDefault("PT0S")
        Duration delay();

        /// How long requests under way may take to finish.
        @WithDefault("PT15S")
        Duration timeout();
    }
}
