package org.campusfrontline.roster.line;

import java.util.Arrays;

/// What a shift of each untracked type costs beyond its price, so that a line keeps the limits by itself.
/// A fine moves by a step that grows while it keeps its direction and shrinks when it turns.
final class Fines {

    private static final double GROW = 1.6;
    private static final double SHRINK = 0.4;
    private static final double SMALLEST_SHARE = 0.005;
    private static final double LARGEST_SHARE = 0.2;

    private final PersonLimits limits;
    private final boolean[] tracked;
    private final double[] fines;
    private final double[] steps;
    private final int[] directions;

    Fines(PersonLimits limits, boolean[] tracked) {
        this.limits = limits;
        this.tracked = tracked;
        fines = new double[limits.types];
        steps = new double[limits.types];
        directions = new int[limits.types];
    }

    /// Sets the steps by the span of the prices: large at first, then from where the last search ended.
    void begin(double[][] prices) {
        double span = 1;
        for (double[] day : prices) {
            for (double price : day) {
                span = Math.max(span, Math.abs(price));
            }
        }
        for (int type = 0; type < steps.length; type++) {
            double share = steps[type] == 0 ? LARGEST_SHARE : SMALLEST_SHARE;
            steps[type] = Math.max(steps[type], span * share);
            fines[type] = tracked[type] ? 0 : fines[type];
        }
        Arrays.fill(directions, 0);
    }

    double[][] added(double[][] prices) {
        double[][] fined = new double[prices.length][limits.types];
        for (int day = 0; day < prices.length; day++) {
            for (int type = 0; type < limits.types; type++) {
                fined[day][type] = prices[day][type] + fines[type];
            }
        }
        return fined;
    }

    /// What the fines would add up to if each limit were used in full.
    double allowance() {
        double allowance = 0;
        for (int type = 0; type < limits.types; type++) {
            allowance += fines[type] * limits.typeLimit[type];
        }
        return allowance;
    }

    /// Moves the fines; says whether the line kept every limit.
    boolean learn(int[] excess) {
        boolean kept = true;
        for (int type = 0; type < excess.length; type++) {
            kept &= excess[type] <= 0;
            if (!tracked[type] && (fines[type] > 0 || excess[type] > 0)) {
                move(type, Integer.signum(excess[type]));
            }
        }
        return kept;
    }

    private void move(int type, int direction) {
        if (directions[type] != 0 && direction != 0) {
            steps[type] *= direction == directions[type] ? GROW : SHRINK;
        }
        fines[type] = Math.max(0, fines[type] + direction * steps[type]);
        directions[type] = direction == 0 ? directions[type] : direction;
    }
}
