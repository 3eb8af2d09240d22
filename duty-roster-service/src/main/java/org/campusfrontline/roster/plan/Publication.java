package org.campusfrontline.roster.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.roster.evaluation.Evaluation;

/// What a roster must be to be published: solved, and without a broken hard rule.
final class Publication {

    private Publication() {}

    static Optional<Refusal> refusal(Roster roster, Evaluation evaluation, IntSupplier otherBreaches) {
        if (roster.state() != RosterState.SOLVED) {
            return Optional.of(Refusal.of(RosterProblem.NOT_PUBLISHABLE)
                    .with("state", roster.state().name())
                    .with("legalActions", List.of()));
        }
        int breaches = evaluation.breaches().size() + otherBreaches.getAsInt();
        return breaches == 0
                ? Optional.empty()
                : Optional.of(Refusal.of(RosterProblem.BREAKS_RULES).with("breaches", breaches));
    }
}
