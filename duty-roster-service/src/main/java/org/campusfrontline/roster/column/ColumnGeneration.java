package org.campusfrontline.roster.column;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/// Lets the people of a program search for lines at its prices until none betters it. The bound is Lagrange's, so it
/// holds at every moment: what the cover is worth at these prices and what each person's cheapest line costs.
final class ColumnGeneration {

    private static final double BETTER = 1e-6;
    private final Demand demand;
    private final List<Integer> people;
    private final LineProgram program;
    private final Searches searches;
    private final DoubleConsumer told;
    private double bound = Double.NEGATIVE_INFINITY;
    private boolean done;

    ColumnGeneration(Demand demand, List<Integer> people, LineProgram program, Searches searches) {
        this(demand, people, program, searches, bound -> {});
    }

    /// Each better bound is `told`.
    ColumnGeneration(Demand demand, List<Integer> people, LineProgram program, Searches searches, DoubleConsumer told) {
        this.told = told;
        this.demand = demand;
        this.people = people;
        this.program = program;
        this.searches = searches;
    }

    /// Ends too where the bound reaches a whole number that is `enough`, or once `stopped`.
    void run(long enough, int rounds, BooleanSupplier stopped) {
        for (int round = 0;
                round < rounds && !done && !stopped.getAsBoolean() && whole(bound) < enough && program.solve();
                round++) {
            step(stopped);
        }
    }

    private void step(BooleanSupplier stopped) {
        double[][] worth = program.prices();
        List<Searches.Found> found = searches.all(people, worth, stopped);
        if (found.size() < people.size()) {
            return;
        }
        double lagrange = worthOfAll(worth);
        List<Column> better = new ArrayList<>();
        for (Searches.Found one : found) {
            lagrange += one.bound();
            if (one.cost() < program.threshold(one.person()) - BETTER) {
                better.addAll(one.columns());
            }
        }
        done = true;
        for (Column column : better) {
            done &= !program.add(column);
        }
        if (lagrange > bound) {
            bound = lagrange;
            told.accept(bound);
        }
    }

    private double worthOfAll(double[][] worth) {
        double sum = 0;
        for (int day = 0; day < worth.length; day++) {
            for (int type = 0; type < worth[day].length; type++) {
                sum += worth[day][type] * demand.wanted(day, type);
            }
        }
        return sum;
    }

    /// What no choice of lines can cost less than, wishes on free days aside.
    double bound() {
        return bound;
    }

    /// The next whole number above a bound.
    static long whole(double bound) {
        return bound == Double.NEGATIVE_INFINITY ? Long.MIN_VALUE : (long) Math.ceil(bound - 1e-4);
    }
}
