package org.campusfrontline.assessment.emergency;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An emergency as far as indicators need it; `closedAt` is null while it is open.
public record Emergency(
        String id,
        String nameZh,
        String nameEn,
        boolean drill,
        Instant t0,
        @Nullable Instant closedAt) {}
