package org.campusfrontline.gateway.console;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// The operators' console.
@ConfigMapping(prefix = "campus.gateway.console")
public interface ConsoleSettings {

    /// The public client under which the console signs people in; it has no secret.
    @WithDefault("campus-console")
    String clientId();

    /// What it asks for, separated by spaces.
    @WithDefault("openid")
    String scopes();
}
