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

/// Tells a person each step of a sign-up. Every event is told, late ones too: a notice says what happened, not what is.
@ApplicationScoped
class SignUpEventConsumer implements EventConsumer {

    private static final String PREFIX = "org.campusfrontline.volunteer.sign-up-";
    private final Inbox inbox;
    private final Notices notices;

    SignUpEventConsumer(Inbox inbox, Notices notices) {
        this.inbox = inbox;
        this.notices = notices;
    }

    @Incoming("sign-up-notices")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        inbox.receive(this, batch);
    }

    @Override
    public String name() {
        return "sign-up-notices";
    }

    @Override
    public void accept(ReceivedEvent event) {
        SignUpStepped signUp = event.as(SignUpStepped.class);
        kind(event.type(), signUp).ifPresent(kind -> notices.put(notice(event, kind, signUp)));
    }

    private static Optional<NoticeKind> kind(String type, SignUpStepped signUp) {
        return switch (type) {
            case PREFIX + "confirmed" -> Optional.of(confirmed(signUp));
            case PREFIX + "applied" -> Optional.of(NoticeKind.SIGN_UP_APPLIED);
            case PREFIX + "wait-listed" ->
                Optional.of(
                        signUp.team() == null
                                ? NoticeKind.SIGN_UP_WAIT_LISTED
                                : NoticeKind.SIGN_UP_BY_TEAM_WAIT_LISTED);
            case PREFIX + "offered" -> Optional.of(NoticeKind.SIGN_UP_OFFERED);
            case PREFIX + "cancelled" -> Optional.of(ended(signUp.reason()));
            case PREFIX + "shift-changed" ->
                Optional.of(
                        signUp.consentBy() == null
                                ? NoticeKind.SIGN_UP_SHIFT_CHANGED
                                : NoticeKind.SIGN_UP_CONSENT_ASKED);
            case PREFIX + "lapsed" -> Optional.of(NoticeKind.SIGN_UP_LAPSED);
            case PREFIX + "revoked" -> Optional.of(NoticeKind.SIGN_UP_REVOKED);
            case PREFIX + "missed" -> Optional.of(NoticeKind.SIGN_UP_MISSED);
            case PREFIX + "excused" -> Optional.of(NoticeKind.SIGN_UP_EXCUSED);
            case PREFIX + "completed" -> Optional.of(NoticeKind.SIGN_UP_COMPLETED);
            default -> Optional.empty();
        };
    }

    private static NoticeKind confirmed(SignUpStepped signUp) {
        if (signUp.team() != null) {
            return NoticeKind.SIGN_UP_BY_TEAM_CONFIRMED;
        }
        return signUp.promoted() ? NoticeKind.SIGN_UP_PROMOTED : NoticeKind.SIGN_UP_CONFIRMED;
    }

    /// Reasons that a person did not give or see coming have notices of their own.
    private static NoticeKind ended(@Nullable String reason) {
        return switch (reason) {
            case "DUTY" -> NoticeKind.SIGN_UP_RELEASED_FOR_DUTY;
            case "NOT_CONSENTED" -> NoticeKind.SIGN_UP_RELEASED_UNCONSENTED;
            case null, default -> NoticeKind.SIGN_UP_CANCELLED;
        };
    }

    private static NoticeParams.@Nullable Change change(SignUpStepped signUp) {
        Instant start = signUp.previousStart();
        Instant end = signUp.previousEnd();
        String site = signUp.previousSite();
        return start == null || end == null || site == null || signUp.site() == null
                ? null
                : new NoticeParams.Change(start, end, site, signUp.site());
    }

    private static NewNotice notice(ReceivedEvent event, NoticeKind kind, SignUpStepped signUp) {
        NoticeParams params = new NoticeParams(
                signUp.titleZh(),
                signUp.titleEn(),
                signUp.shiftStart(),
                signUp.shiftEnd(),
                signUp.position(),
                until(kind, signUp),
                null,
                signUp.reason(),
                change(signUp),
                null);
        NewNotice.Target target = new NewNotice.Target("sign-up", signUp.signUp());
        return new NewNotice(signUp.person(), event.id(), kind, params, target);
    }

    /// A place in the line is kept whatever is missing, up to the shift.
    private static @Nullable Instant until(NoticeKind kind, SignUpStepped signUp) {
        if (kind == NoticeKind.SIGN_UP_CONSENT_ASKED) {
            return signUp.consentBy();
        }
        if (kind != NoticeKind.SIGN_UP_LAPSED) {
            return signUp.offerUntil();
        }
        return signUp.releaseAt() == null ? signUp.shiftStart() : signUp.releaseAt();
    }

    record SignUpStepped(
            String signUp,
            String person,
            String titleZh,
            String titleEn,
            Instant shiftStart,
            Instant shiftEnd,
            boolean promoted,
            @Nullable String team,
            @Nullable Long position,
            @Nullable Instant offerUntil,
            @Nullable Instant releaseAt,
            @Nullable String reason,
            @Nullable Instant consentBy,
            @Nullable Instant previousStart,
            @Nullable Instant previousEnd,
            @Nullable String previousSite,
            @Nullable String site) {}
}
