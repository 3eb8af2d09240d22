package org.campusfrontline.volunteer.recruitment.timeline;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.campusfrontline.platform.inbox.EventConsumer;
import org.campusfrontline.platform.inbox.Inbox;
import org.campusfrontline.platform.inbox.ReceivedEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/// Feeds the directory's people into recruitment's own projection.
@ApplicationScoped
class PersonEventConsumer implements EventConsumer {

    private final Inbox inbox;
    private final People people;

    PersonEventConsumer(Inbox inbox, People people) {
        this.inbox = inbox;
        this.people = people;
    }

    @Incoming("recruitment-people")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        inbox.receive(this, batch);
    }

    @Override
    public String name() {
        return "recruitment-people";
    }

    @Override
    public void accept(ReceivedEvent event) {
        PersonChanged change = event.as(PersonChanged.class);
        if (Boolean.TRUE.equals(change.erased())) {
            people.forget(change.number());
            return;
        }
        people.put(change.number(), change.displayName(), change.active(), change.version());
    }

    record PersonChanged(
            String number,
            String displayName,
            boolean active,
            @Nullable Boolean erased,
            long version) {}
}
