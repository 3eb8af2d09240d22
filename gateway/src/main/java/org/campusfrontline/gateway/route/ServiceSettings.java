package org.campusfrontline.gateway.route;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.Map;

/// Where the services answer: `campus.services.<name>`, an address without a path.
@ConfigMapping(prefix = "campus.services")
public interface ServiceSettings {

    /// Name to address.
    @WithParentName
    Map<String, URI> addresses();
}
