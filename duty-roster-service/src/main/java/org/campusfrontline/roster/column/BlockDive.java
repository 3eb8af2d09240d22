package org.campusfrontline.roster.column;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/// Makes a plan of the program's shares without solving a program again and again: one person after the other gets the
/// clearest line, while the others move their shares beside it. The last few are dived for. Much quicker than a dive
/// where people and days are many, and a worse plan than that of a dive that has its time.
final class BlockDive {

    private static final int PASSES = 3;
    /// So many at the end are dived for.
    private static final int LAST = 12;

    private static final double CAP = 2;
    private static final Duration LONGEST_DIVE = Duration.ofSeconds(30);
    private final Demand demand;
    private final Searches searches;
    private final long grain;
    private final BooleanSupplier stopped;

    BlockDive(Demand demand, Searches searches, long grain, BooleanSupplier stopped) {
        this.demand = demand;
        this.searches = searches;
        this.grain = grain;
        this.stopped = stopped;
    }

    /// A line for each of these people; empty once stopped or where the program has no solution.
    List<Column> of(List<Integer> people, LineProgram program) {
        if (!program.solve()) {
            return List.of();
        }
        BlockPrices blocks = new BlockPrices(demand, people, searches, bound -> {});
        double highest = Arrays.stream(program.prices()).max().orElse(0);
        blocks.begin(program.shares(), CAP * highest);
        List<Column> given = new ArrayList<>();
        List<Integer> open = new ArrayList<>(people);
        boolean goesOn = true;
        while (goesOn && open.size() > LAST) {
            List<Column> next = blocks.give(PASSES, stopped);
            next.forEach(column -> open.remove((Integer) column.person()));
            given.addAll(next);
            goesOn = !next.isEmpty() && !stopped.getAsBoolean();
        }
        List<Column> rest = open.isEmpty()
                ? List.of()
                : new Dive(demand.beside(given), searches, grain, LONGEST_DIVE, stopped).of(open, blocks.columns());
        given.addAll(rest);
        return given.size() == people.size() ? given : List.of();
    }
}
