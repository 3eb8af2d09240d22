package org.campusfrontline.volunteer.recruitment.swap.rule;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.campusfrontline.platform.Refusal;

/// Whether a seat may change hands at all, whoever takes it; asked when it is offered and when it moves.
public final class ExchangeRules {

    private ExchangeRules() {}

    /// `swap`: a seat comes back for it. `waiting`: how many wait for the shift.
    public record Facts(Instant now, Instant start, ExchangeMode mode, boolean swap, int waiting) {}

    public static List<Refusal> refusals(Facts facts) {
        return Stream.of(notBegun(facts), allowed(facts), lineFirst(facts))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Refusal> notBegun(Facts facts) {
        return facts.now().isBefore(facts.start())
                ? Optional.empty()
                : Optional.of(Refusal.of(SwapProblem.SHIFT_BEGUN).with("start", facts.start()));
    }

    private static Optional<Refusal> allowed(Facts facts) {
        return facts.mode() == ExchangeMode.NONE ? Optional.of(Refusal.of(SwapProblem.NOT_ALLOWED)) : Optional.empty();
    }

    /// In a swap nobody comes to a seat who has none, so those who wait are not passed over.
    private static Optional<Refusal> lineFirst(Facts facts) {
        return facts.mode() == ExchangeMode.LINE_FIRST && !facts.swap() && facts.waiting() > 0
                ? Optional.of(Refusal.of(SwapProblem.LINE_FIRST).with("waiting", facts.waiting()))
                : Optional.empty();
    }
}
