package org.campusfrontline.roster.solve;

import java.util.OptionalLong;
import org.campusfrontline.roster.evaluation.Evaluator;
import org.campusfrontline.roster.planning.IndexedProblem;
import org.campusfrontline.roster.planning.Plan;

/// Every plan of a small problem, one after the other.
final class EveryPlan {

    private EveryPlan() {}

    /// The lowest penalty of those that keep all rules; empty where none does.
    static OptionalLong cheapest(IndexedProblem problem) {
        Evaluator evaluator = new Evaluator(problem);
        int plans = (int) Math.pow(problem.types() + 1.0, (double) problem.staff() * problem.days());
        long best = Long.MAX_VALUE;
        for (int number = 0; number < plans; number++) {
            Plan plan = plan(problem, number);
            long penalty = evaluator.penalty(plan).total();
            if (penalty < best && evaluator.evaluate(plan).keepsAllRules()) {
                best = penalty;
            }
        }
        return best == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(best);
    }

    private static Plan plan(IndexedProblem problem, int number) {
        int[][] rows = new int[problem.staff()][problem.days()];
        int left = number;
        for (int[] row : rows) {
            for (int day = 0; day < row.length; day++) {
                row[day] = left % (problem.types() + 1) - 1;
                left /= problem.types() + 1;
            }
        }
        return Plan.of(rows);
    }
}
