package org.campusfrontline.roster.wish.rule;

import java.util.Optional;
import org.campusfrontline.platform.Refusal;

/// How much a person's wishes of a period may weigh together, and what those weigh that planners entered for the
/// person.
public record WishBudget(long budget, long entered) {

    /// Own wishes of that weight are taken while the budget holds them beside what planners entered.
    public Optional<Refusal> refusal(long asked) {
        return entered + asked <= budget
                ? Optional.empty()
                : Optional.of(Refusal.of(OwnWishProblem.OVER_BUDGET)
                        .with("budget", budget)
                        .with("asked", asked)
                        .with("entered", entered)
                        .with("left", left()));
    }

    /// What own wishes can weigh.
    public long left() {
        return Math.max(0, budget - entered);
    }
}
