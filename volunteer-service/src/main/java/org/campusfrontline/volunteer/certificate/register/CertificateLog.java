package org.campusfrontline.volunteer.certificate.register;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.outbox.Outbox;
import org.campusfrontline.platform.outbox.OutgoingEvent;
import org.campusfrontline.volunteer.certificate.register.event.CertificateEvent;
import org.campusfrontline.volunteer.certificate.register.event.CertificateEvent.CertificateIssued;
import org.campusfrontline.volunteer.certificate.register.event.CertificateEvent.CertificateRevoked;
import org.campusfrontline.volunteer.certificate.register.event.CertificateEvent.CertificateSuperseded;
import org.campusfrontline.volunteer.certificate.rule.Disclosure;
import org.campusfrontline.volunteer.certificate.rule.RevocationReason;

/// Tells each step to the audit trail, and what others may act upon to the topic, in the transaction of the step.
@Singleton
public class CertificateLog {

    private static final String TOPIC = "volunteer.certificate.v1";
    private static final String TYPE = "org.campusfrontline.volunteer.";
    private final Audit audit;
    private final Outbox outbox;

    CertificateLog(Audit audit, Outbox outbox) {
        this.audit = audit;
        this.outbox = outbox;
    }

    public void requested(Certificate made) {
        record(made, "requested", Map.of("disclosed", Disclosure.text(made.disclosed())));
    }

    public void disclosed(Certificate now) {
        record(now, "disclosed", Map.of("disclosed", Disclosure.text(now.disclosed())));
    }

    public void ended(Certificate now, String action) {
        record(now, action, Map.of());
    }

    public void issued(Certificate now, Certificate.Issued issued) {
        record(
                now,
                "issued",
                Map.of(
                        "number",
                        issued.number().text(),
                        "minutes",
                        issued.minutes(),
                        "asOf",
                        issued.asOf(),
                        "inCharge",
                        issued.inCharge()));
        CertificateScope scope = now.scope();
        tell(
                "certificate-issued",
                new CertificateIssued(
                        now.id(),
                        scope.person(),
                        scope.tree(),
                        scope.unit(),
                        now.supersedes(),
                        issued.asOf(),
                        now.version()));
    }

    public void superseded(Certificate now, Certificate by, Instant at) {
        record(now, "superseded", Map.of("by", by.id()));
        CertificateScope scope = now.scope();
        tell(
                "certificate-superseded",
                new CertificateSuperseded(
                        now.id(), scope.person(), scope.tree(), scope.unit(), by.id(), at, now.version()));
    }

    public void revoked(Certificate now, RevocationReason reason, Instant at) {
        record(now, "revoked", Map.of("reason", reason));
        CertificateScope scope = now.scope();
        tell(
                "certificate-revoked",
                new CertificateRevoked(
                        now.id(), scope.person(), scope.tree(), scope.unit(), reason.name(), at, now.version()));
    }

    private void record(Certificate now, String action, Map<String, Object> more) {
        Map<String, Object> facts = new LinkedHashMap<>(more);
        facts.put("person", now.scope().person());
        facts.put("state", now.state());
        facts.put("version", now.version());
        audit.record(new AuditEntry(
                "certificate." + action,
                "certificate",
                now.id().toString(),
                now.scope().unit(),
                facts));
    }

    private void tell(String type, CertificateEvent event) {
        outbox.append(new OutgoingEvent(TOPIC, event.certificate().toString(), TYPE + type, event.version(), event));
    }
}
