package org.campusfrontline.volunteer.recruitment.callout.register;

import java.time.Instant;
import java.util.UUID;
import org.campusfrontline.volunteer.recruitment.callout.rule.CallAnswer;
import org.jspecify.annotations.Nullable;

/// That a person was asked in a call, and what the person answered, which is shown to nobody else.
public record Ask(
        UUID callOut,
        String person,
        int wave,
        Instant askedAt,
        @Nullable CallAnswer answer,
        @Nullable Instant answeredAt,
        @Nullable UUID signUp) {}
