package org.campusfrontline.volunteer.certificate.issuing;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.volunteer.certificate.register.Certificate;
import org.campusfrontline.volunteer.certificate.register.CertificateLog;
import org.campusfrontline.volunteer.certificate.register.CertificateStore;
import org.campusfrontline.volunteer.certificate.rule.RevocationReason;
import org.campusfrontline.volunteer.erasure.ErasureStep;

/// A certificate says what a person did; where nothing of the person is to be left, it holds no more.
@Singleton
class CertificatesOfErased implements ErasureStep {

    private final CertificateStore store;
    private final CertificateLog log;
    private final RequestsOfLeavers requests;
    private final Caller caller;

    CertificatesOfErased(CertificateStore store, CertificateLog log, RequestsOfLeavers requests, Caller caller) {
        this.store = store;
        this.log = log;
        this.requests = requests;
        this.caller = caller;
    }

    @Override
    public Optional<Refusal> erase(String person, Instant at) {
        for (Certificate valid : store.validOf(person)) {
            Certificate ended = valid.revoke(caller.person(), at, RevocationReason.ASKED_BY_PERSON)
                    .orThrow();
            store.move(ended);
            log.revoked(ended, RevocationReason.ASKED_BY_PERSON, at);
        }
        return requests.depart(person, at);
    }
}
