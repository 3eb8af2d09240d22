package org.campusfrontline.roster.column;

import java.util.Optional;
import java.util.function.BooleanSupplier;

/// A plan at once: each person in turn gets the line that is cheapest beside those of the others, until none gets
/// better.
public final class FirstPlan {

    private final Rows rows;

    public FirstPlan(LineProblem problem) {
        rows = new Rows(problem);
    }

    /// Everybody's line. Empty where somebody has none that keeps the rules, or where `stopped` says so before
    /// everybody
    /// has one.
    public Optional<int[][]> find(BooleanSupplier stopped) {
        for (int person = 0; person < rows.staff(); person++) {
            if (stopped.getAsBoolean() || !rows.give(person)) {
                return Optional.empty();
            }
        }
        rows.settle(stopped);
        return Optional.of(Column.rows(rows.plan()));
    }
}
