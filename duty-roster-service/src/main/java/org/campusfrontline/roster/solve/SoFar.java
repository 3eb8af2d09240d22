package org.campusfrontline.roster.solve;

import org.campusfrontline.roster.planning.Plan;
import org.jspecify.annotations.Nullable;

/// What a solve keeps for the replica that takes it up: the best plan, what no plan can beat, and the milliseconds that
/// it has had. It holds for the lists of this mark alone.
record SoFar(String lists, int[][] plan, @Nullable Long bound, long spent) {

    PlanEngine.Standing standing() {
        return new PlanEngine.Standing(Plan.of(plan), bound);
    }
}
