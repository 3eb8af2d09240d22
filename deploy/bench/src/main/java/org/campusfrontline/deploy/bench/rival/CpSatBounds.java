package org.campusfrontline.deploy.bench.rival;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;

/// Least and most of a sum: hard, or by a variable that takes what lies beyond and costs.
final class CpSatBounds {

    private CpSatBounds() {}

    /// Of a sum that cannot be below zero.
    static void atLeast(CpModel model, LinearExprBuilder cost, LinearArgument sum, Bound bound) {
        if (bound.hard()) {
            model.addGreaterOrEqual(sum, bound.value());
        } else if (bound.weight() > 0 && bound.value() > 0) {
            IntVar beyond = model.newIntVar(0, bound.value(), "");
            cost.addTerm(beyond, bound.weight());
            model.addGreaterOrEqual(LinearExpr.newBuilder().add(sum).add(beyond), bound.value());
        }
    }

    /// Of a sum that cannot be above `largest`.
    static void atMost(CpModel model, LinearExprBuilder cost, LinearArgument sum, Bound bound, long largest) {
        if (bound.hard()) {
            model.addLessOrEqual(sum, bound.value());
        } else if (bound.weight() > 0 && bound.value() < largest) {
            IntVar beyond = model.newIntVar(0, largest - bound.value(), "");
            cost.addTerm(beyond, bound.weight());
            model.addLessOrEqual(LinearExpr.newBuilder().add(sum).addTerm(beyond, -1), bound.value());
        }
    }
}
