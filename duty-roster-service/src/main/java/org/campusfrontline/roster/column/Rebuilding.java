package org.campusfrontline.roster.column;

import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

/// Betters a plan without any library: a few people give their lines up and get new ones, one after the other, and what
/// is not worse is kept (ruin and recreate, Schrimpf et al. 2000).
public final class Rebuilding {

    private static final int FEWEST = 2;
    private static final int MOST = 6;
    private final Rows rows;
    private final Groups groups;
    private final Random random;
    private volatile int[][] best;

    /// From everybody's line in `first` on.
    public Rebuilding(LineProblem problem, int[][] first, long seed) {
        rows = new Rows(problem);
        LineFinder finder = problem.finder();
        for (int person = 0; person < first.length; person++) {
            rows.put(finder.column(person, first[person]));
        }
        best = Column.rows(rows.plan());
        random = new Random(seed);
        groups = new Groups(problem.staff(), seed);
    }

    /// Everybody's line in the best plan so far, for any thread.
    public int[][] best() {
        return best;
    }

    /// Everybody's line once `over`; each better value is `told`.
    public int[][] better(BooleanSupplier over, LongConsumer told) {
        long value = rows.value();
        while (!over.getAsBoolean()) {
            List<Integer> group = groups.some(FEWEST + random.nextInt(MOST - FEWEST + 1));
            List<Column> before = group.stream().map(rows::column).toList();
            group.forEach(rows::take);
            boolean whole = group.stream().allMatch(rows::give);
            long now = whole ? rows.value() : Long.MAX_VALUE;
            if (now > value) {
                before.forEach(rows::put);
            } else if (now < value) {
                value = now;
                best = Column.rows(rows.plan());
                told.accept(value);
            }
        }
        return Column.rows(rows.plan());
    }
}
