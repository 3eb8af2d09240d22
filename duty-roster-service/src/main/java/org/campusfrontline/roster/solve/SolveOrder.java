package org.campusfrontline.roster.solve;

import java.util.UUID;
import org.campusfrontline.roster.fairness.PlanOrder;
import org.jspecify.annotations.Nullable;

/// What a solve job is to do: which period, at most how many seconds, with how many threads, and what comes first.
record SolveOrder(
        UUID period, int seconds, int workers, @Nullable PlanOrder order) {

    PlanOrder whatComesFirst() {
        return order == null ? PlanOrder.WEIGHED : order;
    }
}
