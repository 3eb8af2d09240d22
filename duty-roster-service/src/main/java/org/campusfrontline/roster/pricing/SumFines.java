package org.campusfrontline.roster.pricing;

import java.util.List;

/// What duties of a person cost beyond their prices, so that a line keeps its sums by itself. A fine is
/// Lagrange's: never more than what breaking the sum costs, above zero for too much and below for too little.
/// Its step grows while it keeps its direction and shrinks when it turns; fines stay for the next search.
final class SumFines {

    private static final double GROW = 1.6;
    private static final double SHRINK = 0.4;
    private static final double SMALLEST_SHARE = 0.01;
    private static final double LARGEST_SHARE = 0.2;
    private final List<SumLimit> limits;
    private final double[] fines;
    private final double[] steps;
    private final int[] directions;

    SumFines(List<SumLimit> limits) {
        this.limits = limits;
        fines = new double[limits.size()];
        steps = new double[limits.size()];
        directions = new int[limits.size()];
    }

    boolean isEmpty() {
        return limits.isEmpty();
    }

    /// Sets the steps by the largest price that any duty has: large at first, then from where the last search
    /// ended.
    void begin(double span) {
        for (int place = 0; place < steps.length; place++) {
            double unit = Math.max(1, span) / limits.get(place).largest();
            steps[place] = steps[place] == 0 ? unit * LARGEST_SHARE : Math.max(steps[place], unit * SMALLEST_SHARE);
            directions[place] = 0;
        }
    }

    /// Adds the fines to prices by day and duty.
    void add(double[][] prices) {
        for (int place = 0; place < fines.length; place++) {
            SumLimit limit = limits.get(place);
            for (int day = limit.first(); fines[place] != 0 && day <= limit.last(); day++) {
                for (int duty = 0; limit.counts()[day] && duty < prices[day].length; duty++) {
                    prices[day][duty] += fines[place] * limit.values()[duty];
                }
            }
        }
    }

    /// What the fines add up to where each sum is at its bound.
    double allowance() {
        double allowance = 0;
        for (int place = 0; place < fines.length; place++) {
            SumLimit limit = limits.get(place);
            if (fines[place] != 0) {
                allowance += fines[place] * (fines[place] > 0 ? limit.most() : limit.least());
            }
        }
        return allowance;
    }

    /// Moves the fines by what the line breaks or has to spare; false where none moves.
    boolean learn(int[] line) {
        boolean moved = false;
        for (int place = 0; place < fines.length; place++) {
            SumLimit limit = limits.get(place);
            double excess = fines[place] == 0 ? limit.excess(line) : limit.slack(line, fines[place]);
            if (excess != 0) {
                moved |= move(place, limit, excess > 0 ? 1 : -1);
            }
        }
        return moved;
    }

    private boolean move(int place, SumLimit limit, int direction) {
        if (directions[place] != 0) {
            steps[place] *= direction == directions[place] ? GROW : SHRINK;
        }
        directions[place] = direction;
        double before = fines[place];
        double after = Math.clamp(before + direction * steps[place], -limit.under(), limit.over());
        boolean turns = before > 0 && after < 0 || before < 0 && after > 0;
        fines[place] = turns ? 0 : after;
        return fines[place] != before;
    }
}
