package org.campusfrontline.platform.time;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Instants as a `DATETIME(6)` column keeps them: cut to microseconds, so that what is stored is what was answered.
public final class Moments {

    private Moments() {}

    public static Instant stored(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    public static @Nullable Instant storedOrNull(@Nullable Instant instant) {
        return instant == null ? null : stored(instant);
    }
}
