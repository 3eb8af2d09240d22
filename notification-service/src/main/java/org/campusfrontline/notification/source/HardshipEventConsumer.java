package org.campusfrontline.notification.source;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.campusfrontline.notification.notice.NewNotice;
import org.campusfrontline.notification.notice.NoticeKind;
import org.campusfrontline.notification.notice.NoticeParams;
import org.campusfrontline.notification.notice.Notices;
import org.campusfrontline.platform.inbox.EventConsumer;
import org.campusfrontline.platform.inbox.Inbox;
import org.campusfrontline.platform.inbox.ReceivedEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Tells a person that the own hardship application is decided, in words that a glance at the screen learns little of.
@ApplicationScoped
class HardshipEventConsumer implements EventConsumer {

    private static final String DECIDED = "org.campusfrontline.roster.hardship-grant-decided";
    private final Inbox inbox;
    private final Notices notices;

    HardshipEventConsumer(Inbox inbox, Notices notices) {
        this.inbox = inbox;
        this.notices = notices;
    }

    @Incoming("hardship-notices")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        inbox.receive(this, batch);
    }

    @Override
    public String name() {
        return "hardship-notices";
    }

    @Override
    public void accept(ReceivedEvent event) {
        if (event.type().equals(DECIDED)) {
            HardshipGrantDecided decided = event.as(HardshipGrantDecided.class);
            NoticeParams nothing = new NoticeParams("", "", null, null, null, null, null, null);
            NewNotice.Target target = new NewNotice.Target("hardship-grant", decided.grant());
            notices.put(new NewNotice(
                    decided.person(), event.id(), NoticeKind.HARDSHIP_GRANT_DECIDED, nothing, target));
        }
    }

    record HardshipGrantDecided(String grant, String person) {}
}
