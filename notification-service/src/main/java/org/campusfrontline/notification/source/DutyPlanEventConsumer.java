package org.campusfrontline.notification.source;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.campusfrontline.notification.notice.NewNotice;
import org.campusfrontline.notification.notice.NoticeKind;
import org.campusfrontline.notification.notice.NoticeParams;
import org.campusfrontline.notification.notice.NoticeParams.DutyChange;
import org.campusfrontline.notification.notice.NoticeParams.Planned;
import org.campusfrontline.notification.notice.Notices;
import org.campusfrontline.platform.inbox.EventConsumer;
import org.campusfrontline.platform.inbox.Inbox;
import org.campusfrontline.platform.inbox.ReceivedEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/// Tells a person that their duties of a period were published, and later only when they are other ones: what was and
/// what is.
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
                plan.acknowledgeBy(),
                plan.duties().size(),
                null,
                null,
                null,
                plan.changes(),
                null);
        NewNotice.Target target = new NewNotice.Target("planning-period", plan.planningPeriod());
        return new NewNotice(plan.person(), event.id(), kind, params, target);
    }

    /// `before` are the duties as they were; a plan that does not tell them has none.
    record DutyPlanPublished(
            String planningPeriod,
            String person,
            String titleZh,
            String titleEn,
            List<Duty> duties,
            @Nullable List<Duty> before,
            @Nullable Instant acknowledgeBy,
            Instant publishedAt,
            long version) {
        DutyPlanPublished {
            duties = List.copyOf(duties);
            before = before == null ? List.of() : List.copyOf(before);
        }

        /// The days ahead whose duty is another one, in order. A first plan has no changes.
        @Nullable List<DutyChange> changes() {
            if (before == null || before.isEmpty()) {
                return null;
            }
            Map<String, Duty> was = byDate(before);
            Map<String, Duty> is = byDate(duties);
            return Stream.concat(was.keySet().stream(), is.keySet().stream())
                    .distinct()
                    .sorted()
                    .filter(date -> isNews(was.get(date), is.get(date)))
                    .map(date -> new DutyChange(planned(was.get(date)), planned(is.get(date))))
                    .toList();
        }

        private static Map<String, Duty> byDate(List<Duty> duties) {
            return duties.stream().collect(Collectors.toMap(Duty::date, duty -> duty, (one, other) -> one));
        }

        private boolean isNews(@Nullable Duty was, @Nullable Duty is) {
            boolean same = was != null && is != null && was.text().equals(is.text());
            return !same && (isAhead(was) || isAhead(is));
        }

        private boolean isAhead(@Nullable Duty duty) {
            return duty != null && duty.end().isAfter(publishedAt);
        }

        private static @Nullable Planned planned(@Nullable Duty duty) {
            return duty == null ? null : new Planned(duty.shift(), duty.start());
        }
    }

    record Duty(String date, String shift, Instant start, Instant end) {

        /// What of a duty matters to its person; its id changes with every roster.
        String text() {
            return shift + " " + start + " " + end;
        }
    }
}
