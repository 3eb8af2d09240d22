package org.campusfrontline.roster.column;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/// Draws windows of days to plan anew, none that overlaps one that another thread plans. How many people are planned
/// in a window follows from how long the last ones took. Safe for several threads.
final class Windows {

    private static final int WEEK = 7;
    private static final int SHORTEST = 1;
    private static final int LONGEST = 3;
    private static final int TRIES = 3;
    private static final double FEWEST_CELLS = 100;
    private static final double GROW = 1.2;
    private static final double SHRINK = 0.8;
    private static final Duration SHORT = Duration.ofSeconds(10);
    private static final Duration LONG = Duration.ofSeconds(25);
    private final int days;
    private final double most;
    private final Random random;
    private final Set<Window> planned = ConcurrentHashMap.newKeySet();
    private double cells = 840;

    Windows(int staff, int days, long seed) {
        most = Math.max(FEWEST_CELLS, (double) staff * days);
        this.days = days;
        random = new Random(seed);
    }

    /// Some weeks that are free, if there are any among a few that are tried; to be given back.
    synchronized Optional<Window> take() {
        Optional<Window> free = IntStream.range(0, TRIES)
                .mapToObj(tried -> draw())
                .filter(window -> planned.stream().noneMatch(window::overlaps))
                .findFirst();
        free.ifPresent(planned::add);
        return free;
    }

    /// One week to three: after each the next one follows, or any other, so that what counts over the whole horizon
    /// can move from week to week.
    private Window draw() {
        int weeks = SHORTEST + random.nextInt(LONGEST);
        int week = random.nextInt(Math.ceilDiv(days, WEEK));
        Window window = week(week);
        for (int more = 1; more < weeks; more++) {
            week = random.nextBoolean() ? week + 1 : random.nextInt(Math.ceilDiv(days, WEEK));
            window = window.and(week(week));
        }
        return window;
    }

    private Window week(int week) {
        int first = week * WEEK % (Math.ceilDiv(days, WEEK) * WEEK);
        return Window.of(first, Math.min(days, first + WEEK) - 1);
    }

    synchronized int people(Window window) {
        return (int) Math.max(2, cells / window.length());
    }

    synchronized void giveBack(Window window, Duration took) {
        planned.remove(window);
        if (took.compareTo(LONG) > 0) {
            cells = Math.max(FEWEST_CELLS, cells * SHRINK);
        } else if (took.compareTo(SHORT) < 0) {
            cells = Math.min(most, cells * GROW);
        }
    }
}
