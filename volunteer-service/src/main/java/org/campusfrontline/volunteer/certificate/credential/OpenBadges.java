package org.campusfrontline.volunteer.certificate.credential;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.campusfrontline.volunteer.certificate.credential.OpenBadge.Achievement;
import org.campusfrontline.volunteer.certificate.credential.OpenBadge.Criteria;
import org.campusfrontline.volunteer.certificate.credential.OpenBadge.Identity;
import org.campusfrontline.volunteer.certificate.credential.OpenBadge.Profile;
import org.campusfrontline.volunteer.certificate.credential.OpenBadge.Result;
import org.campusfrontline.volunteer.certificate.credential.OpenBadge.ResultDescription;
import org.campusfrontline.volunteer.certificate.credential.OpenBadge.Status;
import org.campusfrontline.volunteer.certificate.credential.OpenBadge.Subject;
import org.campusfrontline.volunteer.certificate.register.Certificate;
import org.campusfrontline.volunteer.certificate.register.Certificate.Issued;
import org.campusfrontline.volunteer.certificate.register.CertificateContent;
import org.campusfrontline.volunteer.certificate.register.CertificateScope;

/// Writes what a certificate says as a credential.
@Singleton
class OpenBadges {

    private static final String REVOCATION_LIST = "1EdTechRevocationList";
    private static final String NAME = "志愿服务证明 Certificate of Volunteer Service";
    private final CredentialAddresses addresses;

    OpenBadges(CredentialAddresses addresses) {
        this.addresses = addresses;
    }

    OpenBadge of(Certificate certificate, Issued issued, CertificateContent content) {
        UUID id = certificate.id();
        return new OpenBadge(
                OpenBadge.CONTEXT,
                CredentialAddresses.credential(id),
                List.of("VerifiableCredential", "OpenBadgeCredential"),
                NAME,
                new Profile(
                        addresses.issuer(certificate.scope().unit()),
                        List.of("Profile"),
                        issued.unitName().zh() + " " + issued.unitName().en()),
                validFrom(issued).toString(),
                subject(certificate, issued, content),
                new Status(addresses.revocations(issued.number().year()), REVOCATION_LIST));
    }

    /// In whole seconds, as `nbf` says it too.
    static Instant validFrom(Issued issued) {
        return issued.asOf().truncatedTo(ChronoUnit.SECONDS);
    }

    private static Subject subject(Certificate certificate, Issued issued, CertificateContent content) {
        CertificateScope scope = certificate.scope();
        return new Subject(
                CredentialAddresses.subject(certificate.id()),
                List.of("AchievementSubject"),
                List.of(identity(issued.personName(), "name"), identity(scope.person(), "sourcedId")),
                issued.number().text(),
                scope.from() + "T00:00:00Z",
                scope.to() + "T23:59:59Z",
                achievement(certificate.id(), issued, content),
                List.of(new Result(
                        List.of("Result"),
                        CredentialAddresses.minutes(certificate.id()),
                        Long.toString(issued.minutes()))));
    }

    private static Identity identity(String value, String type) {
        return new Identity("IdentityObject", false, value, type);
    }

    private static Achievement achievement(UUID id, Issued issued, CertificateContent content) {
        String services = content.lines().stream()
                .map(line -> "%s %s: %d min".formatted(line.titleZh(), line.titleEn(), line.minutes()))
                .collect(Collectors.joining("; "));
        return new Achievement(
                CredentialAddresses.achievement(id),
                List.of("Achievement"),
                "CommunityService",
                NAME,
                services,
                new Criteria("%d minutes of service in the ledger of hours at %s; in charge: %s"
                        .formatted(issued.minutes(), issued.asOf(), issued.inChargeName())),
                List.of(new ResultDescription(
                        CredentialAddresses.minutes(id),
                        List.of("ResultDescription"),
                        "Minutes of service",
                        "Result")));
    }
}
