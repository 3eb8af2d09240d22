package org.campusfrontline.roster.engine.score;

import java.util.Arrays;
import org.campusfrontline.roster.engine.compile.Bound;
import org.campusfrontline.roster.engine.model.Level;

/// What a roster costs, hard and soft, level by level.
public final class Value {

    private final long[] sums;

    Value(long[] sums) {
        this.sums = sums.clone();
    }

    public long of(Level level, boolean hard) {
        return sums[Bound.slot(level, hard)];
    }

    /// All that hard rules find.
    public long hard() {
        return sum(true);
    }

    /// All that soft rules find.
    public long soft() {
        return sum(false);
    }

    private long sum(boolean hard) {
        long sum = 0;
        for (int slot = 0; slot < sums.length; slot++) {
            sum += Bound.isHard(slot) == hard ? sums[slot] : 0;
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Value value && Arrays.equals(sums, value.sums);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sums);
    }

    @Override
    public String toString() {
        return "hard " + hard() + ", soft " + soft() + " " + Arrays.toString(sums);
    }
}
