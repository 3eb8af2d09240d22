package org.campusfrontline.roster.ledger.load;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/// How unevenly load an available day lies on a unit's people, without anybody's own: how far the most lies above the
/// median, the third quartile above the first, and Gini's coefficient, 0 where all carry the same.
public record Spread(double mostOverMedian, double quartiles, double gini) {

    /// Of fewer than five people nothing is told.
    public static Optional<Spread> of(Collection<Double> shares) {
        return Quartiles.of(shares).map(quartiles -> {
            double[] sorted =
                    shares.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            return new Spread(
                    sorted[sorted.length - 1] - quartiles.median(),
                    quartiles.third() - quartiles.first(),
                    gini(sorted));
        });
    }

    /// 2 Σ i·x(i) / (n Σ x) - (n + 1) / n over the values in order, i from 1.
    private static double gini(double[] sorted) {
        double sum = Arrays.stream(sorted).sum();
        if (sum <= 0) {
            return 0;
        }
        double weighted = 0;
        for (int place = 0; place < sorted.length; place++) {
            weighted += (place + 1) * sorted[place];
        }
        int people = sorted.length;
        return 2 * weighted / (people * sum) - (people + 1.0) / people;
    }
}
