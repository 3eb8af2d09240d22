package org.campusfrontline.roster.directory;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.campusfrontline.platform.inbox.EventConsumer;
import org.campusfrontline.platform.inbox.Inbox;
import org.campusfrontline.platform.inbox.ReceivedEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Keeps names and memberships of people.
@ApplicationScoped
class PersonEventConsumer implements EventConsumer {

    private final Inbox inbox;
    private final DirectoryProjection directory;

    PersonEventConsumer(Inbox inbox, DirectoryProjection directory) {
        this.inbox = inbox;
        this.directory = directory;
    }

    @Incoming("people")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        inbox.receive(this, batch);
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public void accept(ReceivedEvent event) {
        PersonChanged person = event.as(PersonChanged.class);
        if (Boolean.TRUE.equals(person.erased())) {
            directory.erase(person.number());
        } else {
            directory.put(person);
        }
    }
}
