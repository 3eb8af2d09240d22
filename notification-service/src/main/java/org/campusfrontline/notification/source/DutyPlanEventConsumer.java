package org.campusfrontline.notification.source;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.campusfrontline.notification.notice.NewNotice;
import org.campusfrontline.notification.notice.NoticeKind;
import org.campusfrontline.notification.notice.NoticeParams;
import org.campusfrontline.notification.notice.Notices;
import org.campusfrontline.platform.inbox.EventConsumer;
import org.campusfrontline.platform.inbox.Inbox;
import org.campusfrontline.platform.inbox.ReceivedEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Tells a person that their duties of a period were published.
@ApplicationScoped
class DutyPlanEventConsumer implements EventConsumer {

    private final Inbox inbox;
    private final Notices notices;

    DutyPlanEventConsumer(Inbox inbox, Notices notices) {
        this.inbox = inbox;
        this.notices = notices;
    }

    @Incoming("duty-plan-notices")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        inbox.receive(this, batch);
    }

    @Override
    public String name() {
        return "duty-plan-notices";
    }

    @Override
    public void accept(ReceivedEvent event) {
        DutyPlanPublished plan = event.as(DutyPlanPublished.class);
        Optional<Duty> first = plan.duties().stream().min(Comparator.comparing(Duty::start));
        NoticeParams params = new NoticeParams(
                plan.titleZh(),
                plan.titleEn(),
                first.map(Duty::start).orElse(null),
                null,
                null,
                null,
                plan.duties().size());
        NoticeKind kind = first.isPresent() ? NoticeKind.DUTY_PLAN_PUBLISHED : NoticeKind.DUTY_PLAN_EMPTY;
        NewNotice.Target target = new NewNotice.Target("planning-period", plan.planningPeriod());
        notices.put(new NewNotice(plan.person(), event.id(), kind, params, target));
    }

    record DutyPlanPublished(String planningPeriod, String person, String titleZh, String titleEn, List<Duty> duties) {
        DutyPlanPublished {
            duties = List.copyOf(duties);
        }
    }

    record Duty(Instant start) {}
}
