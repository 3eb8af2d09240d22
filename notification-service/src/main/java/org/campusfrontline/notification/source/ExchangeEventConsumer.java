package org.campusfrontline.notification.source;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
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

/// Tells people of seats that change hands; that it came about each learns from the own sign-up.
@ApplicationScoped
class ExchangeEventConsumer implements EventConsumer {

    private static final String PREFIX = "org.campusfrontline.volunteer.exchange-";
    private final Inbox inbox;
    private final Notices notices;

    ExchangeEventConsumer(Inbox inbox, Notices notices) {
        this.inbox = inbox;
        this.notices = notices;
    }

    @Incoming("exchange-notices")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        inbox.receive(this, batch);
    }

    @Override
    public String name() {
        return "exchange-notices";
    }

    @Override
    public void accept(ReceivedEvent event) {
        ExchangeStepped step = event.as(ExchangeStepped.class);
        switch (event.type()) {
            case PREFIX + "offered" -> tell(event, step, NoticeKind.EXCHANGE_ASKED, step.to());
            case PREFIX + "matched" -> tell(event, step, matched(step), step.person());
            case PREFIX + "ended" -> ended(event, step);
            default -> {
                return;
            }
        }
    }

    private static NoticeKind matched(ExchangeStepped step) {
        boolean awaits = Boolean.TRUE.equals(step.awaitsApproval());
        return awaits ? NoticeKind.EXCHANGE_AWAITING : NoticeKind.EXCHANGE_PROPOSED;
    }

    private void ended(ReceivedEvent event, ExchangeStepped step) {
        switch (Objects.requireNonNullElse(step.outcome(), "")) {
            case "NOT_TAKEN" -> tell(event, step, NoticeKind.EXCHANGE_NOT_TAKEN, step.person());
            case "EXPIRED" -> tell(event, step, NoticeKind.EXCHANGE_EXPIRED, step.person());
            case "NOT_APPROVED" -> tell(event, step, NoticeKind.EXCHANGE_NOT_APPROVED, step.person(), step.taker());
            default -> {
                return;
            }
        }
    }

    private void tell(ReceivedEvent event, ExchangeStepped step, NoticeKind kind, @Nullable String... people) {
        NoticeParams params = new NoticeParams(
                step.titleZh(),
                step.titleEn(),
                step.shiftStart(),
                step.shiftEnd(),
                null,
                step.until() == null ? step.expiresAt() : step.until(),
                null,
                null);
        NewNotice.Target target = step.proposal() == null
                ? new NewNotice.Target("exchange", step.exchange())
                : new NewNotice.Target("exchange-proposal", step.proposal());
        Stream.of(people)
                .filter(Objects::nonNull)
                .forEach(person -> notices.put(new NewNotice(person, event.id(), kind, params, target)));
    }

    record ExchangeStepped(
            String exchange,
            @Nullable String proposal,
            String person,
            @Nullable String to,
            @Nullable String taker,
            @Nullable Boolean awaitsApproval,
            @Nullable String outcome,
            String titleZh,
            String titleEn,
            Instant shiftStart,
            Instant shiftEnd,
            @Nullable Instant expiresAt,
            @Nullable Instant until) {}
}
