package org.campusfrontline.notification.source;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
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
import org.jspecify.annotations.Nullable;

/// Tells a person of teams, temporary branches and responsibility posts: asked, named, over.
@ApplicationScoped
class EnlistmentEventConsumer implements EventConsumer {

    private static final String ASKED = "org.campusfrontline.volunteer.enlistment-asked";
    private static final String ENDED = "org.campusfrontline.volunteer.enlistment-ended";
    private static final String SECRETARY = "SECRETARY";
    private final Inbox inbox;
    private final Notices notices;

    EnlistmentEventConsumer(Inbox inbox, Notices notices) {
        this.inbox = inbox;
        this.notices = notices;
    }

    @Incoming("enlistment-notices")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        inbox.receive(this, batch);
    }

    @Override
    public String name() {
        return "enlistment-notices";
    }

    @Override
    public void accept(ReceivedEvent event) {
        EnlistmentStepped step = event.as(EnlistmentStepped.class);
        kind(event.type(), step).ifPresent(kind -> notices.put(notice(event, kind, step)));
    }

    private static Optional<NoticeKind> kind(String type, EnlistmentStepped step) {
        return switch (type) {
            case ASKED -> asked(step);
            case ENDED -> ended(step);
            default -> Optional.empty();
        };
    }

    private static Optional<NoticeKind> asked(EnlistmentStepped step) {
        return switch (step.kind()) {
            case "TEAM" -> Optional.of(NoticeKind.TEAM_INVITED);
            case "BRANCH" ->
                Optional.of(
                        SECRETARY.equals(step.role()) ? NoticeKind.BRANCH_SECRETARY_NAMED : NoticeKind.BRANCH_INVITED);
            case "POST" -> Optional.of(NoticeKind.RESPONSIBILITY_POST_ASKED);
            default -> Optional.empty();
        };
    }

    private static Optional<NoticeKind> ended(EnlistmentStepped step) {
        return switch (step.kind()) {
            case "TEAM" -> Optional.of(NoticeKind.TEAM_ENDED);
            case "BRANCH" -> Optional.of(NoticeKind.BRANCH_ENDED);
            case "POST" -> Optional.of(NoticeKind.RESPONSIBILITY_POST_ENDED);
            default -> Optional.empty();
        };
    }

    private static NewNotice notice(ReceivedEvent event, NoticeKind kind, EnlistmentStepped step) {
        NoticeParams params = new NoticeParams(
                step.titleZh(), step.titleEn(), step.from(), step.to(), null, null, null, step.reason());
        NewNotice.Target target = new NewNotice.Target(target(step.kind()), step.matter());
        return new NewNotice(step.person(), event.id(), kind, params, target);
    }

    private static String target(String kind) {
        return switch (kind) {
            case "TEAM" -> "team";
            case "BRANCH" -> "temporary-branch";
            default -> "responsibility-post";
        };
    }

    record EnlistmentStepped(
            String matter,
            String kind,
            String person,
            String role,
            String titleZh,
            String titleEn,
            Instant from,
            Instant to,
            @Nullable String reason) {}
}
