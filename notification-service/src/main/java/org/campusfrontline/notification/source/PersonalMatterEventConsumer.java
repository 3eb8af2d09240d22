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

/// Tells a person that a matter of theirs has news, in words from which a glance at the screen learns nothing.
@ApplicationScoped
class PersonalMatterEventConsumer implements EventConsumer {

    private static final String CHANGED = "org.campusfrontline.roster.personal-matter-changed";
    private final Inbox inbox;
    private final Notices notices;

    PersonalMatterEventConsumer(Inbox inbox, Notices notices) {
        this.inbox = inbox;
        this.notices = notices;
    }

    @Incoming("personal-matter-notices")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        inbox.receive(this, batch);
    }

    @Override
    public String name() {
        return "personal-matter-notices";
    }

    @Override
    public void accept(ReceivedEvent event) {
        if (event.type().equals(CHANGED)) {
            PersonalMatterChanged changed = event.as(PersonalMatterChanged.class);
            NoticeParams nothing = new NoticeParams("", "", null, null, null, null, null, null);
            NewNotice.Target target = new NewNotice.Target("personal-matter", changed.matter());
            notices.put(
                    new NewNotice(changed.person(), event.id(), NoticeKind.PERSONAL_MATTER_CHANGED, nothing, target));
        }
    }

    record PersonalMatterChanged(String matter, String person) {}
}
