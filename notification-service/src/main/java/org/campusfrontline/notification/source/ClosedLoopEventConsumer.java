package org.campusfrontline.notification.source;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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

/// Tells a person their days and buildings in a closed loop, with those that they had before.
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
                    null,
                    null,
                    homes(changed));
            NewNotice.Target target = new NewNotice.Target("closed-loop", changed.stay());
            notices.put(new NewNotice(changed.person(), event.id(), kind(changed), params, target));
        }
    }

    private static NoticeKind kind(LoopDatesChanged changed) {
        if (changed.start() == null) {
            return NoticeKind.LOOP_DATES_WITHDRAWN;
        }
        if (changed.previousStart() == null) {
            return NoticeKind.LOOP_DATES_PLANNED;
        }
        boolean same = changed.start().equals(changed.previousStart())
                && Objects.equals(changed.end(), changed.previousEnd())
                && Objects.equals(changed.availableFrom(), changed.previousAvailableFrom());
        if (!same) {
            return NoticeKind.LOOP_DATES_CHANGED;
        }
        return homes(changed).isEmpty() ? NoticeKind.LOOP_COURSE_CHANGED : NoticeKind.LOOP_BUILDING_CHANGED;
    }

    /// Buildings that are other ones than before.
    private static List<NoticeParams.HomeChange> homes(LoopDatesChanged changed) {
        return Stream.of(
                        new NoticeParams.HomeChange(false, changed.previousBuilding(), changed.building()),
                        new NoticeParams.HomeChange(true, changed.previousBuildingAfter(), changed.buildingAfter()))
                .filter(home -> !Objects.equals(home.before(), home.now()))
                .toList();
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
            @Nullable Instant previousAvailableFrom,
            @Nullable String building,
            @Nullable String buildingAfter,
            @Nullable String previousBuilding,
            @Nullable String previousBuildingAfter) {}
}
