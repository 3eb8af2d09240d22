package org.campusfrontline.roster.column;

/// How many people stand at each place when lines are had in shares, and what one more is worth there. The bends of the
/// cover's cost are rounded below them over a width, so that the worth moves evenly with the people; costs above a cap
/// count as the cap, since walls would let nobody move.
final class RoundedCover {

    private static final int[] NOWHERE = {};
    private static final int HALVINGS = 14;
    private final Demand demand;
    private final double cap;
    private final double[] present;
    private double width;

    RoundedCover(Demand demand, double cap, double width) {
        this.demand = demand;
        this.cap = cap;
        this.width = width;
        present = new double[demand.size()];
    }

    void narrow(double newWidth) {
        width = newWidth;
    }

    void count(Column column, double share) {
        for (int day = 0; day < column.line().length; day++) {
            for (int place : places(column, day)) {
                present[place] += share;
            }
        }
    }

    private int[] places(Column column, int day) {
        return column.line()[day] < 0 ? NOWHERE : demand.places().of(day, column.line()[day]);
    }

    /// What one more person is worth at each place.
    double[] prices() {
        double[] prices = new double[present.length];
        for (int place = 0; place < prices.length; place++) {
            prices[place] = worth(place, present[place]);
        }
        return prices;
    }

    private double worth(int place, double people) {
        return demand.cost(place).roundedWorth(people, width, cap);
    }

    /// What the line costs less than it is worth.
    double reduced(Column column) {
        double reduced = column.cost();
        for (int day = 0; day < column.line().length; day++) {
            for (int place : places(column, day)) {
                reduced -= worth(place, present[place]);
            }
        }
        return reduced;
    }

    /// The share, `most` at most, that a person best moves from one line to another.
    double bestMove(Column from, Column to, double most) {
        double low = 0;
        double high = most;
        if (slope(from, to, most) <= 0) {
            return most;
        }
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (low + high) / 2;
            if (slope(from, to, middle) <= 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// What a little more costs once that share has moved.
    private double slope(Column from, Column to, double moved) {
        double slope = to.cost() - (double) from.cost();
        for (int day = 0; day < to.line().length; day++) {
            if (to.line()[day] != from.line()[day]) {
                slope += worthAfter(places(from, day), places(to, day), -moved);
                slope -= worthAfter(places(to, day), places(from, day), moved);
            }
        }
        return slope;
    }

    /// What one more is worth at the places that the others are not, once so many have come.
    private double worthAfter(int[] at, int[] others, double come) {
        double worth = 0;
        for (int place : at) {
            worth += contains(others, place) ? 0 : worth(place, present[place] + come);
        }
        return worth;
    }

    private static boolean contains(int[] places, int wanted) {
        for (int place : places) {
            if (place == wanted) {
                return true;
            }
        }
        return false;
    }
}
