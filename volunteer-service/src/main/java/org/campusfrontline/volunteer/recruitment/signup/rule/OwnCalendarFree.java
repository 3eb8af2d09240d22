package org.campusfrontline.volunteer.recruitment.signup.rule;

import java.util.Optional;
import org.campusfrontline.platform.Refusal;

/// The person's own calendar is free, or the person said that it does not matter.
final class OwnCalendarFree {

    private OwnCalendarFree() {}

    static Optional<Refusal> check(SignUpFacts facts) {
        return facts.firstOf(facts.elsewhere().calendar())
                .map(busy -> Refusal.of(SignUpProblem.CALENDAR_OVERLAP)
                        .with("start", busy.start())
                        .with("end", busy.end()));
    }
}
