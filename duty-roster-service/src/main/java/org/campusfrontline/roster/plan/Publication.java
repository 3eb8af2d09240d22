package org.campusfrontline.roster.plan;

import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.roster.evaluation.Evaluation;

/// What a roster must be to be published: solved, and without a broken hard rule.
final class Publication {

    private Publication() {}

    static Optional<Refusal> refusal(Roster roster, Evaluation evaluation) {
        if (roster.state() != RosterState.SOLVED) {
            return Optional.of(Refusal.of(RosterProblem.NOT_PUBLISHABLE)
                    .with("state", roster.state().name())
                    .with("legalActions", List.of()));
        }
        return evaluation.keepsAllRules()
                ? Optional.empty()
                : Optional.of(Refusal.of(RosterProblem.BREAKS_RULES)
                        .with("breaches", evaluation.breaches().size()));
    }
}
