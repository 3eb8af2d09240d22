package org.campusfrontline.volunteer.recruitment.swap.register;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.campusfrontline.volunteer.recruitment.swap.rule.ExchangeState;
import org.jspecify.annotations.Nullable;

/// A seat that its person offers: to one person or, with none named, to everybody; for nothing, or as a swap for a seat
/// in one of the wanted shifts.
public record Exchange(
        UUID id,
        UUID signUp,
        UUID shift,
        String person,
        @Nullable String to,
        boolean swap,
        Set<UUID> wanted,
        ExchangeState state,
        Instant expiresAt,
        Instant createdAt,
        Instant changedAt,
        long version) {

    public Exchange {
        wanted = Set.copyOf(wanted);
    }

    public Exchange in(ExchangeState next, Instant now) {
        return new Exchange(id, signUp, shift, person, to, swap, wanted, next, expiresAt, createdAt, now, version + 1);
    }
}
