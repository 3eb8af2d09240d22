package org.campusfrontline.volunteer.certificate.document;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.paper.CampusFont;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.certificate.key.SigningKeys;
import org.campusfrontline.volunteer.certificate.register.Certificate;
import org.campusfrontline.volunteer.certificate.register.Certificate.Issued;
import org.campusfrontline.volunteer.certificate.register.CertificateAccess;
import org.campusfrontline.volunteer.certificate.register.CertificateScope;
import org.campusfrontline.volunteer.certificate.register.CertificateStore;
import org.campusfrontline.volunteer.certificate.register.VerificationTokens;
import org.campusfrontline.volunteer.hours.calendar.Months;

/// Writes a valid certificate out, each time anew from its row: no file of a person's lies about.
@Singleton
class CertificateDocuments {

    private final CertificateAccess access;
    private final CertificateStore store;
    private final VerificationTokens tokens;
    private final SigningKeys keys;
    private final Months months;
    private final CampusFont font;
    private final Clock clock;

    CertificateDocuments(
            CertificateAccess access,
            CertificateStore store,
            VerificationTokens tokens,
            SigningKeys keys,
            Months months,
            CampusFont font,
            Clock clock) {
        this.access = access;
        this.store = store;
        this.tokens = tokens;
        this.keys = keys;
        this.months = months;
        this.font = font;
        this.clock = clock;
    }

    /// A PDF and the number that it is filed under.
    record Written(String number, byte[] pdf) {}

    Outcome<Written> write(UUID id) {
        Optional<Certificate> found = access.toSee(id);
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        Optional<Refusal> refusal = found.get().state().refusalToWriteOut();
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        CertificateSheet sheet = sheet(found.get());
        byte[] pdf = PdfSigner.sign(CertificatePaper.draw(font, sheet), keys.current(), clock.instant());
        return Outcome.done(new Written(sheet.number(), pdf));
    }

    private CertificateSheet sheet(Certificate certificate) {
        CertificateScope scope = certificate.scope();
        Issued issued = Objects.requireNonNull(certificate.issued());
        return new CertificateSheet(
                issued.number().text(),
                issued.personName(),
                scope.person(),
                issued.unitName(),
                scope.from(),
                scope.to(),
                store.content(certificate.id()).lines(),
                issued.minutes(),
                issued.inChargeName(),
                months.dayOf(issued.asOf()),
                issued.asOf(),
                tokens.address(tokens.open(certificate.id(), issued)));
    }
}
