package org.campusfrontline.assessment.unit;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.campusfrontline.platform.inbox.EventConsumer;
import org.campusfrontline.platform.inbox.Inbox;
import org.campusfrontline.platform.inbox.ReceivedEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Keeps the names of units.
@ApplicationScoped
class UnitEventConsumer implements EventConsumer {

    private final Inbox inbox;
    private final UnitNames units;

    UnitEventConsumer(Inbox inbox, UnitNames units) {
        this.inbox = inbox;
        this.units = units;
    }

    @Incoming("units")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        inbox.receive(this, batch);
    }

    @Override
    public String name() {
        return "units";
    }

    @Override
    public void accept(ReceivedEvent event) {
        UnitChanged unit = event.as(UnitChanged.class);
        units.put(unit.code(), unit.nameZh(), unit.nameEn(), unit.version());
    }

    record UnitChanged(String code, String nameZh, String nameEn, long version) {}
}
