package org.campusfrontline.volunteer.recruitment.signup.rule;

import java.util.Optional;
import org.campusfrontline.platform.Refusal;

/// Nobody stands at two posts at one time; a shift may begin in the instant in which another ends.
final class NoOverlap {

    private NoOverlap() {}

    static Optional<Refusal> check(SignUpFacts facts) {
        return facts.busy().stream()
                .filter(busy ->
                        busy.start().isBefore(facts.end()) && facts.start().isBefore(busy.end()))
                .findFirst()
                .map(busy -> Refusal.of(SignUpProblem.TIME_OVERLAP)
                        .with("shift", busy.shift())
                        .with("start", busy.start())
                        .with("end", busy.end()));
    }
}
