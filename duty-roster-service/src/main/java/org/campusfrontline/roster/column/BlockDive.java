package org.campusfrontline.roster.column;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/// Makes a plan of the program's shares without solving a program again and again: one person after the other gets the
/// clearest line, while the others move their shares beside it. The last few are dived for. Much quicker than a dive
/// where people and days are many, and a worse plan than that of a dive that has its time.
final class BlockDive {

    /// So many at the end are dived for.
    private static final int LAST = 12;

    private final Demand demand;
    private final Searches searches;
    private final long grain;
    private final Duration time;
    private final BooleanSupplier stopped;

    /// In about that time.
    BlockDive(Demand demand, Searches searches, long grain, Duration time, BooleanSupplier stopped) {
        this.demand = demand;
        this.searches = searches;
        this.grain = grain;
        this.time = time;
        this.stopped = stopped;
    }

    /// A line for each of these people; empty once stopped or where the program has no solution.
    List<Column> of(List<Integer> people, LineProgram program) {
        if (!program.solve()) {
            return List.of();
        }
        BlockGiving giving = new BlockGiving(demand, people, program, searches);
        giving.give(LAST, time.multipliedBy(3).dividedBy(4), stopped);
        List<Column> given = new ArrayList<>(giving.given());
        List<Integer> open = giving.open();
        if (!open.isEmpty()) {
            given.addAll(new Dive(demand.beside(given), searches, grain, time.dividedBy(4), stopped)
                    .of(open, giving.columns()));
        }
        return given.size() == people.size() ? given : List.of();
    }
}
