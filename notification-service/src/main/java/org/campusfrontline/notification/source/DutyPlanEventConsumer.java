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

/// Tells a person that their duties of a period were published, and later only when they are other ones.
@ApplicationScoped
class DutyPlanEventConsumer implements EventConsumer {

    private final Inbox inbox;
    private final DutyPlans plans;
    private final Notices notices;

    DutyPlanEventConsumer(Inbox inbox, DutyPlans plans, Notices notices) {
        this.inbox = inbox;
        this.plans = plans;
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
        List<String> duties = plan.duties().stream().map(Duty::text).toList();
        kind(plans.keep(plan.planningPeriod(), plan.person(), plan.version(), duties), duties)
                .ifPresent(kind -> notices.put(notice(event, kind, plan)));
    }

    private static Optional<NoticeKind> kind(DutyPlans.News news, List<String> duties) {
        return switch (news) {
            case FIRST -> Optional.of(duties.isEmpty() ? NoticeKind.DUTY_PLAN_EMPTY : NoticeKind.DUTY_PLAN_PUBLISHED);
            case CHANGED -> Optional.of(duties.isEmpty() ? NoticeKind.DUTY_PLAN_EMPTY : NoticeKind.DUTY_PLAN_CHANGED);
            case SAME, OUTDATED -> Optional.empty();
        };
    }

    private static NewNotice notice(ReceivedEvent event, NoticeKind kind, DutyPlanPublished plan) {
        Instant first = plan.duties().stream()
                .map(Duty::start)
                .min(Comparator.naturalOrder())
                .orElse(null);
        NoticeParams params = new NoticeParams(
                plan.titleZh(),
                plan.titleEn(),
                first,
                null,
                null,
                null,
                plan.duties().size(),
                null);
        NewNotice.Target target = new NewNotice.Target("planning-period", plan.planningPeriod());
        return new NewNotice(plan.person(), event.id(), kind, params, target);
    }

    record DutyPlanPublished(
            String planningPeriod, String person, String titleZh, String titleEn, List<Duty> duties, long version) {
        DutyPlanPublished {
            duties = List.copyOf(duties);
        }
    }

    record Duty(String shift, Instant start, Instant end) {

        /// What of a duty matters to its person; its id changes with every roster.
        String text() {
            return shift + " " + start + " " + end;
        }
    }
}
