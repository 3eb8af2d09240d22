package org.campusfrontline.roster.column;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;

/// Gives one person after the other the clearest line of a solved program, while the others move their shares beside
/// it; no program is solved again.
final class BlockGiving {

    private static final int PASSES = 3;

    /// How often the highest price of the program a place may pay.
    private static final double CAP = 2;

    private final BlockPrices blocks;
    private final List<Integer> open;
    private final List<Column> given = new ArrayList<>();

    /// Of the program's people, each of whom has a share of some line.
    BlockGiving(Demand demand, List<Integer> people, LineProgram solved, Searches searches) {
        blocks = new BlockPrices(demand, people, searches, bound -> {});
        double highest = Arrays.stream(solved.prices()).max().orElse(0);
        blocks.begin(solved.shares(), CAP * highest);
        open = new ArrayList<>(people);
    }

    /// Until at most so many have no line. After each step the others move as often as the time allows, with no time
    /// not at all. Ends early once stopped.
    void give(int last, Duration time, BooleanSupplier stopped) {
        long begun = System.nanoTime();
        long end = begun + time.toNanos();
        long moved = 0;
        int passes = 1;
        boolean goesOn = true;
        while (goesOn && open.size() > last) {
            List<Column> next = blocks.give(passes, stopped);
            next.forEach(column -> open.remove((Integer) column.person()));
            given.addAll(next);
            goesOn = !next.isEmpty() && !stopped.getAsBoolean();
            moved += (long) passes * open.size();
            long now = System.nanoTime();
            double one = (double) (now - begun) / Math.max(1, moved);
            double pass = one * open.size() * open.size() / 2;
            passes = (int) Math.clamp((end - now) / Math.max(1, pass), 0, PASSES);
        }
    }

    List<Column> given() {
        return given;
    }

    /// Who has no line yet.
    List<Integer> open() {
        return open;
    }

    /// Lines of those that have a share.
    Collection<Column> columns() {
        return blocks.columns();
    }
}
