package org.campusfrontline.volunteer.webhook.subscription;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.volunteer.webhook.rule.StateReason;
import org.campusfrontline.volunteer.webhook.rule.SubscriptionState;
import org.jspecify.annotations.Nullable;

/// What a campus system is told of. Without a unit it is told of all units; `client` is the system that made it.
public record Subscription(
        UUID id,
        Wish wish,
        @Nullable String tree,
        @Nullable String unit,
        @Nullable String client,
        SubscriptionState state,
        @Nullable StateReason reason,
        String createdBy,
        Instant createdAt,
        Instant changedAt,
        long version) {

    /// What its owner may change.
    public record Wish(String name, String url, List<String> eventTypes) {
        public Wish {
            eventTypes = List.copyOf(eventTypes);
        }
    }

    public Subscription changed(Wish wanted, Instant at) {
        return new Subscription(id, wanted, tree, unit, client, state, reason, createdBy, createdAt, at, version + 1);
    }

    public Subscription in(SubscriptionState next, @Nullable StateReason why, Instant at) {
        return new Subscription(id, wish, tree, unit, client, next, why, createdBy, createdAt, at, version + 1);
    }

    public Subscription touched(Instant at) {
        return new Subscription(id, wish, tree, unit, client, state, reason, createdBy, createdAt, at, version + 1);
    }
}
