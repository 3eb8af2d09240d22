package org.campusfrontline.volunteer.webhook.subscription;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How campus systems are called.
@ConfigMapping(prefix = "campus.webhook")
public interface WebhookSettings {

    /// Networks that are called although they are not public, such as `10.0.0.0/8`; with `127.0.0.0/8` among them this
    /// machine itself, by plain http too.
    Optional<List<String>> allowedNetworks();

    /// Most subscriptions of an installation.
    @WithDefault("100")
    int most();

    /// After this long without renewal another replica serves a subscription.
    @WithDefault("6S")
    Duration lease();

    /// How often leases are renewed and new subscriptions found.
    @WithDefault("1S")
    Duration beat();

    /// Most calls to one receiver at once; events of one key go one after another in any case.
    @WithDefault("8")
    int parallel();

    /// For a call as a whole.
    @WithDefault("10S")
    Duration deadline();

    /// The pause after a first failure; doubled each time.
    @WithDefault("5S")
    Duration firstPause();

    /// Between two tries of an event that is refused while others are taken, and what a `Retry-After` may ask for.
    @WithDefault("1H")
    Duration longestPause();

    /// Between two tries of a receiver that takes nothing.
    @WithDefault("1M")
    Duration probeEvery();

    /// A receiver that has failed for that long is paused until its owner resumes it.
    @WithDefault("P3D")
    Duration pauseAfter();

    /// An event that is refused for that long while others are taken is given up, so that its key goes on.
    @WithDefault("P1D")
    Duration giveUpAfter();

    /// How long the log of deliveries is kept.
    @WithDefault("P7D")
    Duration logKept();
}
