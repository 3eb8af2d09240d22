package org.campusfrontline.notification.source;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.campusfrontline.notification.notice.NewNotice;
import org.campusfrontline.notification.notice.NoticeKind;
import org.campusfrontline.notification.notice.NoticeParams;
import org.campusfrontline.notification.notice.Notices;
import org.campusfrontline.platform.inbox.EventConsumer;
import org.campusfrontline.platform.inbox.Inbox;
import org.campusfrontline.platform.inbox.ReceivedEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/// Tells people what their duty asks of them now: to lead, to hand over or take over, to relieve. A call that this
/// version does not know is told to nobody. Mailboxes are held in the order of their people.
@ApplicationScoped
class DutyCallEventConsumer implements EventConsumer {

    private final Inbox inbox;
    private final Notices notices;

    DutyCallEventConsumer(Inbox inbox, Notices notices) {
        this.inbox = inbox;
        this.notices = notices;
    }

    @Incoming("duty-call-notices")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        inbox.receive(this, batch);
    }

    @Override
    public String name() {
        return "duty-call-notices";
    }

    @Override
    public void accept(ReceivedEvent event) {
        DutyCallMade call = event.as(DutyCallMade.class);
        kind(call.call()).ifPresent(kind -> tell(event, call, kind));
    }

    private void tell(ReceivedEvent event, DutyCallMade call, NoticeKind kind) {
        NoticeParams params = new NoticeParams(
                call.titleZh(), call.titleEn(), call.start(), call.until(), null, call.until(), null, null);
        NewNotice.Target target = new NewNotice.Target("duty-call", call.subject());
        new TreeSet<>(call.people())
                .forEach(person -> notices.put(new NewNotice(person, event.id(), kind, params, target)));
    }

    private static Optional<NoticeKind> kind(String call) {
        return Arrays.stream(NoticeKind.values())
                .filter(kind -> kind.name().equals(call))
                .findFirst();
    }

    record DutyCallMade(
            String subject,
            String call,
            List<String> people,
            String titleZh,
            String titleEn,
            Instant start,
            @Nullable Instant until) {
        DutyCallMade {
            people = List.copyOf(people);
        }
    }
}
