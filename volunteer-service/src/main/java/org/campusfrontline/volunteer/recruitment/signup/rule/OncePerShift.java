package org.campusfrontline.volunteer.recruitment.signup.rule;

import java.util.Optional;
import org.campusfrontline.platform.Refusal;

/// A person has one living sign-up for a shift, whether it holds a seat or waits.
final class OncePerShift {

    private OncePerShift() {}

    static Optional<Refusal> check(SignUpFacts facts) {
        return !facts.signedUp() || facts.revoked()
                ? Optional.empty()
                : Optional.of(Refusal.of(SignUpProblem.ALREADY_SIGNED_UP));
    }
}
