package org.campusfrontline.roster.pricing;

import java.util.Arrays;

/// The cheapest stint from each day to each day at given prices. A stint is a stretch of worked days; one more may go
/// on from before the horizon. Its states are the group of the last duty and how many of its stretch, and each
/// remembers the state it came from.
final class Stints {

    private static final double NEVER = Double.POSITIVE_INFINITY;
    private final WeekendDays weekends;
    private final int days;
    private final double[][][] costs;
    private final short[][][] from;
    private final double[][] best;
    private final int[][] end;
    private final int[] longest;
    private final int width;
    private final int states;
    private PersonRules rules;
    private double[][] prices;

    /// For people with so many groups and so long stretches at most, in a horizon with these weekends.
    @SuppressWarnings("NullAway.Init")
    Stints(WeekendDays weekends, int days, int groups, int longestStretch) {
        this.weekends = weekends;
        this.days = days;
        width = longestStretch;
        states = groups * width;
        costs = new double[days + 1][][];
        from = new short[days + 1][][];
        best = new double[days + 1][];
        end = new int[days + 1][];
        longest = new int[days + 1];
        for (int row = 0; row <= days; row++) {
            int lengths = days - first(row);
            costs[row] = new double[lengths][states];
            from[row] = new short[lengths][states];
            best[row] = new double[lengths];
            end[row] = new int[lengths];
        }
    }

    /// The row of the stint that goes on from before.
    int goingOn() {
        return days;
    }

    private int first(int row) {
        return row == days ? 0 : row;
    }

    /// `groupPrices` are by day and group.
    void fill(PersonRules newRules, double[][] groupPrices) {
        rules = newRules;
        prices = groupPrices;
        for (int row = 0; row <= days; row++) {
            longest[row] = 0;
            boolean goesOn = true;
            int most = row == days && rules.before().worked() == 0 ? 0 : days - first(row);
            for (int length = 1; length <= most && goesOn; length++) {
                goesOn = extend(row, length);
                longest[row] = goesOn ? length : length - 1;
            }
        }
    }

    int longest(int row) {
        return longest[row];
    }

    /// What the cheapest stint of the row costs that has so many days of the horizon.
    double cost(int row, int length) {
        return best[row][length - 1];
    }

    private boolean extend(int row, int length) {
        double[] layer = costs[row][length - 1];
        Arrays.fill(layer, NEVER);
        if (length > 1) {
            for (int state = 0; state < states; state++) {
                if (costs[row][length - 2][state] < NEVER) {
                    follow(row, length, state, costs[row][length - 2][state]);
                }
            }
        } else if (row == days && rules.before().group() >= 0) {
            Before before = rules.before();
            follow(row, length, state(before.group(), before.ofClass()), 0);
        } else {
            for (int group = 0; group < rules.groups().size(); group++) {
                put(row, length, group, 1, begin(group) + prices[first(row)][group], -1);
            }
        }
        return close(row, length);
    }

    private void follow(int row, int length, int state, double cost) {
        int group = state / width;
        int run = state % width + 1;
        int kind = rules.groups().classOf(group);
        int day = first(row) + length - 1;
        double left = kind < 0 || !judged(row, length - 1, run, kind)
                ? 0
                : rules.classes().get(kind).tooShort(run);
        for (int next = 0; next < rules.groups().size(); next++) {
            double more = cost + rules.groups().follow(group, next) + prices[day][next];
            if (more < NEVER) {
                boolean same = kind >= 0 && kind == rules.groups().classOf(next);
                double stretch = same ? rules.classes().get(kind).oneMore(run) : left + begin(next);
                put(row, length, next, same ? run + 1 : 1, more + stretch, state);
            }
        }
    }

    private double begin(int group) {
        int kind = rules.groups().classOf(group);
        return kind < 0 ? 0 : rules.classes().get(kind).oneMore(0);
    }

    private int state(int group, int run) {
        int kind = rules.groups().classOf(group);
        int cap = kind < 0 ? 1 : rules.classes().get(kind).cap();
        return group * width + Math.clamp(run, 1, cap) - 1;
    }

    private void put(int row, int length, int group, int run, double cost, int before) {
        int state = state(group, run);
        if (cost < costs[row][length - 1][state]) {
            costs[row][length - 1][state] = cost;
            from[row][length - 1][state] = (short) before;
        }
    }

    /// Whether the stretch of so many days up to that length of the stint is judged where it is too short.
    private boolean judged(int row, int length, int run, int kind) {
        Before before = rules.before();
        if (row == days) {
            boolean fromBefore = before.ofClass() > 0 && run == before.ofClass() + length;
            return !fromBefore || before.ofClassStart().judges(rules.classes().get(kind));
        }
        boolean first = row == 0 && run == length && before.free() == 0;
        return !first || before.start().judges(rules.classes().get(kind));
    }

    /// Chooses the cheapest state to end in; false where there is none.
    private boolean close(int row, int length) {
        boolean open = first(row) + length == days;
        double lowest = NEVER;
        for (int state = 0; state < states; state++) {
            double cost = costs[row][length - 1][state];
            if (cost < NEVER) {
                int kind = rules.groups().classOf(state / width);
                int run = state % width + 1;
                boolean judged =
                        kind >= 0 && (!open || rules.classes().get(kind).closed()) && judged(row, length, run, kind);
                cost += judged ? rules.classes().get(kind).tooShort(run) : 0;
                if (cost < lowest) {
                    lowest = cost;
                    end[row][length - 1] = state;
                }
            }
        }
        best[row][length - 1] = lowest + whole(row, length, open);
        return lowest < NEVER;
    }

    /// What the stint costs as a whole.
    private double whole(int row, int length, boolean open) {
        Before before = rules.before();
        int worked = row == days ? before.worked() : 0;
        boolean first = row == days || row == 0 && before.free() == 0;
        boolean begun = !first || before.start().judges(rules.work());
        boolean judged = begun && (!open || rules.work().closed());
        int stop = first(row) + length;
        int broken = row == days ? weekends.brokenAtEnd(stop) : weekends.broken(row, stop);
        return rules.work().tooLong(worked, length)
                + (judged ? rules.work().tooShort(worked + length) : 0)
                + rules.brokenWeekend() * broken;
    }

    /// Writes the groups of the cheapest stint's days.
    void write(int row, int length, int[] line) {
        int state = end[row][length - 1];
        for (int left = length; left > 0; left--) {
            line[first(row) + left - 1] = state / width;
            state = from[row][left - 1][state];
        }
    }
}
