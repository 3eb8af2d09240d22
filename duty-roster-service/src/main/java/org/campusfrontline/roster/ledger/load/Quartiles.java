package org.campusfrontline.roster.ledger.load;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/// Where a quarter, a half and three quarters of the values lie, by linear interpolation between neighbours. Of fewer
/// than five people nothing is told, since it would point at one.
public record Quartiles(double first, double median, double third) {

    public static final int FEWEST = 5;

    public static Optional<Quartiles> of(Collection<Double> values) {
        return values.size() < FEWEST
                ? Optional.empty()
                : Optional.of(new Quartiles(at(values, 0.25), at(values, 0.5), at(values, 0.75)));
    }

    /// The middle of any number of values; 0 of none.
    static double median(Collection<Double> values) {
        return values.isEmpty() ? 0 : at(values, 0.5);
    }

    private static double at(Collection<Double> values, double part) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        double place = part * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = (int) Math.ceil(place);
        return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
    }
}
