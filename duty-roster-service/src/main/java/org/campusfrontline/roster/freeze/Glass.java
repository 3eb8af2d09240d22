package org.campusfrontline.roster.freeze;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That a person lifted a period's freeze or review for one change, made until an instant.
record Glass(
        UUID id,
        UUID period,
        GlassReason reason,
        String word,
        String person,
        @Nullable String approver,
        Instant brokenAt,
        Instant endsAt,
        @Nullable Instant usedAt,
        @Nullable UUID usedFor) {}
