package org.campusfrontline.assessment.indicator.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// An exact share; rounded once, when it is shown.
public record Share(long numerator, long denominator) {

    /// Below this many wanted seats a share would speak of single people and is not shown.
    public static final int SMALLEST_GROUP = 5;

    private static final int DECIMALS = 4;

    public boolean isShown() {
        return denominator >= SMALLEST_GROUP;
    }

    /// Between 0 and 1 with four decimals, half up; empty where nothing was wanted or the group is too small.
    public Optional<BigDecimal> rounded() {
        return isShown()
                ? Optional.of(BigDecimal.valueOf(numerator)
                        .divide(BigDecimal.valueOf(denominator), DECIMALS, RoundingMode.HALF_UP))
                : Optional.empty();
    }
}
