package org.campusfrontline.volunteer.recruitment.campus;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.campusfrontline.platform.inbox.EventConsumer;
import org.campusfrontline.platform.inbox.Inbox;
import org.campusfrontline.platform.inbox.ReceivedEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Feeds the directory's emergencies into recruitment's own projection.
@ApplicationScoped
class EmergencyEventConsumer implements EventConsumer {

    private final Inbox inbox;
    private final Emergencies emergencies;

    EmergencyEventConsumer(Inbox inbox, Emergencies emergencies) {
        this.inbox = inbox;
        this.emergencies = emergencies;
    }

    @Incoming("recruitment-emergencies")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        inbox.receive(this, batch);
    }

    @Override
    public String name() {
        return "recruitment-emergencies";
    }

    @Override
    public void accept(ReceivedEvent event) {
        EmergencyChanged change = event.as(EmergencyChanged.class);
        emergencies.put(change.id(), change.state(), change.version());
    }

    record EmergencyChanged(UUID id, String state, long version) {}
}
