package org.campusfrontline.volunteer.certificate.issuing;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.volunteer.certificate.reading.CertificateView;
import org.campusfrontline.volunteer.certificate.reading.CertificateViews;
import org.campusfrontline.volunteer.certificate.register.CertificateAccess;
import org.campusfrontline.volunteer.certificate.register.CertificateLog;
import org.campusfrontline.volunteer.certificate.register.CertificateStore;
import org.campusfrontline.volunteer.certificate.rule.CertificateState.Step;
import org.campusfrontline.volunteer.certificate.rule.Disclosure;

/// The person says what strangers may see, more or less than before; it holds from the next look on.
@UseCase
class AgreeToDisclosure {

    private final CertificateAccess access;
    private final CertificateStore store;
    private final CertificateViews views;
    private final CertificateLog log;

    AgreeToDisclosure(CertificateAccess access, CertificateStore store, CertificateViews views, CertificateLog log) {
        this.access = access;
        this.store = store;
        this.views = views;
        this.log = log;
    }

    public Outcome<CertificateView> agree(UUID id, long expectedVersion, Collection<Disclosure> disclosed) {
        return access.toStep(id, expectedVersion, Step.DISCLOSE)
                .then(certificate -> certificate.disclose(Set.copyOf(disclosed)))
                .map(next -> {
                    store.move(next);
                    log.disclosed(next);
                    return views.of(next);
                });
    }
}
