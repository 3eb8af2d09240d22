package org.campusfrontline.roster.engine.model;

/// How many people a day wants of what the selector tells: at least (hard), aimed at, and at most. The weights
/// multiply those of the cover rules.
public record Demand(int day, String of, int min, int target, int max, int underWeight, int overWeight) {

    public static final int NO_LIMIT = 1_000_000;

    public Demand {
        if (min < 0 || target < min || max < target) {
            throw new IllegalArgumentException("a minimum stands above its maximum");
        }
    }
}
