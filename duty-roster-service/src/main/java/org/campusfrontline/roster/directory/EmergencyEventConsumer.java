package org.campusfrontline.roster.directory;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.campusfrontline.platform.inbox.EventConsumer;
import org.campusfrontline.platform.inbox.Inbox;
import org.campusfrontline.platform.inbox.ReceivedEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Keeps which emergencies are open.
@ApplicationScoped
class EmergencyEventConsumer implements EventConsumer {

    private final Inbox inbox;
    private final DirectoryProjection directory;

    EmergencyEventConsumer(Inbox inbox, DirectoryProjection directory) {
        this.inbox = inbox;
        this.directory = directory;
    }

    @Incoming("emergencies")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        inbox.receive(this, batch);
    }

    @Override
    public String name() {
        return "emergencies";
    }

    @Override
    public void accept(ReceivedEvent event) {
        directory.put(event.as(EmergencyChanged.class));
    }
}
