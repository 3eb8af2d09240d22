package org.campusfrontline.volunteer.recruitment.signup.rule;

import java.util.Optional;
import org.campusfrontline.platform.Refusal;

/// The directory knows the person as active.
final class PersonActive {

    private PersonActive() {}

    static Optional<Refusal> check(SignUpFacts facts) {
        return facts.personActive() ? Optional.empty() : Optional.of(Refusal.of(SignUpProblem.PERSON_INACTIVE));
    }
}
