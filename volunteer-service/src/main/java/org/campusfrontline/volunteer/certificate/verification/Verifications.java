package org.campusfrontline.volunteer.certificate.verification;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.campusfrontline.volunteer.certificate.register.Certificate;
import org.campusfrontline.volunteer.certificate.register.Certificate.Issued;
import org.campusfrontline.volunteer.certificate.register.CertificateScope;
import org.campusfrontline.volunteer.certificate.register.CertificateStore;
import org.campusfrontline.volunteer.certificate.rule.CertificateState;
import org.campusfrontline.volunteer.certificate.rule.Disclosure;
import org.campusfrontline.volunteer.certificate.rule.MaskedName;
import org.campusfrontline.volunteer.certificate.rule.VerifiedState;
import org.campusfrontline.volunteer.hours.calendar.Months;
import org.campusfrontline.volunteer.hours.history.ServedHours;

/// Looks a certificate up by its code, and asks the ledger whether it still stands to what it told.
@Singleton
class Verifications {

    private final CertificateStore store;
    private final ServedHours hours;
    private final Months months;

    Verifications(CertificateStore store, ServedHours hours, Months months) {
        this.store = store;
        this.hours = hours;
        this.months = months;
    }

    /// Empty for a code that was never given.
    Optional<VerificationView> find(String token) {
        return store.ofToken(token).map(this::view);
    }

    private VerificationView view(Certificate certificate) {
        CertificateScope scope = certificate.scope();
        Issued issued = Objects.requireNonNull(certificate.issued());
        boolean shown = certificate.state() != CertificateState.REVOKED;
        boolean service = shown && certificate.disclosed().contains(Disclosure.SERVICE);
        boolean name = shown && certificate.disclosed().contains(Disclosure.NAME);
        return new VerificationView(
                VerifiedState.of(certificate.state(), hours.isCorrectedSince(scope.served(), issued.asOf())),
                issued.number().text(),
                issued.unitName().zh(),
                issued.unitName().en(),
                issued.minutes(),
                name ? issued.personName() : MaskedName.of(issued.personName()),
                months.dayOf(issued.asOf()),
                service ? scope.from() : null,
                service ? scope.to() : null,
                service ? store.content(certificate.id()).lines() : null,
                List.of());
    }
}
