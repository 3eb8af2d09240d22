package org.campusfrontline.roster.engine.rule;

import java.util.Arrays;

/// The rest blocks of the calendar: weekends after adjusted working days, and holidays. A block is a stretch of
/// positions; the blocks stand in order and do not overlap.
public final class Blocks {

    private final int[] firsts;
    private final int[] lasts;
    private final int[] of;

    public Blocks(int[] firsts, int[] lasts, int width) {
        this.firsts = firsts.clone();
        this.lasts = lasts.clone();
        of = new int[width];
        Arrays.fill(of, -1);
        for (int block = 0; block < firsts.length; block++) {
            Arrays.fill(of, firsts[block], lasts[block] + 1, block);
        }
    }

    int size() {
        return firsts.length;
    }

    int first(int block) {
        return firsts[block];
    }

    int last(int block) {
        return lasts[block];
    }

    /// The block that the position lies in, -1 where there is none.
    int of(int at) {
        return of[at];
    }

    /// How many days of the block are of the class, where the cells from `first` on are taken to be so many others.
    int days(Board board, boolean[] in, int person, int block, int first, int[] to, int count) {
        int days = 0;
        for (int at = firsts[block]; at <= lasts[block]; at++) {
            boolean changed = at >= first && at < first + count;
            days += in[changed ? to[at - first] : board.code(person, at)] ? 1 : 0;
        }
        return days;
    }

    /// How many days of the block are of the class, one cell taken to be another.
    int days(Board board, boolean[] in, int person, int block, int changed, int code) {
        int days = 0;
        for (int at = firsts[block]; at <= lasts[block]; at++) {
            days += in[board.code(person, at, changed, code)] ? 1 : 0;
        }
        return days;
    }
}
