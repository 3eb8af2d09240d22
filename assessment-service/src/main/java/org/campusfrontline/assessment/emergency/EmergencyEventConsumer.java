package org.campusfrontline.assessment.emergency;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.campusfrontline.platform.inbox.EventConsumer;
import org.campusfrontline.platform.inbox.Inbox;
import org.campusfrontline.platform.inbox.ReceivedEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/// Keeps what an indicator's window needs to know of an emergency.
@ApplicationScoped
class EmergencyEventConsumer implements EventConsumer {

    private final Inbox inbox;
    private final Emergencies emergencies;

    EmergencyEventConsumer(Inbox inbox, Emergencies emergencies) {
        this.inbox = inbox;
        this.emergencies = emergencies;
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
        EmergencyChanged changed = event.as(EmergencyChanged.class);
        emergencies.put(
                new Emergency(
                        changed.id(),
                        changed.nameZh(),
                        changed.nameEn(),
                        changed.drill(),
                        changed.t0(),
                        changed.closedAt()),
                changed.version());
    }

    record EmergencyChanged(
            String id,
            String nameZh,
            String nameEn,
            boolean drill,
            Instant t0,
            @Nullable Instant closedAt,
            long version) {}
}
