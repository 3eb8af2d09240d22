package org.campusfrontline.roster.pricing;

import java.util.Arrays;

/// The cheapest stint from each day to each day at given prices. A stint is a stretch of worked days; one more may go
/// on from before the horizon. Each state remembers the state it came from.
final class Stints {

    private static final double NEVER = Double.POSITIVE_INFINITY;
    private final WeekendDays weekends;
    private final int days;
    private final short[][][] from;
    private final double[][] best;
    private final int[][] end;
    private final int[] longest;
    private double[] layer;
    private double[] before;
    private PersonRules rules;
    private StintSteps steps;
    private double[][] prices;

    /// For people with so many states at most, in a horizon with these weekends.
    @SuppressWarnings("NullAway.Init")
    Stints(WeekendDays weekends, int days, int states) {
        this.weekends = weekends;
        this.days = days;
        from = new short[days + 1][][];
        best = new double[days + 1][];
        end = new int[days + 1][];
        longest = new int[days + 1];
        layer = new double[states];
        before = new double[states];
        for (int row = 0; row <= days; row++) {
            int lengths = days - first(row);
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
    void fill(PersonRules newRules, StintSteps newSteps, double[][] groupPrices) {
        rules = newRules;
        steps = newSteps;
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
        double[] filled = before;
        before = layer;
        layer = filled;
        Arrays.fill(layer, 0, steps.size(), NEVER);
        double[] price = prices[first(row) + length - 1];
        short[] came = from[row][length - 1];
        if (length > 1) {
            for (int state = 0; state < steps.size(); state++) {
                if (before[state] < NEVER) {
                    double leaving = before[state] + left(row, length - 1, state, false);
                    steps.follow(state, before[state], leaving, price, layer, came);
                }
            }
        } else if (row == days && rules.before().group() >= 0) {
            int state = steps.state(rules.before().group(), rules.before().ofClass());
            steps.follow(state, 0, left(row, 0, state, false), price, layer, came);
        } else {
            steps.begin(price, layer, came);
        }
        return close(row, length);
    }

    /// What ending a stretch costs that has come to the state with that length of the stint.
    private double left(int row, int length, int state, boolean atEnd) {
        double left = steps.left(state, atEnd);
        boolean edge = row == days || row == 0 && rules.before().free() == 0;
        return left == 0 || !edge || judged(row, length, steps.run(state), steps.limits(state)) ? left : 0;
    }

    /// Whether the stretch of so many days up to that length of the stint is judged where it is too short.
    private boolean judged(int row, int length, int run, RunLimits limits) {
        Before past = rules.before();
        if (row == days) {
            boolean fromBefore = past.ofClass() > 0 && run == past.ofClass() + length;
            return !fromBefore || past.ofClassStart().judges(limits);
        }
        return run != length || past.start().judges(limits);
    }

    /// Chooses the cheapest state to end in; false where there is none.
    private boolean close(int row, int length) {
        boolean open = first(row) + length == days;
        double lowest = NEVER;
        for (int state = 0; state < steps.size(); state++) {
            if (layer[state] < lowest) {
                double cost = layer[state] + left(row, length, state, open);
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
        Before past = rules.before();
        int worked = row == days ? past.worked() : 0;
        boolean first = row == days || row == 0 && past.free() == 0;
        boolean begun = !first || past.start().judges(rules.work());
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
            line[first(row) + left - 1] = steps.group(state);
            state = from[row][left - 1][state];
        }
    }
}
