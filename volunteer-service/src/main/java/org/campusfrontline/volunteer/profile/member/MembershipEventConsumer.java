package org.campusfrontline.volunteer.profile.member;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.campusfrontline.platform.inbox.EventConsumer;
import org.campusfrontline.platform.inbox.Inbox;
import org.campusfrontline.platform.inbox.ReceivedEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Feeds the directory's memberships into the profiles' own projection; who has left belongs nowhere.
@ApplicationScoped
class MembershipEventConsumer implements EventConsumer {

    private final Inbox inbox;
    private final Memberships memberships;

    MembershipEventConsumer(Inbox inbox, Memberships memberships) {
        this.inbox = inbox;
        this.memberships = memberships;
    }

    @Incoming("profile-memberships")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        inbox.receive(this, batch);
    }

    @Override
    public String name() {
        return "profile-memberships";
    }

    @Override
    public void accept(ReceivedEvent event) {
        PersonChanged change = event.as(PersonChanged.class);
        memberships.put(change.number(), change.active() ? change.memberships() : List.of(), change.version());
    }

    record PersonChanged(String number, List<Membership> memberships, boolean active, long version) {}
}
