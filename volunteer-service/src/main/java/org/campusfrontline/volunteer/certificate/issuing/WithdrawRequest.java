package org.campusfrontline.volunteer.certificate.issuing;

import java.time.Clock;
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

/// The person no longer wants it.
@UseCase
class WithdrawRequest {

    private final CertificateAccess access;
    private final CertificateStore store;
    private final CertificateViews views;
    private final CertificateLog log;
    private final Caller caller;
    private final Clock clock;

    WithdrawRequest(
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

    public Outcome<CertificateView> withdraw(UUID id, long expectedVersion) {
        return access.toStep(id, expectedVersion, Step.WITHDRAW)
                .then(request -> request.withdraw(caller.person(), Moments.stored(clock.instant())))
                .map(next -> {
                    store.move(next);
                    log.ended(next, "withdrawn");
                    return views.of(next);
                });
    }
}
