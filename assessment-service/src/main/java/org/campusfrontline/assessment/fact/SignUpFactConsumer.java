package org.campusfrontline.assessment.fact;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.campusfrontline.platform.inbox.EventConsumer;
import org.campusfrontline.platform.inbox.Inbox;
import org.campusfrontline.platform.inbox.ReceivedEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Keeps each step of a sign-up.
@ApplicationScoped
class SignUpFactConsumer implements EventConsumer {

    private final Inbox inbox;
    private final FactReader reader;
    private final FactStore facts;

    SignUpFactConsumer(Inbox inbox, FactReader reader, FactStore facts) {
        this.inbox = inbox;
        this.reader = reader;
        this.facts = facts;
    }

    @Incoming("sign-up-facts")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        inbox.receive(this, batch);
    }

    @Override
    public String name() {
        return "sign-up-facts";
    }

    @Override
    public void accept(ReceivedEvent event) {
        reader.read(event).ifPresent(fact -> facts.add(FactStore.LIVE, fact));
    }
}
