package org.campusfrontline.volunteer.certificate.rule;

import java.util.Optional;
import java.util.Set;
import org.campusfrontline.platform.Refusal;

/// Where a certificate stands, and the steps from there. A valid one is superseded by the next revision's issue, which
/// is a step of that one.
public enum CertificateState {
    REQUESTED,
    ISSUED,
    REFUSED,
    WITHDRAWN,
    SUPERSEDED,
    REVOKED;

    /// What can be done with a certificate.
    public enum Step {
        ISSUE,
        REFUSE,
        WITHDRAW,
        REVOKE,
        DISCLOSE
    }

    public Set<Step> legalSteps() {
        return switch (this) {
            case REQUESTED -> Set.of(Step.ISSUE, Step.REFUSE, Step.WITHDRAW, Step.DISCLOSE);
            case ISSUED -> Set.of(Step.REVOKE, Step.DISCLOSE);
            case SUPERSEDED -> Set.of(Step.DISCLOSE);
            case REFUSED, WITHDRAWN, REVOKED -> Set.of();
        };
    }

    /// Whether it has a number, so that strangers can ask for it.
    public boolean isKnownOutside() {
        return switch (this) {
            case ISSUED, SUPERSEDED, REVOKED -> true;
            case REQUESTED, REFUSED, WITHDRAWN -> false;
        };
    }

    /// Empty where the step is legal; else the refusal, which names the legal ones.
    public Optional<Refusal> refusalOf(Step step) {
        if (legalSteps().contains(step)) {
            return Optional.empty();
        }
        return Optional.of(Refusal.of(CertificateProblem.ILLEGAL_STEP)
                .with("state", this)
                .with("step", step)
                .with("legal", legalSteps().stream().sorted().toList()));
    }

    /// Only what is valid is written out.
    public Optional<Refusal> refusalToWriteOut() {
        return this == ISSUED
                ? Optional.empty()
                : Optional.of(Refusal.of(CertificateProblem.NOT_ISSUED).with("state", this));
    }
}
