package org.campusfrontline.volunteer.recruitment.signup.rule;

import java.util.Optional;
import org.campusfrontline.platform.Refusal;

/// A seat is offered only before the shift starts, since the offer is accepted without asking.
final class ShiftNotStarted {

    private ShiftNotStarted() {}

    static Optional<Refusal> check(SignUpFacts facts) {
        return facts.now().isBefore(facts.start())
                ? Optional.empty()
                : Optional.of(Refusal.of(SignUpProblem.SHIFT_STARTED).with("start", facts.start()));
    }
}
