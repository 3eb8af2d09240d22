package org.campusfrontline.assessment.indicator.rule;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Nearest-rank quantiles: the smallest value that at least that share of the values does not exceed.
public final class Quantile {

    private static final int WHOLE = 100;

    private Quantile() {}

    /// `percent` from 1 to 100 of values in ascending order; empty for no values.
    public static Optional<Duration> of(List<Duration> ascending, int percent) {
        if (ascending.isEmpty()) {
            return Optional.empty();
        }
        int rank = Math.ceilDiv(percent * ascending.size(), WHOLE);
        return Optional.of(ascending.get(rank - 1));
    }
}
