package org.campusfrontline.volunteer.certificate.issuing;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.guard.NameGuard;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.certificate.reading.CertificateView;
import org.campusfrontline.volunteer.certificate.reading.CertificateViews;
import org.campusfrontline.volunteer.certificate.register.Certificate;
import org.campusfrontline.volunteer.certificate.register.CertificateAccess;
import org.campusfrontline.volunteer.certificate.register.CertificateLog;
import org.campusfrontline.volunteer.certificate.register.CertificateStore;
import org.campusfrontline.volunteer.certificate.rule.CertificateState.Step;

/// The unit does not issue it, and tells the person why.
@UseCase
class RefuseCertificate {

    private final CertificateAccess access;
    private final CertificateStore store;
    private final CertificateViews views;
    private final CertificateLog log;
    private final NameGuard guard;
    private final Caller caller;
    private final Clock clock;

    RefuseCertificate(
            CertificateAccess access,
            CertificateStore store,
            CertificateViews views,
            CertificateLog log,
            NameGuard guard,
            Caller caller,
            Clock clock) {
        this.access = access;
        this.store = store;
        this.views = views;
        this.log = log;
        this.guard = guard;
        this.caller = caller;
        this.clock = clock;
    }

    public Outcome<CertificateView> refuse(UUID id, long expectedVersion, String reason) {
        Optional<Refusal> refusedWord = guard.refusal("/reason", reason);
        if (refusedWord.isPresent()) {
            return Outcome.refused(refusedWord.get());
        }
        return access.toStep(id, expectedVersion, Step.REFUSE)
                .then(request -> request.refuse(caller.person(), Moments.stored(clock.instant()), reason))
                .map(this::told);
    }

    private CertificateView told(Certificate next) {
        store.move(next);
        log.ended(next, "refused");
        return views.of(next);
    }
}
