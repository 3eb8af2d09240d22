package org.campusfrontline.volunteer.hours.member;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.campusfrontline.platform.inbox.EventConsumer;
import org.campusfrontline.platform.inbox.Inbox;
import org.campusfrontline.platform.inbox.ReceivedEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Feeds the directory's people into the ledger's own projection.
@ApplicationScoped
class MemberEventConsumer implements EventConsumer {

    private final Inbox inbox;
    private final Members members;

    MemberEventConsumer(Inbox inbox, Members members) {
        this.inbox = inbox;
        this.members = members;
    }

    @Incoming("hours-people")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        inbox.receive(this, batch);
    }

    @Override
    public String name() {
        return "hours-people";
    }

    @Override
    public void accept(ReceivedEvent event) {
        PersonChanged change = event.as(PersonChanged.class);
        members.put(new Member(change.number(), change.displayName(), change.memberships()), change.version());
    }

    record PersonChanged(String number, String displayName, List<Membership> memberships, long version) {
        PersonChanged {
            memberships = List.copyOf(memberships);
        }
    }
}
