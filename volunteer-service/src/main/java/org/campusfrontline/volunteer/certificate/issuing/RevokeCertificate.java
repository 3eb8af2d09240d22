package org.campusfrontline.volunteer.certificate.issuing;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.certificate.reading.CertificateView;
import org.campusfrontline.volunteer.certificate.reading.CertificateViews;
import org.campusfrontline.volunteer.certificate.register.CertificateAccess;
import org.campusfrontline.volunteer.certificate.register.CertificateLog;
import org.campusfrontline.volunteer.certificate.register.CertificateStore;
import org.campusfrontline.volunteer.certificate.rule.CertificateState.Step;
import org.campusfrontline.volunteer.certificate.rule.RevocationReason;

/// The unit takes a certificate back; its number stays taken, and whoever verifies it is told.
@UseCase
class RevokeCertificate {

    private final CertificateAccess access;
    private final CertificateStore store;
    private final CertificateViews views;
    private final CertificateLog log;
    private final Caller caller;
    private final Clock clock;

    RevokeCertificate(
            CertificateAccess access,
            CertificateStore store,
            CertificateViews views,
            CertificateLog log,
            Caller caller,
            Clock clock) {
        this.access = access;
        this.store = store;
        this.views = views;
        this.log = log;
        this.caller = caller;
        this.clock = clock;
    }

    public Outcome<CertificateView> revoke(UUID id, long expectedVersion, RevocationReason reason) {
        Instant now = Moments.stored(clock.instant());
        return access.toStep(id, expectedVersion, Step.REVOKE)
                .then(certificate -> certificate.revoke(caller.person(), now, reason))
                .map(next -> {
                    store.move(next);
                    log.revoked(next, reason, now);
                    return views.of(next);
                });
    }
}
