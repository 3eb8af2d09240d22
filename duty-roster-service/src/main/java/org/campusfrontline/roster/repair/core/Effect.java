package org.campusfrontline.roster.repair.core;

import java.util.Arrays;
import org.campusfrontline.roster.engine.compile.Bound;
import org.campusfrontline.roster.engine.model.Level;
import org.campusfrontline.roster.engine.score.LiveRoster;

/// How changes move the value of a roster, level by level. The lesser is the better: hard rules first, then the soft
/// ones from cover down to stability.
public final class Effect implements Comparable<Effect> {

    private final long[] sums;

    private Effect(long[] sums) {
        this.sums = sums;
    }

    static Effect between(long[] before, LiveRoster live) {
        long[] sums = new long[Bound.SLOTS];
        for (int slot = 0; slot < sums.length; slot++) {
            sums[slot] = live.sum(slot) - before[slot];
        }
        return new Effect(sums);
    }

    static long[] sums(LiveRoster live) {
        long[] sums = new long[Bound.SLOTS];
        for (int slot = 0; slot < sums.length; slot++) {
            sums[slot] = live.sum(slot);
        }
        return sums;
    }

    public long of(Level level, boolean hard) {
        return sums[Bound.slot(level, hard)];
    }

    public long hard() {
        long hard = 0;
        for (int slot = 0; slot < sums.length; slot++) {
            hard += Bound.isHard(slot) ? sums[slot] : 0;
        }
        return hard;
    }

    public long soft() {
        return Arrays.stream(sums).sum() - hard();
    }

    /// What hard rules find more, those of cover apart.
    long lawBreaking() {
        return hard() - of(Level.COVER, true);
    }

    /// Whether no level's hard rules find more than before.
    boolean keepsHardRules() {
        for (int slot = 0; slot < sums.length; slot++) {
            if (Bound.isHard(slot) && sums[slot] > 0) {
                return false;
            }
        }
        return true;
    }

    /// Whether people are missing less than before, and nowhere a hard rule of cover more.
    boolean bettersCover() {
        long hard = of(Level.COVER, true);
        long soft = of(Level.COVER, false);
        return hard < 0 && soft <= 0 || hard == 0 && soft < 0;
    }

    @Override
    public int compareTo(Effect other) {
        int order = Long.compare(hard(), other.hard());
        for (int slot = 0; order == 0 && slot < sums.length; slot++) {
            order = Bound.isHard(slot) ? 0 : Long.compare(sums[slot], other.sums[slot]);
        }
        return order;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Effect effect && Arrays.equals(sums, effect.sums);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sums);
    }

    @Override
    public String toString() {
        return Arrays.toString(sums);
    }
}
