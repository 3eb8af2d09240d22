package org.campusfrontline.roster.pricing;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.campusfrontline.roster.engine.compile.Bound;
import org.campusfrontline.roster.engine.model.Problem;
import org.campusfrontline.roster.engine.model.Rule;
import org.campusfrontline.roster.engine.model.Wish;

/// How much one unit of each sum of a value weighs, by the slots of {@link Bound}.
public record Weights(long[] factors) {

    private static final long HARD = 10_000;
    private static final long HARDEST = 100_000_000;
    private static final long TIMES = 10;

    public Weights {
        factors = factors.clone();
    }

    /// Soft rules as they are; one unit of a hard rule weighs more than soft ones commonly add up to.
    public static Weights standard() {
        long[] factors = new long[Bound.SLOTS];
        Arrays.fill(factors, 1);
        for (int slot = 0; slot < factors.length; slot++) {
            factors[slot] = Bound.isHard(slot) ? HARD : 1;
        }
        return new Weights(factors);
    }

    /// Soft rules as they are; one unit of a hard rule weighs more than any seat or wish of the problem.
    public static Weights over(Problem problem) {
        long seat = problem.demand().stream()
                .mapToLong(demand -> Math.max(demand.underWeight(), demand.overWeight()))
                .max()
                .orElse(1);
        long wish = problem.wishes().stream().mapToLong(Wish::weight).max().orElse(1);
        long rule = problem.rules().stream()
                .flatMap(set -> set.rules().stream())
                .filter(one -> !one.hard())
                .mapToLong(Rule::weight)
                .max()
                .orElse(1);
        long hard = Math.clamp(TIMES * rule * Math.max(1, Math.max(seat, wish)), HARD, HARDEST);
        long[] factors = standard().factors;
        for (int slot = 0; slot < factors.length; slot++) {
            factors[slot] = Bound.isHard(slot) ? hard : 1;
        }
        return new Weights(factors);
    }

    @Override
    public long[] factors() {
        return factors.clone();
    }

    /// The least that breaking a hard rule weighs.
    long hard() {
        return IntStream.range(0, factors.length)
                .filter(Bound::isHard)
                .mapToLong(slot -> factors[slot])
                .min()
                .orElse(HARD);
    }

    long of(Bound bound) {
        return factors[bound.slot()];
    }

    /// One unit of a rule's penalty, by its own weight and this.
    long unit(Bound bound) {
        return factors[bound.slot()] * bound.rule().weight();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Weights weights && Arrays.equals(factors, weights.factors);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(factors);
    }

    @Override
    public String toString() {
        return Arrays.toString(factors);
    }
}
