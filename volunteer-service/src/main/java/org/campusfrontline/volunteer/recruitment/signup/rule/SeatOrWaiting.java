package org.campusfrontline.volunteer.recruitment.signup.rule;

import java.util.Optional;
import org.campusfrontline.platform.Refusal;

/// A seat is free, or the person waits and still can.
final class SeatOrWaiting {

    private SeatOrWaiting() {}

    static Optional<Refusal> check(SignUpFacts facts) {
        return (!facts.full() || facts.mayWait())
                ? Optional.empty()
                : Optional.of(Refusal.of(SignUpProblem.SHIFT_FULL));
    }
}
