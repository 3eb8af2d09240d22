package org.campusfrontline.volunteer.certificate.key;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.volunteer.certificate.key.Jwks.Jwk;
import org.campusfrontline.volunteer.certificate.rule.CertificateProblem;
import org.campusfrontline.volunteer.profile.competence.CatalogueAuthority;

/// Puts a new key in the place of the current one; what that one signed is still held against it.
@UseCase
class RotateKey {

    private final SigningKeys keys;
    private final CertificateSettings settings;
    private final CatalogueAuthority authority;
    private final Audit audit;
    private final Clock clock;

    RotateKey(SigningKeys keys, CertificateSettings settings, CatalogueAuthority authority, Audit audit, Clock clock) {
        this.keys = keys;
        this.settings = settings;
        this.authority = authority;
        this.audit = audit;
        this.clock = clock;
    }

    public Outcome<Jwk> rotate() {
        Optional<Refusal> refused = authority.refusal();
        if (refused.isPresent()) {
            return Outcome.refused(refused.get());
        }
        Optional<PublicKeyEntry> before = keys.lockCurrent();
        Optional<Refusal> tooYoung = before.flatMap(this::refusalOf);
        if (tooYoung.isPresent()) {
            return Outcome.refused(tooYoung.get());
        }
        PublicKeyEntry next = keys.replace(before);
        audit.record(new AuditEntry(
                "signing-key.rotated",
                "signing-key",
                next.id(),
                null,
                Map.of("before", before.map(PublicKeyEntry::id).orElse(""))));
        return Outcome.done(Jwks.of(next));
    }

    private Optional<Refusal> refusalOf(PublicKeyEntry before) {
        Duration least = settings.leastKeyAge();
        Instant from = before.createdAt().plus(least);
        return clock.instant().isBefore(from)
                ? Optional.of(Refusal.of(CertificateProblem.KEY_TOO_YOUNG).with("from", from))
                : Optional.empty();
    }
}
