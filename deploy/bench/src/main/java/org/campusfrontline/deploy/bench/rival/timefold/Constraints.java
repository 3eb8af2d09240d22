package org.campusfrontline.deploy.bench.rival.timefold;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;

/// What each person's row and each day breaks and costs.
public final class Constraints implements ConstraintProvider {

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            hard(rows(factory), "rows break"),
            soft(rows(factory), "rows cost"),
            hard(days(factory), "days break"),
            soft(days(factory), "days cost")
        };
    }

    private static BiConstraintStream<Integer, Weight> rows(ConstraintFactory factory) {
        return factory.forEach(Cell.class).groupBy(Cell::person, Weighing.rows());
    }

    private static BiConstraintStream<Integer, Weight> days(ConstraintFactory factory) {
        return factory.forEach(Cell.class).groupBy(Cell::day, Weighing.days());
    }

    private static Constraint hard(BiConstraintStream<Integer, Weight> groups, String name) {
        return groups.filter((group, weight) -> weight.hard() > 0)
                .penalizeLong(HardSoftLongScore.ONE_HARD, (group, weight) -> weight.hard())
                .asConstraint(name);
    }

    private static Constraint soft(BiConstraintStream<Integer, Weight> groups, String name) {
        return groups.filter((group, weight) -> weight.soft() > 0)
                .penalizeLong(HardSoftLongScore.ONE_SOFT, (group, weight) -> weight.soft())
                .asConstraint(name);
    }
}
