package org.campusfrontline.roster.callout.register;

import java.time.Instant;
import java.util.UUID;
import org.campusfrontline.roster.callout.rule.CallAnswer;
import org.jspecify.annotations.Nullable;

/// Somebody was asked in a call-out. The id is the person's own door to it.
public record Ask(
        UUID id,
        UUID callOut,
        String person,
        @Nullable CallAnswer answer,
        Instant askedAt,
        @Nullable Instant answeredAt) {}
