package org.campusfrontline.roster.calendar.layer;

import java.time.Instant;
import org.campusfrontline.roster.calendar.day.Layer;
import org.jspecify.annotations.Nullable;

/// A layer as it is kept: whose it is, who said so, and who took it back.
public record Declared(
        Layer layer,
        Node node,
        String by,
        Instant at,
        @Nullable Revocation revocation,
        long version) {

    public record Revocation(String by, Instant at, String reason) {}
}
