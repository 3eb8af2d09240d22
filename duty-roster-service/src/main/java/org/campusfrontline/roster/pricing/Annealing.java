package org.campusfrontline.roster.pricing;

import java.time.Duration;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.campusfrontline.roster.engine.compile.Instance;
import org.campusfrontline.roster.engine.rule.Board;
import org.campusfrontline.roster.engine.score.LiveRoster;

/// Makes a good plan of a poor one within a given time (simulated annealing, Kirkpatrick, Gelatt and Vecchi 1983): a
/// change for the worse is taken the more rarely the more it costs and the less time is left. How hot it begins
/// follows from what changes of the plan cost.
final class Annealing {

    /// Of what a change for the worse costs in the middle.
    private static final double HOT = 0.16;

    private static final double COLD = 0.017;
    private static final int SAMPLES = 4_000;
    private static final int LOOK = 256;
    private static final Duration EVERY = Duration.ofSeconds(1);
    private final Instance instance;
    private final Weights weights;
    private final Board first;
    private final long seed;

    Annealing(Instance instance, Weights weights, Board first, long seed) {
        this.instance = instance;
        this.weights = weights;
        this.first = first;
        this.seed = seed;
    }

    /// The best plan met in that time; ends early once `stopped`. Every second or so the best one by then is `told`.
    Board better(Duration time, BooleanSupplier stopped, Consumer<Board> told) {
        Cooling cooling = new Cooling(usualCost(), time.toNanos(), seed);
        return new LocalSearch(instance, weights, first, seed)
                .better(cooling, () -> stopped.getAsBoolean() || cooling.isOver(), new NowAndThen(told));
    }

    /// What a change for the worse that breaks no hard rule costs in the middle, 1 where none is found.
    private double usualCost() {
        LiveRoster live = LiveRoster.of(instance, first);
        live.weigh(weights.factors());
        SplittableRandom random = new SplittableRandom(seed);
        long hard = weights.hard();
        long[] costs = random.ints(
                        SAMPLES, 0, instance.staff() * instance.days().count())
                .mapToLong(cell -> live.probe(
                        cell % instance.staff(),
                        cell / instance.staff(),
                        instance.plannable(random.nextInt(instance.plannable()))))
                .filter(cost -> cost > 0 && cost < hard)
                .sorted()
                .toArray();
        return costs.length == 0 ? 1 : costs[costs.length / 2];
    }

    private static final class Cooling implements LocalSearch.Acceptance {

        private final double usual;
        private final long nanos;
        private final long begun = System.nanoTime();
        private final SplittableRandom random;
        private double heat;

        Cooling(double usual, long nanos, long seed) {
            this.usual = usual;
            this.nanos = nanos;
            random = new SplittableRandom(seed);
            heat = usual * HOT;
        }

        boolean isOver() {
            return System.nanoTime() - begun >= nanos;
        }

        @Override
        public double limit(long now, long step) {
            if (step % LOOK == 0) {
                double gone = Math.min(1, (double) (System.nanoTime() - begun) / nanos);
                heat = usual * HOT * Math.pow(COLD / HOT, gone);
            }
            return -heat * Math.log(1 - random.nextDouble());
        }
    }

    /// Passes on what is met, not more often than every second.
    private static final class NowAndThen implements LocalSearch.Met {

        private final Consumer<Board> told;
        private long last = System.nanoTime();

        NowAndThen(Consumer<Board> told) {
            this.told = told;
        }

        @Override
        public void better(long value, Board plan) {
            long now = System.nanoTime();
            if (now - last > EVERY.toNanos()) {
                last = now;
                told.accept(plan);
            }
        }
    }
}
