package org.campusfrontline.volunteer.recruitment.signup.rule;

import java.util.Optional;
import org.campusfrontline.platform.Refusal;

/// The activity is published and not yet closed.
final class ActivityAccepting {

    private ActivityAccepting() {}

    static Optional<Refusal> check(SignUpFacts facts) {
        return facts.accepting() ? Optional.empty() : Optional.of(Refusal.of(SignUpProblem.ACTIVITY_NOT_OPEN));
    }
}
