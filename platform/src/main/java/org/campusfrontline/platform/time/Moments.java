package org.campusfrontline.platform.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Instants as a `DATETIME(6)` column keeps them: cut to microseconds, so that what is stored is what was answered.
public final class Moments {

    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2200-01-01T00:00:00Z");

    private Moments() {}

    /// Of the years 2000 to 2199, which every column and calendar can hold.
    public static boolean isOurs(Instant instant) {
        return !instant.isBefore(FIRST) && instant.isBefore(END);
    }

    public static boolean isOurs(LocalDate date) {
        return isOurs(date.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    public static Instant stored(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    public static @Nullable Instant storedOrNull(@Nullable Instant instant) {
        return instant == null ? null : stored(instant);
    }
}
