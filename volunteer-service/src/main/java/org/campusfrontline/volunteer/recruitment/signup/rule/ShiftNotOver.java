package org.campusfrontline.volunteer.recruitment.signup.rule;

import java.util.Optional;
import org.campusfrontline.platform.Refusal;

/// Nobody signs up for a shift that has ended: its last instant is already outside.
final class ShiftNotOver {

    private ShiftNotOver() {}

    static Optional<Refusal> check(SignUpFacts facts) {
        return facts.now().isBefore(facts.end())
                ? Optional.empty()
                : Optional.of(Refusal.of(SignUpProblem.SHIFT_OVER).with("end", facts.end()));
    }
}
