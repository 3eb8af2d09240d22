package org.campusfrontline.volunteer.recruitment.campus;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.campusfrontline.platform.inbox.EventConsumer;
import org.campusfrontline.platform.inbox.Inbox;
import org.campusfrontline.platform.inbox.ReceivedEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Feeds the directory's units into recruitment's own projection.
@ApplicationScoped
class UnitEventConsumer implements EventConsumer {

    private final Inbox inbox;
    private final Units units;

    UnitEventConsumer(Inbox inbox, Units units) {
        this.inbox = inbox;
        this.units = units;
    }

    @Incoming("recruitment-units")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        inbox.receive(this, batch);
    }

    @Override
    public String name() {
        return "recruitment-units";
    }

    @Override
    public void accept(ReceivedEvent event) {
        UnitChanged change = event.as(UnitChanged.class);
        units.put(change.code(), change.placements(), change.active(), change.version());
    }

    record UnitChanged(String code, List<Placement> placements, boolean active, long version) {}
}
