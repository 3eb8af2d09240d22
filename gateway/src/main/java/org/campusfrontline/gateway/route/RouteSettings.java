package org.campusfrontline.gateway.route;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/// Which route file counts.
@ConfigMapping(prefix = "campus.gateway.routes")
public interface RouteSettings {

    /// A file that takes the place of the one inside the application.
    Optional<Path> file();
}
