package org.campusfrontline.volunteer.engelsystem;

import java.time.Instant;
import java.util.UUID;

/// A published shift as it stands now, with the texts of one language. `own` where the key's person has a seat.
record AngelShift(
        UUID id,
        String title,
        String activity,
        String category,
        String categoryName,
        String site,
        Instant start,
        Instant end,
        Instant publishedAt,
        Instant changedAt,
        int free,
        boolean own) {}
