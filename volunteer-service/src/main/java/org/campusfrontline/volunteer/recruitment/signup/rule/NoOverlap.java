package org.campusfrontline.volunteer.recruitment.signup.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpFacts.Busy;

/// Nobody stands at two posts at one time, nor where the way between them takes longer than there is time. A shift
/// may begin in the instant in which another ends; only where one goes on when the other ends can they hand over.
final class NoOverlap {

    private NoOverlap() {}

    static Optional<Refusal> check(SignUpFacts facts) {
        return facts.busy().stream()
                .filter(busy -> collides(busy, facts))
                .findFirst()
                .map(busy -> refusal(busy, facts));
    }

    private static boolean collides(Busy busy, SignUpFacts facts) {
        if (busy.start().isBefore(facts.start()) && busy.end().isBefore(facts.end())) {
            return facts.start().isBefore(busy.end().plus(busy.gap()));
        }
        if (facts.start().isBefore(busy.start()) && facts.end().isBefore(busy.end())) {
            return busy.start().isBefore(facts.end().plus(busy.gap()));
        }
        return true;
    }

    private static Refusal refusal(Busy busy, SignUpFacts facts) {
        boolean apart = !busy.start().isBefore(facts.end()) || !facts.start().isBefore(busy.end());
        Refusal refusal = Refusal.of(apart ? SignUpProblem.WAY_TOO_LONG : SignUpProblem.TIME_OVERLAP)
                .with("shift", busy.shift())
                .with("start", busy.start())
                .with("end", busy.end());
        return apart ? refusal.with("minutes", busy.gap().toMinutes()).with("left", left(busy, facts)) : refusal;
    }

    private static long left(Busy busy, SignUpFacts facts) {
        Instant end = busy.start().isBefore(facts.start()) ? busy.end() : facts.end();
        Instant start = busy.start().isBefore(facts.start()) ? facts.start() : busy.start();
        return Duration.between(end, start).toMinutes();
    }
}
