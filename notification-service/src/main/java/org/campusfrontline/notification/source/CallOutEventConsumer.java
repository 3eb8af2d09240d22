package org.campusfrontline.notification.source;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
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

/// Tells people that they are called, and those without a seat that they need not come any more. Mailboxes are held in
/// the order of their people.
@ApplicationScoped
class CallOutEventConsumer implements EventConsumer {

    private static final String PREFIX = "org.campusfrontline.volunteer.call-out-";
    private final Inbox inbox;
    private final Notices notices;

    CallOutEventConsumer(Inbox inbox, Notices notices) {
        this.inbox = inbox;
        this.notices = notices;
    }

    @Incoming("call-out-notices")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        inbox.receive(this, batch);
    }

    @Override
    public String name() {
        return "call-out-notices";
    }

    @Override
    public void accept(ReceivedEvent event) {
        switch (event.type()) {
            case PREFIX + "asked" -> {
                CallOutTold told = event.as(CallOutTold.class);
                boolean urgent = Boolean.TRUE.equals(told.urgent());
                tell(event, told, urgent ? NoticeKind.CALL_OUT_URGENT : NoticeKind.CALL_OUT);
            }
            case PREFIX + "over-for" -> tell(event, event.as(CallOutTold.class), NoticeKind.CALL_OUT_OVER);
            default -> {
                return;
            }
        }
    }

    private void tell(ReceivedEvent event, CallOutTold told, NoticeKind kind) {
        NoticeParams params = new NoticeParams(
                told.titleZh(),
                told.titleEn(),
                told.shiftStart(),
                told.shiftEnd(),
                null,
                told.until(),
                null,
                told.outcome());
        NewNotice.Target target = new NewNotice.Target("call-out", told.callOut());
        new TreeSet<>(told.people())
                .forEach(person -> notices.put(new NewNotice(person, event.id(), kind, params, target)));
    }

    record CallOutTold(
            String callOut,
            List<String> people,
            @Nullable Boolean urgent,
            @Nullable String outcome,
            String titleZh,
            String titleEn,
            Instant shiftStart,
            Instant shiftEnd,
            @Nullable Instant until) {
        CallOutTold {
            people = List.copyOf(people);
        }
    }
}
