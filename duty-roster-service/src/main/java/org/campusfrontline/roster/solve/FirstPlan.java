package org.campusfrontline.roster.solve;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.campusfrontline.roster.planning.IndexedProblem;
import org.campusfrontline.roster.planning.Plan;

/// A plan at once: each person in turn gets the line that is cheapest beside those of the others, until none gets
/// better.
final class FirstPlan {

    private static final int ROUNDS = 30;
    private final Rows rows;

    FirstPlan(IndexedProblem problem) {
        rows = new Rows(problem);
    }

    /// Empty where somebody has no line that keeps the rules, or where `stopped` says so before everybody has one.
    Optional<Plan> find(BooleanSupplier stopped) {
        for (int person = 0; person < rows.staff(); person++) {
            if (stopped.getAsBoolean() || !rows.give(person)) {
                return Optional.empty();
            }
        }
        boolean better = true;
        for (int round = 0; round < ROUNDS && better; round++) {
            better = false;
            for (int person = 0; person < rows.staff() && !stopped.getAsBoolean(); person++) {
                better |= rows.better(person);
            }
        }
        return Optional.of(rows.plan());
    }
}
