package org.campusfrontline.roster.solve;

import java.util.Optional;
import org.campusfrontline.roster.fairness.PlanOrder;
import org.campusfrontline.roster.period.PeriodParts;
import org.campusfrontline.roster.period.PlanningPeriod;

/// A period as an engine is to plan it: cover weighs `weight` times what its planner says. Where cover comes
/// first, that is more than all wishes together cost.
record Objective(PlanningPeriod period, long weight) {

    private static final int HEAVIEST = 1_000_000_000;

    /// Empty where the weights would be too large.
    static Optional<Objective> of(PlanningPeriod source, PlanOrder order) {
        long weight = order == PlanOrder.WEIGHED ? 1 : 1 + allWishes(source);
        long heaviest = source.parts().cover().stream()
                .mapToLong(cover -> Math.max(cover.underWeight(), cover.overWeight()))
                .max()
                .orElse(0);
        return heaviest > HEAVIEST / weight
                ? Optional.empty()
                : Optional.of(new Objective(source.withCoverTimes((int) weight), weight));
    }

    private static long allWishes(PlanningPeriod period) {
        return period.parts().requests().stream()
                .mapToLong(PeriodParts.RequestPart::weight)
                .sum();
    }

    /// By the planner's own weights, what a plan of this value costs; exact for cover and wishes.
    long total(long value) {
        return value / weight + value % weight;
    }

    /// What no plan's total is below, where no plan's value is below the bound.
    long atLeast(long bound) {
        return Math.ceilDiv(bound, weight);
    }
}
