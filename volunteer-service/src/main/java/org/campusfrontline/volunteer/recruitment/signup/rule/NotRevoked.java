package org.campusfrontline.volunteer.recruitment.signup.rule;

import java.util.Optional;
import org.campusfrontline.platform.Refusal;

/// Whose sign-up was taken back by those who run the shift does not sign up for it again.
final class NotRevoked {

    private NotRevoked() {}

    static Optional<Refusal> check(SignUpFacts facts) {
        return facts.revoked() ? Optional.of(Refusal.of(SignUpProblem.REVOKED_BEFORE)) : Optional.empty();
    }
}
