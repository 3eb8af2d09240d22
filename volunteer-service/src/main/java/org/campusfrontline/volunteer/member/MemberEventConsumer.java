package org.campusfrontline.volunteer.member;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.campusfrontline.platform.inbox.EventConsumer;
import org.campusfrontline.platform.inbox.Inbox;
import org.campusfrontline.platform.inbox.ReceivedEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/// Feeds the directory's people into the projection; who has left belongs nowhere, who is erased is not there.
@ApplicationScoped
class MemberEventConsumer implements EventConsumer {

    private final Inbox inbox;
    private final Members members;

    MemberEventConsumer(Inbox inbox, Members members) {
        this.inbox = inbox;
        this.members = members;
    }

    @Incoming("members")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        inbox.receive(this, batch);
    }

    @Override
    public String name() {
        return "members";
    }

    @Override
    public void accept(ReceivedEvent event) {
        PersonChanged change = event.as(PersonChanged.class);
        if (Boolean.TRUE.equals(change.erased())) {
            members.forget(change.number());
            return;
        }
        List<Membership> now = change.active() ? change.memberships() : List.of();
        members.put(new Member(change.number(), change.displayName(), now), change.version());
    }

    record PersonChanged(
            String number,
            String displayName,
            List<Membership> memberships,
            boolean active,
            @Nullable Boolean erased,
            long version) {
        PersonChanged {
            memberships = List.copyOf(memberships);
        }
    }
}
