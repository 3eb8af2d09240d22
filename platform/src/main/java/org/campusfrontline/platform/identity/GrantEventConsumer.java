package org.campusfrontline.platform.identity;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.campusfrontline.platform.inbox.EventConsumer;
import org.campusfrontline.platform.inbox.Inbox;
import org.campusfrontline.platform.inbox.ReceivedEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/// Feeds grants and the directory's heartbeat into the projection.
@ApplicationScoped
class GrantEventConsumer implements EventConsumer {

    private static final String HEARTBEAT = "org.campusfrontline.volunteer.directory-heard";
    private final Inbox inbox;
    private final IdentityProjection projection;

    GrantEventConsumer(Inbox inbox, IdentityProjection projection) {
        this.inbox = inbox;
        this.projection = projection;
    }

    @Incoming("identity-grants")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        inbox.receive(this, batch);
    }

    @Override
    public String name() {
        return "identity-grants";
    }

    @Override
    public void accept(ReceivedEvent event) {
        if (event.type().equals(HEARTBEAT)) {
            projection.heard(event.as(Heartbeat.class).at());
            return;
        }
        GrantChanged change = event.as(GrantChanged.class);
        projection.put(
                new Grant(
                        change.id(),
                        change.person(),
                        change.role(),
                        change.tree(),
                        change.node(),
                        change.from(),
                        change.to(),
                        change.endedAt()),
                change.version());
    }

    record Heartbeat(Instant at) {}

    record GrantChanged(
            String id,
            String person,
            String role,
            String tree,
            String node,
            Instant from,
            @Nullable Instant to,
            @Nullable Instant endedAt,
            long version) {}
}
