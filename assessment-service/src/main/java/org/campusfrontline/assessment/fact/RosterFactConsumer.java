package org.campusfrontline.assessment.fact;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.campusfrontline.platform.inbox.EventConsumer;
import org.campusfrontline.platform.inbox.Inbox;
import org.campusfrontline.platform.inbox.ReceivedEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Keeps each published roster's figures.
@ApplicationScoped
class RosterFactConsumer implements EventConsumer {

    private final Inbox inbox;
    private final FactReader reader;
    private final FactStore facts;

    RosterFactConsumer(Inbox inbox, FactReader reader, FactStore facts) {
        this.inbox = inbox;
        this.reader = reader;
        this.facts = facts;
    }

    @Incoming("roster-facts")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        inbox.receive(this, batch);
    }

    @Override
    public String name() {
        return "roster-facts";
    }

    @Override
    public void accept(ReceivedEvent event) {
        reader.read(event).ifPresent(fact -> facts.add(FactStore.LIVE, fact));
    }
}
