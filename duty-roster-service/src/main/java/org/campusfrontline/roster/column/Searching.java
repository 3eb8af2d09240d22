package org.campusfrontline.roster.column;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.campusfrontline.roster.line.Line;
import org.campusfrontline.roster.line.LineAnswer;
import org.campusfrontline.roster.line.LineSearch;
import org.campusfrontline.roster.line.LineWorkspace;
import org.campusfrontline.roster.planning.IndexedProblem;

/// The searches of one thread, one person after the other.
final class Searching implements Searches {

    private final IndexedProblem problem;
    private final Map<Integer, LineSearch> searches = new HashMap<>();
    private final LineWorkspace workspace = new LineWorkspace();

    Searching(IndexedProblem problem) {
        this.problem = problem;
    }

    @Override
    public List<Found> all(List<Integer> people, double[][] worth, BooleanSupplier stopped) {
        List<Found> found = new ArrayList<>();
        for (int person : people) {
            if (stopped.getAsBoolean()) {
                return found;
            }
            found.add(cheapest(person, worth));
        }
        return found;
    }

    private Found cheapest(int person, double[][] worth) {
        double[][] prices = new double[problem.days()][problem.types()];
        for (int day = 0; day < prices.length; day++) {
            for (int type = 0; type < prices[day].length; type++) {
                prices[day][type] = problem.wishCost(person, day, type) - worth[day][type];
            }
        }
        LineAnswer answer = searches.computeIfAbsent(person, one -> new LineSearch(problem, one))
                .cheapest(prices, workspace);
        double cost =
                answer.lines().stream().mapToDouble(Line::cost).findFirst().orElse(Double.POSITIVE_INFINITY);
        List<Column> columns = answer.lines().stream()
                .map(line -> Column.of(problem, person, line.shifts()))
                .toList();
        return new Found(person, columns, cost, answer.bound());
    }
}
