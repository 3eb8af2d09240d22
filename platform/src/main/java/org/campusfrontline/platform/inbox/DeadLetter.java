package org.campusfrontline.platform.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A kept event with the reason why it was not handled; `redrivenAt` says when it was handled after all.
record DeadLetter(
        String consumer,
        UUID event,
        Delivery delivery,
        String error,
        int tries,
        Instant failedAt,
        @Nullable Instant redrivenAt) {}
