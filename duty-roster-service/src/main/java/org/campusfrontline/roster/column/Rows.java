package org.campusfrontline.roster.column;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.campusfrontline.roster.line.Line;

/// A plan in the making: gives one person after another the line that is cheapest beside those of the others.
final class Rows {

    private static final int ROUNDS = 30;
    private static final double BETTER = 1e-6;
    private final LineProblem problem;
    private final Places places;
    private final LineFinder finder;
    private final Column[] columns;
    private final int[] present;

    /// Nobody has a line yet.
    Rows(LineProblem problem) {
        this.problem = problem;
        places = problem.places();
        finder = problem.finder();
        columns = new Column[problem.staff()];
        present = new int[places.size()];
    }

    int staff() {
        return columns.length;
    }

    /// Everybody's line, once all have one.
    List<Column> plan() {
        return List.of(columns);
    }

    /// What the plan costs, once all have a line.
    long value() {
        return problem.constant() + Demand.all(places).cost(plan());
    }

    Column column(int person) {
        return columns[person];
    }

    void put(Column column) {
        take(column.person());
        columns[column.person()] = column;
        places.count(column.line(), 1, present);
    }

    /// The person has no line any more.
    @SuppressWarnings("NullAway")
    void take(int person) {
        if (columns[person] != null) {
            places.count(columns[person].line(), -1, present);
            columns[person] = null;
        }
    }

    /// The cheapest line, whatever the person has; false where there is none.
    boolean give(int person) {
        return improve(person, Double.POSITIVE_INFINITY);
    }

    /// A cheaper line than the person has; false where there is none.
    boolean better(int person) {
        return improve(person, columns[person].reduced(worth(person)));
    }

    /// Each in turn takes a cheaper line, until nobody finds one.
    void settle(BooleanSupplier stopped) {
        boolean better = true;
        for (int round = 0; round < ROUNDS && better; round++) {
            better = false;
            for (int person = 0; person < columns.length && !stopped.getAsBoolean(); person++) {
                better |= better(person);
            }
        }
    }

    private boolean improve(int person, double cost) {
        List<Line> lines = finder.cheapest(person, worth(person)).lines();
        if (lines.isEmpty()) {
            return false;
        }
        Column found = finder.column(person, lines.getFirst().shifts());
        if (found.reduced(worth(person)) > cost - BETTER) {
            return false;
        }
        put(found);
        return true;
    }

    /// What the person is worth on each duty as the others work.
    private double[][] worth(int person) {
        int[] others = present.clone();
        if (columns[person] != null) {
            places.count(columns[person].line(), -1, others);
        }
        double[] prices = new double[others.length];
        for (int place = 0; place < prices.length; place++) {
            CoverCost cost = places.cost(place);
            prices[place] = cost.of(others[place]) - (double) cost.of(others[place] + 1);
        }
        return places.worth(prices);
    }
}
