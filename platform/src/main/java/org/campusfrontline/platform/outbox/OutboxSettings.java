package org.campusfrontline.platform.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How rows become records. The lease must outlive the longest pause of a healthy process.
@ConfigMapping(prefix = "campus.outbox")
interface OutboxSettings {

    Lanes lanes();

    /// Off where another sender, such as a Debezium connector, empties the table.
    @WithDefault("true")
    boolean relay();

    /// Most rows in one round of a lane.
    @WithDefault("256")
    int batch();

    /// How often a lane looks for rows that other replicas wrote.
    @WithDefault("20ms")
    Duration pollShared();

    /// How often a lane looks for rows when no other replica lives; its own commits wake it.
    @WithDefault("250ms")
    Duration pollAlone();

    /// After this long without renewal another replica takes the buckets over; renewed six times as often.
    @WithDefault("6S")
    Duration lease();

    /// How often a row is tried that the broker or the client refuses for its own sake.
    @WithDefault("3")
    int tries();

    /// Which topics leave the normal lane.
    interface Lanes {

        Optional<List<String>> express();

        Optional<List<String>> bulk();
    }
}
