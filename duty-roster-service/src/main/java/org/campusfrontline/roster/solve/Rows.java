package org.campusfrontline.roster.solve;

import java.util.List;
import java.util.stream.IntStream;
import org.campusfrontline.roster.line.Line;
import org.campusfrontline.roster.line.LineSearch;
import org.campusfrontline.roster.line.LineWorkspace;
import org.campusfrontline.roster.planning.IndexedProblem;
import org.campusfrontline.roster.planning.Plan;

/// A plan in the making: gives one person after another the line that is cheapest beside those of the others.
final class Rows {

    private static final double BETTER = 1e-6;
    private final IndexedProblem problem;
    private final List<LineSearch> searches;
    private final LineWorkspace workspace = new LineWorkspace();
    private final int[][] rows;
    private final int[][] present;

    /// Nobody works yet.
    Rows(IndexedProblem problem) {
        this.problem = problem;
        searches = IntStream.range(0, problem.staff())
                .mapToObj(person -> new LineSearch(problem, person))
                .toList();
        rows = Plan.empty(problem.staff(), problem.days()).rows();
        present = new int[problem.days()][problem.types()];
    }

    int staff() {
        return rows.length;
    }

    Plan plan() {
        return Plan.of(rows);
    }

    /// A copy of one person's row.
    int[] row(int person) {
        return rows[person].clone();
    }

    void put(int person, int[] row) {
        count(person, -1);
        rows[person] = row.clone();
        count(person, 1);
    }

    /// The cheapest line, whatever the person has; false where there is none.
    boolean give(int person) {
        return improve(person, Double.POSITIVE_INFINITY);
    }

    /// A cheaper line than the person has; false where there is none.
    boolean better(int person) {
        return improve(person, cost(rows[person], prices(person)));
    }

    private boolean improve(int person, double cost) {
        List<Line> lines =
                searches.get(person).cheapest(prices(person), workspace).lines();
        if (lines.isEmpty() || lines.getFirst().cost() > cost - BETTER) {
            return false;
        }
        put(person, lines.getFirst().shifts());
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
