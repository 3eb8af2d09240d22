package org.campusfrontline.volunteer.webhook.subscription;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Collectors;
import org.campusfrontline.platform.identity.GrantBook;
import org.campusfrontline.platform.inbox.ReceivedEvent;

/// Which events a subscription is told of: those of its types, of its unit and the units below. What belongs to no unit
/// concerns every one.
@Singleton
public class Interest {

    private final EventTypes types;
    private final GrantBook book;

    Interest(EventTypes types, GrantBook book) {
        this.types = types;
        this.book = book;
    }

    public Set<String> topics(Subscription subscription) {
        return types.topicsOf(subscription.wish().eventTypes());
    }

    /// Throws `UnreadableEventException` for a value that is no JSON.
    public boolean has(Subscription subscription, ReceivedEvent event) {
        return fullNames(subscription).contains(event.type()) && isWithin(subscription, event);
    }

    private Set<String> fullNames(Subscription subscription) {
        return types.all().stream()
                .filter(type -> subscription.wish().eventTypes().contains(type.name()))
                .map(EventTypes.EventType::fullName)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isWithin(Subscription subscription, ReceivedEvent event) {
        JsonNode data = event.as(JsonNode.class);
        String tree = subscription.tree();
        String unit = subscription.unit();
        if (tree == null || unit == null) {
            return true;
        }
        if (!data.path("unit").isTextual() || !data.path("tree").isTextual()) {
            return true;
        }
        return data.path("tree").textValue().equals(tree)
                && book.isWithin(tree, data.path("unit").textValue(), unit);
    }
}
