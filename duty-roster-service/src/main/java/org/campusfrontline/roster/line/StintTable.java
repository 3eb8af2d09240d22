package org.campusfrontline.roster.line;

import java.util.Arrays;

/// The cheapest stints at given prices: for each first day, length and profile (units and counters used).
/// A profile's number is `extra units * combinations + combination`; extra units are those above the shortest shift's.
final class StintTable {

    private final LineSpace space;
    private final PersonLimits limits;
    private final int mostExtra;
    private final double[][][] layers;
    private final double[][][] best;
    private final int[] longest;
    private double[][] prices = {};
    private DayChoices choices;

    StintTable(LineSpace space, DayChoices choices) {
        this.space = space;
        this.choices = choices;
        limits = space.limits;
        mostExtra = limits.largestUnit - limits.smallestUnit;
        layers = new double[limits.days][limits.longestRun][];
        best = new double[limits.days][limits.longestRun][];
        longest = new int[limits.days];
        for (int start = 0; start < limits.days; start++) {
            for (int length = 1; length <= limits.longestRun && start + length <= limits.days; length++) {
                layers[start][length - 1] = new double[limits.types * profiles(length)];
                best[start][length - 1] = new double[profiles(length)];
            }
        }
    }

    int profiles(int length) {
        return (length * mostExtra + 1) * space.stintCombos;
    }

    int units(int length, int profile) {
        return length * limits.smallestUnit + profile / space.stintCombos;
    }

    int combo(int profile) {
        return profile % space.stintCombos;
    }

    /// The longest stint that may begin on the day, 0 for none.
    int longest(int start) {
        return longest[start];
    }

    double[] costs(int start, int length) {
        return best[start][length - 1];
    }

    double[] layer(int start, int length) {
        return layers[start][length - 1];
    }

    void fill(double[][] newPrices, DayChoices newChoices) {
        prices = newPrices;
        choices = newChoices;
        for (int start = 0; start < limits.days; start++) {
            longest[start] = 0;
            for (int length = 1; length <= limits.longestRun && start + length <= limits.days; length++) {
                if (!choices.mayWork(start + length - 1)) {
                    break;
                }
                extend(start, length);
                longest[start] = length;
            }
        }
    }

    private void extend(int start, int length) {
        double[] layer = layer(start, length);
        Arrays.fill(layer, Double.POSITIVE_INFINITY);
        double[] cheapest = costs(start, length);
        Arrays.fill(cheapest, Double.POSITIVE_INFINITY);
        int day = start + length - 1;
        int count = profiles(length);
        for (int type = 0; type < limits.types; type++) {
            if (choices.allows(day, type)) {
                if (length == 1) {
                    begin(layer, type, prices[day][type]);
                } else {
                    follow(layer(start, length - 1), length - 1, layer, type, prices[day][type]);
                }
                for (int profile = 0; profile < count; profile++) {
                    cheapest[profile] = Math.min(cheapest[profile], layer[type * count + profile]);
                }
            }
        }
    }

    private void begin(double[] layer, int type, double price) {
        if (space.fits(0, type)) {
            layer[type * profiles(1) + after(0, type)] = price;
        }
    }

    private void follow(double[] before, int lengthBefore, double[] layer, int type, double price) {
        int countBefore = profiles(lengthBefore);
        int count = profiles(lengthBefore + 1);
        for (int previous = 0; previous < limits.types; previous++) {
            if (limits.mayFollow[previous][type]) {
                for (int profile = 0; profile < countBefore; profile++) {
                    double cost = before[previous * countBefore + profile] + price;
                    if (cost < Double.POSITIVE_INFINITY && space.fits(combo(profile), type)) {
                        int cell = type * count + after(profile, type);
                        layer[cell] = Math.min(layer[cell], cost);
                    }
                }
            }
        }
    }

    /// The profile after one more shift of the type.
    int after(int profile, int type) {
        return profile + (limits.units[type] - limits.smallestUnit) * space.stintCombos + space.stintStride[type];
    }

    /// Writes the cheapest stint's shifts into the row, last day first.
    void write(int start, int length, int profile, int[] row) {
        double[] layer = layer(start, length);
        int type = 0;
        while (layer[type * profiles(length) + profile] != costs(start, length)[profile]) {
            type++;
        }
        int current = profile;
        for (int left = length; left > 1; left--) {
            row[start + left - 1] = type;
            int before = current - (after(0, type));
            double cost = layer(start, left)[type * profiles(left) + current];
            type = predecessor(start, left - 1, before, type, cost);
            current = before;
        }
        row[start] = type;
    }

    private int predecessor(int start, int length, int profile, int type, double cost) {
        double[] layer = layer(start, length);
        double price = prices[start + length][type];
        for (int previous = 0; previous < limits.types; previous++) {
            if (limits.mayFollow[previous][type] && layer[previous * profiles(length) + profile] + price == cost) {
                return previous;
            }
        }
        throw new IllegalStateException("a stint has no beginning");
    }
}
