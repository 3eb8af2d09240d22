package org.campusfrontline.volunteer.certificate.issuing;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.volunteer.certificate.register.Certificate;
import org.campusfrontline.volunteer.certificate.register.CertificateLog;
import org.campusfrontline.volunteer.certificate.register.CertificateStore;
import org.campusfrontline.volunteer.departure.DepartureStep;

/// Withdraws what a person who leaves had asked for and nobody had issued; what was issued stays good.
@Singleton
class RequestsOfLeavers implements DepartureStep {

    private final CertificateStore store;
    private final CertificateLog log;
    private final Caller caller;

    RequestsOfLeavers(CertificateStore store, CertificateLog log, Caller caller) {
        this.store = store;
        this.log = log;
        this.caller = caller;
    }

    @Override
    public Optional<Refusal> depart(String person, Instant at) {
        for (Certificate request : store.requestsOf(person)) {
            Certificate ended = request.withdraw(caller.person(), at).orThrow();
            store.move(ended);
            log.ended(ended, "withdrawn");
        }
        return Optional.empty();
    }
}
