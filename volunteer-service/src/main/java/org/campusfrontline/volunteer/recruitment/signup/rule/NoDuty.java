package org.campusfrontline.volunteer.recruitment.signup.rule;

import java.util.Optional;
import org.campusfrontline.platform.Refusal;

/// A published duty comes before any shift, and nobody waves it aside.
final class NoDuty {

    private NoDuty() {}

    static Optional<Refusal> check(SignUpFacts facts) {
        return facts.firstOf(facts.elsewhere().duties())
                .map(busy -> Refusal.of(SignUpProblem.DUTY_OVERLAP)
                        .with("start", busy.start())
                        .with("end", busy.end()));
    }
}
