package org.campusfrontline.gateway.compose;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What every client must know before anybody signs in.
@ConfigMapping(prefix = "campus.client")
public interface ClientSettings {

    /// Platform (`web`, `mini-program`, `wecom`, …) to the least version that still works.
    Map<String, String> leastVersions();

    /// What is switched on.
    Optional<List<String>> features();

    /// Channels over which notices go out.
    Optional<List<String>> channels();

    /// Greatest page that a list gives.
    @WithDefault("200")
    int pageItems();

    /// Greatest body of a request that is not an upload.
    @WithDefault("1048576")
    long bodyBytes();

    /// Greatest uploaded file.
    @WithDefault("33554432")
    long uploadBytes();

    /// Version of the privacy text that people must have seen.
    @WithDefault("1")
    String privacyTextVersion();

    /// Planned or running maintenance.
    Maintenance maintenance();

    /// Whether clients should show a maintenance page, and what it says.
    interface Maintenance {

        @WithDefault("false")
        boolean on();

        Optional<String> messageZh();

        Optional<String> messageEn();
    }
}
