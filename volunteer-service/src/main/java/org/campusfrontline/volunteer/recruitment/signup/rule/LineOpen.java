package org.campusfrontline.volunteer.recruitment.signup.rule;

import java.util.Optional;
import org.campusfrontline.platform.Refusal;

/// A seat is offered only while people wait for the shift.
final class LineOpen {

    private LineOpen() {}

    static Optional<Refusal> check(SignUpFacts facts) {
        return facts.now().isBefore(facts.lineEnds())
                ? Optional.empty()
                : Optional.of(Refusal.of(SignUpProblem.WAITING_OVER).with("end", facts.lineEnds()));
    }
}
