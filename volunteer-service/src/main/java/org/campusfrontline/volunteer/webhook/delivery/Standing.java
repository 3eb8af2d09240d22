package org.campusfrontline.volunteer.webhook.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// How a receiver has been doing. `run` names the passage over the topics: a replay begins another one. `pending` until
/// its places are found.
record Standing(
        UUID run,
        Instant from,
        boolean pending,
        int failures,
        Optional<Instant> failingSince,
        Optional<Instant> nextTryAt,
        Optional<Instant> deliveredAt) {

    boolean mayTry(Instant now) {
        return nextTryAt.map(next -> !next.isAfter(now)).orElse(true);
    }

    Standing succeeded(Instant now) {
        return new Standing(run, from, pending, 0, Optional.empty(), Optional.empty(), Optional.of(now));
    }

    /// Whether anything was taken after that time.
    boolean tookAnythingSince(Instant time) {
        return deliveredAt.map(last -> last.isAfter(time)).orElse(false);
    }

    /// Waits as the receiver asks, where that is longer than we would.
    Standing failed(Instant now, Duration own, Optional<Duration> asked) {
        Duration pause = asked.filter(longer -> longer.compareTo(own) > 0).orElse(own);
        return new Standing(
                run,
                from,
                pending,
                failures + 1,
                Optional.of(failingSince.orElse(now)),
                Optional.of(now.plus(pause)),
                deliveredAt);
    }

    boolean failsLongerThan(Duration most, Instant now) {
        return failingSince.map(since -> !since.plus(most).isAfter(now)).orElse(false);
    }
}
