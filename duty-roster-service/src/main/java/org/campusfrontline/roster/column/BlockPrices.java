package org.campusfrontline.roster.column;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/// Prices without a linear program: a few people at a time look for their cheapest lines beside the shares of the
/// others and move to them, so that not all run to the same places (Frank and Wolfe's method block by block,
/// Lacoste-Julien et al. 2013). The cover's cost is rounded, less and less. The bound is Lagrange's, so it holds at
/// every moment; the lines that are left make the linear program's first solution a good one.
final class BlockPrices {

    private static final int PASSES = 80;
    /// After so many passes the bound is counted, and the search ends where it hardly moves any more.
    private static final int LOOK = 10;

    private static final double STILL = 2e-3;
    private static final int BLOCK = 4;
    private static final double WIDEST = 3;
    private static final double NARROWEST = 0.2;
    private static final double NARROW = 0.95;
    private static final double HIGHEST = 1e5;
    private static final double HIGHER = 1.6;
    /// How often the best price of all places alike a place may pay.
    private static final double CAP = 4;

    private static final double CLEAR = 0.97;
    private static final long SEED = 20_220_525;
    private final Demand demand;
    private final List<Integer> people;
    private final Searches searches;
    private final DoubleConsumer told;
    private final Map<Integer, LineShares> shares = new HashMap<>();
    private RoundedCover cover;
    private double width = WIDEST;
    private double[] best;
    private double bound = Double.NEGATIVE_INFINITY;

    /// Each better bound is `told`.
    BlockPrices(Demand demand, List<Integer> people, Searches searches, DoubleConsumer told) {
        this.demand = demand;
        this.people = new ArrayList<>(people);
        this.searches = searches;
        this.told = told;
        cover = new RoundedCover(demand, 0, WIDEST);
        best = new double[demand.size()];
        Collections.shuffle(this.people, new Random(SEED));
    }

    /// Until the bound is `enough` or hardly moves any more, or once `stopped`.
    void run(long enough, BooleanSupplier stopped) {
        cover = new RoundedCover(demand, CAP * alike(stopped), width);
        people.forEach(person -> shares.put(person, new LineShares(cover)));
        double before = Double.NEGATIVE_INFINITY;
        for (int pass = 1; pass <= PASSES && bound < enough && !stopped.getAsBoolean(); pass++) {
            pass(stopped);
            width = Math.max(NARROWEST, width * NARROW);
            cover.narrow(width);
            if (pass % LOOK == 0) {
                ask(cover.prices(), stopped);
                if (width == NARROWEST && bound - before <= STILL * Math.abs(bound)) {
                    break;
                }
                before = bound;
            }
        }
    }

    /// The best price that is the same at all places.
    private double alike(BooleanSupplier stopped) {
        double before = Double.NEGATIVE_INFINITY;
        double last = 1;
        for (double price = 1; price <= HIGHEST && !stopped.getAsBoolean(); price *= HIGHER) {
            double[] asked = new double[best.length];
            for (int place = 0; place < asked.length; place++) {
                asked[place] = Math.min(price, demand.cost(place).steepestUnder());
            }
            ask(asked, stopped);
            if (bound <= before) {
                break;
            }
            before = bound;
            last = price;
        }
        return last;
    }

    private void pass(BooleanSupplier stopped) {
        for (int first = 0; first < people.size() && !stopped.getAsBoolean(); first += BLOCK) {
            List<Integer> block = people.subList(first, Math.min(people.size(), first + BLOCK));
            for (Searches.Found one : searches.all(block, demand.places().worth(cover.prices()), stopped)) {
                offer(one);
            }
        }
    }

    /// A search may know a bound and no line yet.
    private void offer(Searches.Found one) {
        LineShares mine = shares.get(one.person());
        if (mine != null && !one.columns().isEmpty()) {
            mine.offer(one.columns().getFirst());
        }
    }

    private void ask(double[] asked, BooleanSupplier stopped) {
        List<Searches.Found> found = searches.all(people, demand.places().worth(asked), stopped);
        if (found.size() < people.size()) {
            return;
        }
        double value = 0;
        for (Searches.Found one : found) {
            value += one.bound();
            offer(one);
        }
        for (int place = 0; place < asked.length; place++) {
            value += demand.cost(place).leastAt(asked[place]);
        }
        if (value > bound) {
            bound = value;
            best = asked;
            told.accept(bound);
        }
    }

    /// Begins again from a plan in shares, at the prices of which no place pays more than the cap.
    void begin(Map<Column, Double> plan, double cap) {
        cover = new RoundedCover(demand, cap, NARROWEST);
        shares.clear();
        plan.forEach((column, share) -> shares.computeIfAbsent(column.person(), person -> new LineShares(cover))
                .put(column, share));
    }

    /// Gives the people whose line is clearest that line for good, one at least and all that hardly share theirs; the
    /// others move so many times beside them.
    List<Column> give(int passes, BooleanSupplier stopped) {
        List<Map.Entry<Column, Double>> clearest = shares.values().stream()
                .filter(mine -> !mine.columns().isEmpty())
                .map(LineShares::largest)
                .sorted(Map.Entry.<Column, Double>comparingByValue().reversed())
                .toList();
        List<Column> given = clearest.stream()
                .filter(one -> one == clearest.getFirst() || one.getValue() >= CLEAR)
                .map(Map.Entry::getKey)
                .toList();
        for (Column column : given) {
            Objects.requireNonNull(shares.remove(column.person())).leave();
            cover.count(column, 1);
            people.remove((Integer) column.person());
        }
        for (int pass = 0; pass < passes && !people.isEmpty() && !stopped.getAsBoolean(); pass++) {
            pass(stopped);
        }
        return given;
    }

    double bound() {
        return bound;
    }

    double[] prices() {
        return best.clone();
    }

    /// The lines that have a share.
    Collection<Column> columns() {
        List<Column> columns = new ArrayList<>();
        shares.values().forEach(mine -> columns.addAll(mine.columns()));
        return columns;
    }
}
