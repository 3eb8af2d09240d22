package org.campusfrontline.roster.solve;

import java.util.List;
import java.util.Optional;
import org.campusfrontline.roster.fairness.PlanOrder;
import org.campusfrontline.roster.planning.Cover;
import org.campusfrontline.roster.planning.PlanningProblem;
import org.campusfrontline.roster.planning.ShiftRequest;

/// What an engine minimises: cover times `weight`, and wishes. Where cover comes first, the weight is more than all
/// wishes together cost.
record Objective(PlanningProblem problem, long weight) {

    private static final int HEAVIEST = 1_000_000_000;

    /// Empty where the weights would be too large.
    static Optional<Objective> of(PlanningProblem source, PlanOrder order) {
        long weight = order == PlanOrder.WEIGHED ? 1 : 1 + allWishes(source);
        long heaviest = source.cover().stream()
                .mapToLong(cover -> Math.max(cover.underWeight(), cover.overWeight()))
                .max()
                .orElse(0);
        return heaviest > HEAVIEST / weight
                ? Optional.empty()
                : Optional.of(new Objective(times(source, (int) weight), weight));
    }

    static long allWishes(PlanningProblem problem) {
        return problem.requests().stream().mapToLong(ShiftRequest::weight).sum();
    }

    private static PlanningProblem times(PlanningProblem source, int weight) {
        List<Cover> cover = source.cover().stream()
                .map(one -> new Cover(
                        one.day(), one.shift(), one.wanted(), one.underWeight() * weight, one.overWeight() * weight))
                .toList();
        return new PlanningProblem(source.horizon(), source.shiftTypes(), source.staff(), source.requests(), cover);
    }

    /// Cover and wishes together, by the planner's own weights, of a plan with this value.
    long total(long value) {
        return value / weight + value % weight;
    }

    /// What no plan's total is below, where no plan's value is below the bound.
    long atLeast(long bound) {
        return Math.ceilDiv(bound, weight);
    }
}
