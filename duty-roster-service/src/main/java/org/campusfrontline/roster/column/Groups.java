package org.campusfrontline.roster.column;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Draws the next group to plan anew: larger where the last could not do better, smaller where it took long.
final class Groups {

    private static final double SMALLEST = 4;
    private static final double GROW = 0.5;
    private static final double SHRINK = 2;
    private static final double NOTHING = 1e-9;
    /// What anybody's likelihood is at least, of the mean excess.
    private static final double ANYBODY = 0.2;

    private static final Duration LONG = Duration.ofSeconds(20);
    private final int staff;
    private final Random random;
    private double size = 8;

    Groups(int staff, long seed) {
        this.staff = staff;
        random = new Random(seed);
    }

    /// The people with more excess the likelier.
    List<Integer> next(double[] excess) {
        return some((int) size, excess);
    }

    /// So many people, everybody at most.
    List<Integer> some(int people) {
        return some(people, new double[staff]);
    }

    /// The same, the people with more excess the likelier (Efraimidis and Spirakis 2006).
    List<Integer> some(int people, double[] excess) {
        double anybody =
                Math.max(NOTHING, ANYBODY * Arrays.stream(excess).average().orElse(0));
        double[] wait = new double[staff];
        Arrays.setAll(wait, person -> -Math.log(1 - random.nextDouble()) / (anybody + excess[person]));
        return IntStream.range(0, staff)
                .boxed()
                .sorted(Comparator.comparingDouble(person -> wait[person]))
                .limit(people)
                .toList();
    }

    void learn(Replanning.Result result, Duration took) {
        if (took.compareTo(LONG) > 0) {
            size = Math.max(SMALLEST, size - SHRINK);
        } else if (result.proved()) {
            size = Math.min(staff, size + GROW);
        }
    }
}
