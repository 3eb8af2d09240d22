package org.campusfrontline.roster.fairness;

import java.util.Arrays;
import org.campusfrontline.roster.engine.rule.Board;

/// Everybody's load in an available day, as a part of what all carry on average: in whole steps, so that differences
/// which nobody feels do not outweigh wishes.
final class Shares {

    /// Steps that the average is.
    static final int AVERAGE = 100;

    private static final double ROUNDING = 1e-9;
    private final FairLoads loads;
    private final long[][] carried;
    private final double[] mean;
    private final int[] before;
    private final int[] after;

    Shares(FairLoads loads, Board board) {
        this.loads = loads;
        carried = loads.carried(board);
        mean = new double[loads.axes()];
        Arrays.setAll(mean, this::average);
        before = new int[2 * mean.length];
        after = new int[2 * mean.length];
    }

    /// The average share; of an axis on which nobody carries anything, one unit in all.
    private double average(int axis) {
        long sum = 0;
        long days = 0;
        for (int person = 0; person < carried.length; person++) {
            sum += carried[person][axis];
            days += loads.days(person);
        }
        return Math.max(1, sum) / (double) Math.max(1, days);
    }

    double part(int person, int axis, long load) {
        long days = loads.days(person);
        return days <= 0 ? 0 : load / (days * mean[axis]);
    }

    private int step(int person, int axis, long load) {
        return (int) Math.ceil(AVERAGE * part(person, axis, load) - ROUNDING);
    }

    /// The largest of a person's steps.
    int largest(int person) {
        int largest = 0;
        for (int axis = 0; axis < mean.length; axis++) {
            largest = Math.max(largest, step(person, axis, carried[person][axis]));
        }
        return largest;
    }

    /// Below 0 where it is fairer that two people's loads change so: the largest of all their steps is smaller, or that
    /// being equal the next one, and so on. What others carry is on both sides and decides nothing.
    int compare(int one, long[] changeOfOne, int other, long[] changeOfOther) {
        for (int axis = 0; axis < mean.length; axis++) {
            before[2 * axis] = step(one, axis, carried[one][axis]);
            before[2 * axis + 1] = step(other, axis, carried[other][axis]);
            after[2 * axis] = step(one, axis, carried[one][axis] + changeOfOne[axis]);
            after[2 * axis + 1] = step(other, axis, carried[other][axis] + changeOfOther[axis]);
        }
        Arrays.sort(before);
        Arrays.sort(after);
        for (int place = after.length - 1; place >= 0; place--) {
            if (after[place] != before[place]) {
                return Integer.compare(after[place], before[place]);
            }
        }
        return 0;
    }

    /// How much the sum of squared shares of a person would change.
    double spread(int person, long[] change) {
        double spread = 0;
        for (int axis = 0; axis < mean.length; axis++) {
            double now = part(person, axis, carried[person][axis]);
            double then = part(person, axis, carried[person][axis] + change[axis]);
            spread += then * then - now * now;
        }
        return spread;
    }

    void carry(int person, long[] change) {
        for (int axis = 0; axis < mean.length; axis++) {
            carried[person][axis] += change[axis];
        }
    }
}
