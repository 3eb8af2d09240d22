package org.campusfrontline.roster.line;

import java.util.Arrays;

/// The cheapest line through each single choice, from the costs before and behind every stint.
final class ThroughCosts {

    private final LineGraph graph;
    private final LineSpace space;
    private final PersonLimits limits;
    private final StintTable stints;
    private final double[][] prices;
    private final DayChoices choices;
    private final double[][] through;

    ThroughCosts(LineGraph graph, double[][] prices, DayChoices choices) {
        this.graph = graph;
        this.prices = prices;
        this.choices = choices;
        space = graph.space();
        limits = space.limits;
        stints = graph.stints();
        through = new double[limits.days][limits.types + 1];
    }

    double[][] compute() {
        for (double[] day : through) {
            Arrays.fill(day, Double.POSITIVE_INFINITY);
        }
        for (int day = 0; day < limits.days; day++) {
            stay(day);
            stintsFrom(day);
        }
        return through;
    }

    private void stay(int day) {
        if (graph.isFree(day, day + 1)) {
            double[] before = graph.ahead(day);
            double[] after = graph.behind(day + 1);
            for (int state = 0; state < space.size; state++) {
                lower(day, limits.types, before[state] + after[state]);
            }
        }
    }

    private void lower(int day, int choice, double cost) {
        through[day][choice] = Math.min(through[day][choice], cost);
    }

    private void stintsFrom(int start) {
        double[] later = {};
        for (int length = stints.longest(start); length >= 1; length--) {
            double[] outside = outside(start, length);
            rest(start, length, outside);
            later = onward(start, length, outside, later);
        }
    }

    /// For each profile the cheapest of everything before and after the stint.
    private double[] outside(int start, int length) {
        double[] outside = new double[stints.profiles(length)];
        Arrays.fill(outside, Double.POSITIVE_INFINITY);
        if (graph.isStint(start, length)) {
            double[] before = graph.ahead(start);
            double[] after = graph.behind(graph.next(start, length));
            int weekends = limits.weekends(start, start + length - 1);
            for (int profile = 0; profile < outside.length; profile++) {
                outside[profile] = outside(before, after, weekends, length, profile);
            }
        }
        return outside;
    }

    private double outside(double[] before, double[] after, int weekends, int length, int profile) {
        int units = stints.units(length, profile);
        double cheapest = Double.POSITIVE_INFINITY;
        for (int combo = 0; combo < space.combos; combo++) {
            int next = space.comboAfter[combo][stints.combo(profile)];
            for (int row = 0; next >= 0 && row + weekends < space.weekendRows; row++) {
                int source = space.row(combo, row);
                int target = space.row(next, row + weekends) + units;
                for (int unit = 0; unit + units < space.width; unit++) {
                    cheapest = Math.min(cheapest, before[source + unit] + after[target + unit]);
                }
            }
        }
        return cheapest;
    }

    private void rest(int start, int length, double[] outside) {
        double[] costs = stints.costs(start, length);
        double cheapest = Double.POSITIVE_INFINITY;
        for (int profile = 0; profile < costs.length; profile++) {
            cheapest = Math.min(cheapest, costs[profile] + outside[profile]);
        }
        for (int day = start + length; day < graph.next(start, length); day++) {
            lower(day, limits.types, cheapest);
        }
    }

    /// The cheapest end of the stint after `length` days, by last type and profile: stop here, or go on as `later`
    /// says.
    private double[] onward(int start, int length, double[] outside, double[] later) {
        int count = outside.length;
        double[] layer = stints.layer(start, length);
        double[] onward = new double[limits.types * count];
        int day = start + length - 1;
        for (int type = 0; type < limits.types; type++) {
            for (int profile = 0; profile < count; profile++) {
                int cell = type * count + profile;
                if (layer[cell] < Double.POSITIVE_INFINITY) {
                    onward[cell] = Math.min(outside[profile], goOn(day + 1, length, type, profile, later));
                    lower(day, type, layer[cell] + onward[cell]);
                } else {
                    onward[cell] = Double.POSITIVE_INFINITY;
                }
            }
        }
        return onward;
    }

    private double goOn(int day, int length, int type, int profile, double[] later) {
        double cheapest = Double.POSITIVE_INFINITY;
        if (later.length > 0) {
            int count = stints.profiles(length + 1);
            for (int next = 0; next < limits.types; next++) {
                if (limits.mayFollow[type][next]
                        && choices.allows(day, next)
                        && space.fits(stints.combo(profile), next)) {
                    double rest = later[next * count + stints.after(profile, next)];
                    cheapest = Math.min(cheapest, prices[day][next] + rest);
                }
            }
        }
        return cheapest;
    }
}
