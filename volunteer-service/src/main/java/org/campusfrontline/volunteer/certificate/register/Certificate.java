package org.campusfrontline.volunteer.certificate.register;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.volunteer.certificate.campus.UnitName;
import org.campusfrontline.volunteer.certificate.rule.CertificateNumber;
import org.campusfrontline.volunteer.certificate.rule.CertificateState;
import org.campusfrontline.volunteer.certificate.rule.CertificateState.Step;
import org.campusfrontline.volunteer.certificate.rule.Disclosure;
import org.campusfrontline.volunteer.certificate.rule.RevocationReason;
import org.jspecify.annotations.Nullable;

/// A certificate from the request on: each verb returns the next version, or why there is none. What was issued never
/// changes.
public record Certificate(
        UUID id,
        CertificateScope scope,
        CertificateState state,
        Set<Disclosure> disclosed,
        Instant requestedAt,
        @Nullable Issued issued,
        @Nullable Ending ending,
        @Nullable UUID supersedes,
        long version) {

    public Certificate {
        disclosed = Set.copyOf(disclosed);
    }

    /// What stands on it. `asOf` is the instant whose ledger it tells, and that of the issue; names are those of then.
    public record Issued(
            CertificateNumber number,
            Instant asOf,
            long minutes,
            String personName,
            UnitName unitName,
            String inCharge,
            String inChargeName,
            String sealedToken) {}

    /// Who ended it and why; `reason` is the organiser's sentence in a refusal, and one of a closed list in a
    /// revocation.
    public record Ending(String by, Instant at, @Nullable String reason) {}

    public static Certificate request(
            UUID id, CertificateScope scope, Set<Disclosure> disclosed, Instant now, @Nullable UUID supersedes) {
        return new Certificate(id, scope, CertificateState.REQUESTED, disclosed, now, null, null, supersedes, 1);
    }

    public Outcome<Certificate> issue(Issued content, @Nullable UUID inPlaceOf) {
        return step(
                Step.ISSUE,
                () -> new Certificate(
                        id,
                        scope,
                        CertificateState.ISSUED,
                        disclosed,
                        requestedAt,
                        content,
                        null,
                        inPlaceOf,
                        version + 1));
    }

    public Outcome<Certificate> refuse(String by, Instant now, String reason) {
        return step(Step.REFUSE, () -> ended(CertificateState.REFUSED, new Ending(by, now, reason)));
    }

    public Outcome<Certificate> withdraw(String by, Instant now) {
        return step(Step.WITHDRAW, () -> ended(CertificateState.WITHDRAWN, new Ending(by, now, null)));
    }

    public Outcome<Certificate> revoke(String by, Instant now, RevocationReason reason) {
        return step(Step.REVOKE, () -> ended(CertificateState.REVOKED, new Ending(by, now, reason.name())));
    }

    /// By the issue of the next revision, which is a step of that one.
    public Certificate supersede(String by, Instant now) {
        return ended(CertificateState.SUPERSEDED, new Ending(by, now, null));
    }

    public Outcome<Certificate> disclose(Set<Disclosure> agreed) {
        return step(
                Step.DISCLOSE,
                () -> new Certificate(id, scope, state, agreed, requestedAt, issued, ending, supersedes, version + 1));
    }

    private Certificate ended(CertificateState next, Ending how) {
        return new Certificate(id, scope, next, disclosed, requestedAt, issued, how, supersedes, version + 1);
    }

    private Outcome<Certificate> step(Step step, Supplier<Certificate> next) {
        return state.refusalOf(step)
                .<Outcome<Certificate>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(next.get()));
    }
}
