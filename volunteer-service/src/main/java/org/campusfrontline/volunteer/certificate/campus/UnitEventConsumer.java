package org.campusfrontline.volunteer.certificate.campus;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.campusfrontline.platform.inbox.EventConsumer;
import org.campusfrontline.platform.inbox.Inbox;
import org.campusfrontline.platform.inbox.ReceivedEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Feeds the names of the directory's units into the projection.
@ApplicationScoped
class UnitEventConsumer implements EventConsumer {

    private final Inbox inbox;
    private final UnitNames names;

    UnitEventConsumer(Inbox inbox, UnitNames names) {
        this.inbox = inbox;
        this.names = names;
    }

    @Incoming("certificate-units")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        inbox.receive(this, batch);
    }

    @Override
    public String name() {
        return "certificate-units";
    }

    @Override
    public void accept(ReceivedEvent event) {
        UnitChanged change = event.as(UnitChanged.class);
        names.put(change.code(), new UnitName(change.nameZh(), change.nameEn()), change.version());
    }

    record UnitChanged(String code, String nameZh, String nameEn, long version) {}
}
