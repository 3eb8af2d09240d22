package org.campusfrontline.roster.column;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Draws windows of days to plan anew, none that overlaps one that another thread plans. How many people are planned
/// in a window follows from how long the last ones took. Safe for several threads.
final class Windows {

    private static final int WEEK = 7;
    /// A window has so many weeks, or up to two fewer; more where so many in a row gained nothing, and fewer again
    /// where that took long.
    private static final int SPREAD = 3;
    private static final double FOLLOWS = 0.75;
    private static final int PATIENCE = 6;
    /// So often a window is drawn until there is one that may gain something.
    private static final int DRAWS = 20;
    private static final double FEWEST_CELLS = 100;
    private static final double GROW = 1.2;
    private static final double SHRINK = 0.8;
    private static final Duration SHORT = Duration.ofSeconds(10);
    private static final Duration LONG = Duration.ofSeconds(60);
    private final int staff;
    private final int days;
    private final double most;
    private final Random random;
    private final Set<Window> planned = ConcurrentHashMap.newKeySet();
    /// The value of the plan that all people together could not better there.
    private final Map<Window, Long> proved = new HashMap<>();
    private double cells = 840;
    private int longest = SPREAD;
    private int inVain;

    Windows(int staff, int days, long seed) {
        this.staff = staff;
        most = Math.max(FEWEST_CELLS, (double) staff * days);
        this.days = days;
        random = new Random(seed);
    }

    /// Some weeks that nobody plans; to be given back. None where all are planned, or are at their best in a plan of
    /// that value.
    synchronized Optional<Window> take(long value) {
        List<Window> free = new ArrayList<>();
        for (int first = 0; first < days; first += WEEK) {
            Window week = Window.of(first, Math.min(days, first + WEEK) - 1);
            if (planned.stream().noneMatch(week::overlaps)) {
                free.add(week);
            }
        }
        Optional<Window> window = Stream.generate(() -> draw(free))
                .limit(free.isEmpty() ? 0 : DRAWS)
                .filter(drawn -> !Objects.equals(proved.get(drawn), value))
                .findFirst();
        window.ifPresent(planned::add);
        return window;
    }

    /// Some weeks: after each the next one follows, or any other, so that what counts over the whole horizon
    /// can move from week to week.
    private Window draw(List<Window> free) {
        int weeks = longest - random.nextInt(SPREAD);
        int week = random.nextInt(free.size());
        Window window = free.get(week);
        for (int more = 1; more < weeks; more++) {
            week = random.nextDouble() < FOLLOWS ? (week + 1) % free.size() : random.nextInt(free.size());
            window = window.and(free.get(week));
        }
        return window;
    }

    synchronized int people(Window window) {
        return (int) Math.max(2, cells / window.length());
    }

    /// With what came of it in a plan of that value.
    synchronized void giveBack(Window window, Replanning.Result result, Duration took, long value) {
        planned.remove(window);
        if (result.proved() && people(window) >= staff) {
            proved.put(window, value);
        }
        if (took.compareTo(LONG) > 0) {
            cells = Math.max(FEWEST_CELLS, cells * SHRINK);
        } else if (took.compareTo(SHORT) < 0) {
            cells = Math.min(most, cells * GROW);
        }
        boolean isVain = result.gain() == 0;
        if (isVain && took.compareTo(LONG) > 0) {
            longest = Math.max(SPREAD, longest - 1);
        }
        inVain = isVain ? inVain + 1 : 0;
        if (inVain == PATIENCE) {
            inVain = 0;
            longest = Math.min(longest + 1, Math.ceilDiv(days, WEEK));
        }
    }
}
