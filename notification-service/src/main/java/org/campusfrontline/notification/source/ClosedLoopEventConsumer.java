package org.campusfrontline.notification.source;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
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

/// Tells a person their days in a closed loop, with those that they had before.
@ApplicationScoped
class ClosedLoopEventConsumer implements EventConsumer {

    private static final String CHANGED = "org.campusfrontline.roster.closed-loop-dates-changed";
    private final Inbox inbox;
    private final Notices notices;

    ClosedLoopEventConsumer(Inbox inbox, Notices notices) {
        this.inbox = inbox;
        this.notices = notices;
    }

    @Incoming("closed-loop-notices")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        inbox.receive(this, batch);
    }

    @Override
    public String name() {
        return "closed-loop-notices";
    }

    @Override
    public void accept(ReceivedEvent event) {
        if (event.type().equals(CHANGED)) {
            LoopDatesChanged changed = event.as(LoopDatesChanged.class);
            NoticeParams params = new NoticeParams(
                    changed.nameZh(),
                    changed.nameEn(),
                    changed.start(),
                    changed.end(),
                    null,
                    changed.availableFrom(),
                    null,
                    null,
                    change(changed),
                    null);
            NewNotice.Target target = new NewNotice.Target("closed-loop", changed.stay());
            notices.put(new NewNotice(changed.person(), event.id(), kind(changed), params, target));
        }
    }

    private static NoticeKind kind(LoopDatesChanged changed) {
        if (changed.start() == null) {
            return NoticeKind.LOOP_DATES_WITHDRAWN;
        }
        return changed.previousStart() == null ? NoticeKind.LOOP_DATES_PLANNED : NoticeKind.LOOP_DATES_CHANGED;
    }

    private static NoticeParams.@Nullable Change change(LoopDatesChanged changed) {
        Instant start = changed.previousStart();
        Instant end = changed.previousEnd();
        return start == null || end == null
                ? null
                : new NoticeParams.Change(start, end, "", "", changed.previousAvailableFrom());
    }

    record LoopDatesChanged(
            String stay,
            String person,
            String nameZh,
            String nameEn,
            @Nullable Instant start,
            @Nullable Instant end,
            @Nullable Instant availableFrom,
            @Nullable Instant previousStart,
            @Nullable Instant previousEnd,
            @Nullable Instant previousAvailableFrom) {}
}
