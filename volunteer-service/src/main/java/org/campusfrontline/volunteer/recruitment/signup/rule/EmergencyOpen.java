package org.campusfrontline.volunteer.recruitment.signup.rule;

import java.util.Optional;
import org.campusfrontline.platform.Refusal;

/// The emergency that the activity serves is open.
final class EmergencyOpen {

    private EmergencyOpen() {}

    static Optional<Refusal> check(SignUpFacts facts) {
        return facts.emergencyOpen() ? Optional.empty() : Optional.of(Refusal.of(SignUpProblem.EMERGENCY_CLOSED));
    }
}
