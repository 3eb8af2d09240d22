package org.campusfrontline.roster.solve;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.campusfrontline.roster.line.Line;
import org.campusfrontline.roster.line.LineSearch;
import org.campusfrontline.roster.line.LineWorkspace;
import org.campusfrontline.roster.planning.IndexedProblem;
import org.campusfrontline.roster.planning.Plan;

/// A plan at once: each person in turn gets the line that is cheapest beside those of the others, until none gets
/// better.
final class FirstPlan {

    private static final int ROUNDS = 30;
    private static final double BETTER = 1e-6;
    private final IndexedProblem problem;
    private final int[][] rows;
    private final int[][] present;
    private final LineWorkspace workspace = new LineWorkspace();

    FirstPlan(IndexedProblem problem) {
        this.problem = problem;
        rows = Plan.empty(problem.staff(), problem.days()).rows();
        present = new int[problem.days()][problem.types()];
    }

    /// Empty where somebody has no line that keeps the rules, or where `stopped` says so before everybody has one.
    Optional<Plan> find(BooleanSupplier stopped) {
        List<LineSearch> searches = IntStream.range(0, problem.staff())
                .mapToObj(person -> new LineSearch(problem, person))
                .toList();
        for (int person = 0; person < rows.length; person++) {
            if (stopped.getAsBoolean() || !improve(person, searches.get(person), Double.POSITIVE_INFINITY)) {
                return Optional.empty();
            }
        }
        boolean better = true;
        for (int round = 0; round < ROUNDS && better; round++) {
            better = false;
            for (int person = 0; person < rows.length && !stopped.getAsBoolean(); person++) {
                better |= improve(person, searches.get(person), cost(rows[person], prices(person)));
            }
        }
        return Optional.of(Plan.of(rows));
    }

    /// Gives the person a line that costs less than that, beside those of the others; false where there is none.
    private boolean improve(int person, LineSearch search, double cost) {
        List<Line> lines = search.cheapest(prices(person), workspace).lines();
        if (lines.isEmpty() || lines.getFirst().cost() > cost - BETTER) {
            return false;
        }
        count(person, -1);
        rows[person] = lines.getFirst().shifts().clone();
        count(person, 1);
        return true;
    }

    private void count(int person, int by) {
        for (int day = 0; day < problem.days(); day++) {
            if (rows[person][day] >= 0) {
                present[day][rows[person][day]] += by;
            }
        }
    }

    /// What each shift costs more than a free day as the others work.
    private double[][] prices(int person) {
        double[][] prices = new double[problem.days()][problem.types()];
        for (int day = 0; day < problem.days(); day++) {
            for (int type = 0; type < problem.types(); type++) {
                int there = present[day][type] - (rows[person][day] == type ? 1 : 0);
                prices[day][type] = problem.wishCost(person, day, type)
                        + problem.coverCost(day, type, there + 1)
                        - problem.coverCost(day, type, there);
            }
        }
        return prices;
    }

    private static double cost(int[] row, double[][] prices) {
        double cost = 0;
        for (int day = 0; day < row.length; day++) {
            cost += row[day] < 0 ? 0 : prices[day][row[day]];
        }
        return cost;
    }
}
