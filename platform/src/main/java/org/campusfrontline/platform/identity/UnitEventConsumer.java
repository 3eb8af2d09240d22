package org.campusfrontline.platform.identity;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.campusfrontline.platform.inbox.EventConsumer;
import org.campusfrontline.platform.inbox.Inbox;
import org.campusfrontline.platform.inbox.ReceivedEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Feeds the places of units in their trees into the projection, so that a role covers all below its node.
@ApplicationScoped
class UnitEventConsumer implements EventConsumer {

    private final Inbox inbox;
    private final IdentityProjection projection;

    UnitEventConsumer(Inbox inbox, IdentityProjection projection) {
        this.inbox = inbox;
        this.projection = projection;
    }

    @Incoming("identity-units")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        inbox.receive(this, batch);
    }

    @Override
    public String name() {
        return "identity-units";
    }

    @Override
    public void accept(ReceivedEvent event) {
        UnitChanged change = event.as(UnitChanged.class);
        projection.place(change.code(), change.placements(), change.version());
    }

    record UnitChanged(String code, List<Placement> placements, long version) {}
}
