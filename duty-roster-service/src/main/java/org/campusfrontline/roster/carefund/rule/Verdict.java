package org.campusfrontline.roster.carefund.rule;

import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;

/// What two people's decisions come to, in fen: the lesser of both, nothing where one refuses.
public final class Verdict {

    private static final int NEEDED = 2;

    private Verdict() {}

    /// Empty until both have decided.
    public static Optional<Long> of(List<Long> decisions) {
        return decisions.size() < NEEDED ? Optional.empty() : decisions.stream().min(Long::compare);
    }

    public static Optional<Refusal> refusal(long fen, long asked) {
        return fen <= asked
                ? Optional.empty()
                : Optional.of(Refusal.of(FundProblem.MORE_THAN_ASKED)
                        .with("asked", asked)
                        .at("/fen"));
    }
}
