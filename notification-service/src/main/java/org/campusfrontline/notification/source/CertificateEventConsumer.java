package org.campusfrontline.notification.source;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
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

/// Tells a person of the own certificates: issued, corrected, taken back by others.
@ApplicationScoped
class CertificateEventConsumer implements EventConsumer {

    private static final String ISSUED = "org.campusfrontline.volunteer.certificate-issued";
    private static final String REVOKED = "org.campusfrontline.volunteer.certificate-revoked";
    private static final String OWN_WISH = "ASKED_BY_PERSON";
    private final Inbox inbox;
    private final Notices notices;

    CertificateEventConsumer(Inbox inbox, Notices notices) {
        this.inbox = inbox;
        this.notices = notices;
    }

    @Incoming("certificate-notices")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        inbox.receive(this, batch);
    }

    @Override
    public String name() {
        return "certificate-notices";
    }

    @Override
    public void accept(ReceivedEvent event) {
        CertificateStepped step = event.as(CertificateStepped.class);
        kind(event.type(), step).ifPresent(kind -> notices.put(notice(event, kind, step)));
    }

    /// That one stands in another's place is told with the new one.
    private static Optional<NoticeKind> kind(String type, CertificateStepped step) {
        return switch (type) {
            case ISSUED ->
                Optional.of(
                        step.supersedes() == null ? NoticeKind.CERTIFICATE_ISSUED : NoticeKind.CERTIFICATE_CORRECTED);
            case REVOKED ->
                OWN_WISH.equals(step.reason()) ? Optional.empty() : Optional.of(NoticeKind.CERTIFICATE_REVOKED);
            default -> Optional.empty();
        };
    }

    private static NewNotice notice(ReceivedEvent event, NoticeKind kind, CertificateStepped step) {
        NoticeParams params = new NoticeParams(step.unit(), step.unit(), null, null, null, null, null, step.reason());
        NewNotice.Target target = new NewNotice.Target("certificate", step.certificate());
        return new NewNotice(step.person(), event.id(), kind, params, target);
    }

    record CertificateStepped(
            String certificate,
            String person,
            String unit,
            @Nullable String supersedes,
            @Nullable String reason) {}
}
