package org.campusfrontline.roster.column;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/// Prices without a linear program: the volume algorithm (Barahona and Anbil 2000). Prices follow what the lines so far
/// lack on average, and that average is a plan in shares. The bound is Lagrange's. Many times quicker than a linear
/// program where people and places are many, and a little less exact.
final class Volume {

    private static final int LOOK = 40;
    private static final double STILL = 0.01;
    private static final double HIGHEST = 1e5;
    private static final double HIGHER = 1.6;
    private static final double NEWEST = 0.1;
    private static final double FIRST_STEP = 1.5;
    private static final double LARGEST_STEP = 2;
    private static final double GROW = 1.1;
    private static final double SHRINK = 0.75;
    private static final int PATIENCE = 15;
    private static final double TARGET = 0.05;
    private static final double FORGET = 1e-3;
    private final Demand demand;
    private final Searches searches;
    private final DoubleConsumer told;
    private final Map<Column, Double> shares = new HashMap<>();
    private double[] best;
    private double[] current;
    private double[] lack;
    private double bound = Double.NEGATIVE_INFINITY;
    private double target = Double.NEGATIVE_INFINITY;
    private double step = FIRST_STEP;
    private int idle;
    private int asked;

    /// Each better bound is `told`.
    Volume(Demand demand, Searches searches, DoubleConsumer told) {
        this.demand = demand;
        this.searches = searches;
        this.told = told;
        best = new double[demand.size()];
        current = best;
        lack = new double[demand.size()];
    }

    /// Until the bound is `enough` or hardly moves any more, or once `stopped`.
    void run(List<Integer> people, long enough, BooleanSupplier stopped) {
        begin(people, stopped);
        double before = Double.NEGATIVE_INFINITY;
        while (!stopped.getAsBoolean() && bound < enough && bound - before > STILL * Math.max(1, Math.abs(bound))) {
            before = bound;
            for (int round = 0; round < LOOK && !stopped.getAsBoolean(); round++) {
                ask(people, moved(), stopped);
            }
        }
    }

    /// Tries the same price at all places, lower and higher, and goes on from the best.
    private void begin(List<Integer> people, BooleanSupplier stopped) {
        double before = Double.NEGATIVE_INFINITY;
        for (double price = 1; price <= HIGHEST && !stopped.getAsBoolean(); price *= HIGHER) {
            double[] asked = new double[best.length];
            for (int place = 0; place < asked.length; place++) {
                asked[place] = Math.min(price, demand.cost(place).steepestUnder());
            }
            ask(people, asked, stopped);
            if (bound <= before) {
                break;
            }
            before = bound;
        }
        current = best;
    }

    private void ask(List<Integer> people, double[] prices, BooleanSupplier stopped) {
        asked++;
        List<Searches.Found> found = searches.all(people, demand.places().worth(prices), stopped);
        if (found.size() == people.size()) {
            learn(prices, found);
        }
    }

    private double[] moved() {
        double length = 0;
        for (int place = 0; place < current.length; place++) {
            length += isOpen(place) ? lack[place] * lack[place] : 0;
        }
        target = Math.max(target, bound + TARGET * Math.max(1, Math.abs(bound)));
        double stride = length == 0 ? 0 : step * (target - bound) / length;
        double[] moved = new double[current.length];
        for (int place = 0; place < moved.length; place++) {
            CoverCost cost = demand.cost(place);
            moved[place] =
                    Math.clamp(current[place] + stride * lack[place], -cost.steepestOver(), cost.steepestUnder());
        }
        return moved;
    }

    /// Whether the price may go where the lack would have it.
    private boolean isOpen(int place) {
        CoverCost cost = demand.cost(place);
        return lack[place] > 0 ? current[place] < cost.steepestUnder() : current[place] > -cost.steepestOver();
    }

    /// A search may know a bound and no line yet; such a person is missing everywhere.
    private void learn(double[] asked, List<Searches.Found> found) {
        int[] present = new int[best.length];
        double value = 0;
        for (Searches.Found one : found) {
            value += one.bound();
            one.columns().stream()
                    .findFirst()
                    .ifPresent(column -> demand.places().count(column.line(), 1, present));
        }
        double[] now = new double[best.length];
        double along = 0;
        for (int place = 0; place < now.length; place++) {
            value += demand.cost(place).leastAt(asked[place]);
            now[place] = demand.cost(place).wantedAt(asked[place]) - present[place];
            along += now[place] * lack[place];
        }
        boolean first = bound == Double.NEGATIVE_INFINITY;
        double newest = first ? 1 : NEWEST;
        for (int place = 0; place < now.length; place++) {
            lack[place] = newest * now[place] + (1 - newest) * lack[place];
        }
        share(found, newest);
        current = asked;
        pace(value, along);
        if (value > bound) {
            bound = value;
            best = asked;
            told.accept(bound);
        }
    }

    /// Steps grow while they go up, and shrink where nothing has come of them for long.
    private void pace(double value, double along) {
        if (value > bound) {
            idle = 0;
            step = along >= 0 ? Math.min(LARGEST_STEP, step * GROW) : step;
        } else if (++idle >= PATIENCE) {
            idle = 0;
            step *= SHRINK;
            current = best;
        }
    }

    private void share(List<Searches.Found> found, double newest) {
        shares.replaceAll((column, share) -> share * (1 - newest));
        shares.values().removeIf(share -> share < FORGET);
        found.stream()
                .flatMap(one -> one.columns().stream().limit(1))
                .forEach(column -> shares.merge(column, newest, Double::sum));
    }

    /// How often all people searched.
    int asked() {
        return asked;
    }

    double bound() {
        return bound;
    }

    double[] prices() {
        return best.clone();
    }

    /// The lines of the plan in shares.
    Collection<Column> columns() {
        return shares.keySet();
    }
}
