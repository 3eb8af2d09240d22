package org.campusfrontline.roster.column;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/// Lets the people of a program search for lines at its prices until none betters it. The bound is Lagrange's, so it
/// holds at every moment: what the places are worth at these prices and what each person's cheapest line costs. The
/// prices asked lean to those of the best bound (Wentges 1997), which spares rounds.
final class ColumnGeneration {

    private static final double BETTER = 1e-6;
    /// How far the prices asked lean to those of the best bound.
    private static final double LEAN = 0.6;
    /// With more lines a program forgets those that are far from being chosen.
    private static final int MOST_LINES = 4_000;

    private static final int MOST_KEPT = 2_000;
    private static final int FEWEST_KEPT = 12;
    private final Demand demand;
    private final List<Integer> people;
    private final LineProgram program;
    private final Searches searches;
    private final long grain;
    private final DoubleConsumer told;
    private double[] best = {};
    private double bound = Double.NEGATIVE_INFINITY;
    private int rounds;
    private boolean exact;
    private boolean done;

    /// Each better bound is `told`. What is planned costs multiples of the grain, the constant aside.
    ColumnGeneration(
            Demand demand,
            List<Integer> people,
            LineProgram program,
            Searches searches,
            long grain,
            DoubleConsumer told) {
        this.demand = demand;
        this.people = people;
        this.program = program;
        this.searches = searches;
        this.grain = grain;
        this.told = told;
    }

    /// Begins with these prices, at which that is the bound; without a bound they are asked first.
    ColumnGeneration from(double[] prices, double itsBound) {
        best = prices.clone();
        bound = itsBound;
        return this;
    }

    /// Ends too where the bound reaches a whole number that is `enough` or as much as the program, or once `stopped`.
    void run(long enough, int most, BooleanSupplier stopped) {
        for (int round = 0; round < most && !done && !stopped.getAsBoolean() && whole(bound, grain) < enough; round++) {
            if (!program.solve() || whole(bound, grain) >= program.value() - BETTER) {
                break;
            }
            step(stopped);
            rounds++;
        }
    }

    private void step(BooleanSupplier stopped) {
        double[] prices = program.prices();
        boolean asThey = exact || best.length == 0;
        double[] asked = asThey ? prices : lean(prices);
        List<Searches.Found> found = searches.all(people, demand.places().worth(asked), stopped);
        if (found.size() < people.size()) {
            return;
        }
        double[][] worth = demand.places().worth(prices);
        double lagrange = leastOfPlaces(asked);
        List<Column> better = new ArrayList<>();
        for (Searches.Found one : found) {
            lagrange += one.bound();
            for (Column column : one.columns()) {
                if (column.reduced(worth) < program.threshold(one.person()) - BETTER) {
                    better.add(column);
                }
            }
        }
        if (lagrange > bound) {
            bound = lagrange;
            best = asked;
            told.accept(bound);
        }
        if (program.columns().size() > MOST_LINES) {
            program.keep(program.nearest(Math.max(FEWEST_KEPT, MOST_KEPT / people.size())));
        }
        boolean added = false;
        for (Column column : better) {
            added |= program.add(column);
        }
        done = asThey && !added;
        exact = !added;
    }

    private double[] lean(double[] prices) {
        if (bound == Double.NEGATIVE_INFINITY) {
            return best;
        }
        double[] asked = new double[prices.length];
        for (int place = 0; place < asked.length; place++) {
            asked[place] = LEAN * best[place] + (1 - LEAN) * prices[place];
        }
        return asked;
    }

    private double leastOfPlaces(double[] prices) {
        double sum = 0;
        for (int place = 0; place < prices.length; place++) {
            sum += demand.cost(place).leastAt(prices[place]);
        }
        return sum;
    }

    /// Those of the best bound, or those it began with; empty where there are none yet.
    double[] prices() {
        return best.clone();
    }

    /// How often people have searched so far.
    int rounds() {
        return rounds;
    }

    /// What no choice of lines can cost less than.
    double bound() {
        return bound;
    }

    /// The next multiple of the grain above a bound.
    static long whole(double bound, long grain) {
        return bound == Double.NEGATIVE_INFINITY ? Long.MIN_VALUE : grain * (long) Math.ceil((bound - 1e-4) / grain);
    }
}
