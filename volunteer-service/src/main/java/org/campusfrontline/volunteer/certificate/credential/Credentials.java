package org.campusfrontline.volunteer.certificate.credential;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.certificate.campus.UnitNames;
import org.campusfrontline.volunteer.certificate.credential.CredentialViews.IssuerView;
import org.campusfrontline.volunteer.certificate.credential.CredentialViews.RevocationList;
import org.campusfrontline.volunteer.certificate.credential.CredentialViews.Revoked;
import org.campusfrontline.volunteer.certificate.register.Certificate;
import org.campusfrontline.volunteer.certificate.register.Certificate.Issued;
import org.campusfrontline.volunteer.certificate.register.CertificateStore;
import org.campusfrontline.volunteer.certificate.rule.CertificateState;

/// Credentials for their person, and what anyone who holds one needs to check it.
@Singleton
class Credentials {

    private final CertificateStore store;
    private final OpenBadges badges;
    private final CredentialSigner signer;
    private final CredentialAddresses addresses;
    private final UnitNames unitNames;
    private final Caller caller;

    Credentials(
            CertificateStore store,
            OpenBadges badges,
            CredentialSigner signer,
            CredentialAddresses addresses,
            UnitNames unitNames,
            Caller caller) {
        this.store = store;
        this.badges = badges;
        this.signer = signer;
        this.addresses = addresses;
        this.unitNames = unitNames;
        this.caller = caller;
    }

    /// Only the person takes it out: it holds the whole name.
    Outcome<String> write(UUID id) {
        Optional<Certificate> found = store.find(id)
                .filter(certificate -> certificate.scope().person().equals(caller.person()));
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        Certificate certificate = found.get();
        Optional<Refusal> refusal = certificate.state().refusalToWriteOut();
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Issued issued = Objects.requireNonNull(certificate.issued());
        return Outcome.done(
                signer.sign(badges.of(certificate, issued, store.content(id)), OpenBadges.validFrom(issued)));
    }

    Optional<IssuerView> issuer(String unit) {
        return unitNames
                .find(unit)
                .map(name -> new IssuerView(addresses.issuer(unit), List.of("Profile"), name.zh(), name.en()));
    }

    RevocationList revocations(int year) {
        List<Revoked> revoked = store.endedOf(year).stream()
                .map(certificate ->
                        new Revoked(CredentialAddresses.credential(certificate.id()), true, reason(certificate)))
                .toList();
        return new RevocationList(addresses.revocations(year), revoked);
    }

    private static String reason(Certificate certificate) {
        return certificate.state() == CertificateState.SUPERSEDED
                ? "A later revision stands in its place."
                : "The unit took it back.";
    }
}
