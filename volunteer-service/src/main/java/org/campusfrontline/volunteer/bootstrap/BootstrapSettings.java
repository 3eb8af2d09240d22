package org.campusfrontline.volunteer.bootstrap;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/// How the first administrator is made.
@ConfigMapping(prefix = "campus.bootstrap")
interface BootstrapSettings {

    /// A file that holds the one-time secret in its first line; without it nobody becomes administrator this way.
    Optional<Path> tokenFile();
}
