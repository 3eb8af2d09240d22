package org.campusfrontline.roster.pricing;

import java.util.Optional;
import org.campusfrontline.roster.engine.rule.Board;
import org.campusfrontline.roster.engine.rule.Sums;

/// What one person's line should add up to on some days: each duty counts its value, a free day none. The bounds
/// are less what the known past and the free days bring; each one below or above costs at least so much.
record SumLimit(
        int first, int last, int[] values, boolean[] counts, double least, double most, double under, double over) {

    private static final double NOTHING = 1e15;

    /// A window of a sum on the days of the horizon, `factor` times as heavy; empty where a line cannot break it or
    /// no bound is known to hold.
    static Optional<SumLimit> of(Sums.Part part, Board board, int person, long factor) {
        int past = board.past();
        int free = part.values()[Board.OFF];
        boolean[] counts = new boolean[board.width() - past];
        double brought = part.brought();
        boolean unknown = false;
        for (int at = part.first(); at <= part.last(); at++) {
            boolean counted = part.counts() == null || part.counts()[at];
            int code = at < past ? board.code(person, at) : Board.OFF;
            unknown |= code == Board.UNKNOWN;
            brought += counted ? part.values()[code] : 0;
            if (at >= past) {
                counts[at - past] = counted;
            }
        }
        int[] values = new int[part.values().length - Board.FIRST];
        for (int duty = 0; duty < values.length; duty++) {
            values[duty] = part.values()[Board.FIRST + duty] - free;
        }
        double each = (double) factor * part.weight() / part.unit();
        boolean isLeast = !unknown && part.least() > -NOTHING;
        boolean isMost = part.most() < NOTHING;
        return part.last() < past || !isLeast && !isMost
                ? Optional.empty()
                : Optional.of(new SumLimit(
                        Math.max(0, part.first() - past),
                        part.last() - past,
                        values,
                        counts,
                        part.least() - brought,
                        part.most() - brought,
                        isLeast ? each : 0,
                        isMost ? each : 0));
    }

    /// How much the line has above the upper bound, or (negative) below the lower one.
    double excess(int[] line) {
        double sum = 0;
        for (int day = first; day <= last; day++) {
            sum += line[day] >= 0 && counts[day] ? values[line[day]] : 0;
        }
        if (over > 0 && sum > most) {
            return sum - most;
        }
        return under > 0 && sum < least ? sum - least : 0;
    }

    /// How far the line is from the bound that the fine belongs to: of the upper one where it is positive.
    double slack(int[] line, double fine) {
        double sum = 0;
        for (int day = first; day <= last; day++) {
            sum += line[day] >= 0 && counts[day] ? values[line[day]] : 0;
        }
        return sum - (fine > 0 ? most : least);
    }

    int largest() {
        int largest = 1;
        for (int value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }
}
