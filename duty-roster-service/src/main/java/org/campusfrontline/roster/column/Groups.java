package org.campusfrontline.roster.column;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Draws the next group to plan anew: larger where the last could not do better, smaller where it took long.
final class Groups {

    private static final double SMALLEST = 4;
    private static final double GROW = 0.5;
    private static final double SHRINK = 2;
    private static final Duration LONG = Duration.ofSeconds(20);
    private final int staff;
    private final Random random;
    private double size = 8;

    Groups(int staff, long seed) {
        this.staff = staff;
        random = new Random(seed);
    }

    List<Integer> next() {
        return some((int) size);
    }

    /// So many people, everybody at most.
    List<Integer> some(int people) {
        List<Integer> all = new ArrayList<>(IntStream.range(0, staff).boxed().toList());
        Collections.shuffle(all, random);
        return List.copyOf(all.subList(0, Math.min(staff, people)));
    }

    void learn(Replanning.Result result, Duration took) {
        if (took.compareTo(LONG) > 0) {
            size = Math.max(SMALLEST, size - SHRINK);
        } else if (result == Replanning.Result.PROVED) {
            size = Math.min(staff, size + GROW);
        }
    }
}
