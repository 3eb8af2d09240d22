package org.campusfrontline.roster.solve;

import java.time.Duration;
import java.util.Optional;
import org.campusfrontline.roster.planning.Plan;
import org.campusfrontline.roster.planning.PlanningProblem;
import org.jspecify.annotations.Nullable;

/// Computes plans. Blocking; ends when the best plan is proved, the time is over or the watcher says stop.
interface PlanEngine {

    /// Empty where no plan that keeps every hard rule was found.
    Optional<Found> solve(PlanningProblem problem, Limits limits, Watcher watcher);

    /// How long at most, with how many threads.
    record Limits(Duration time, int workers) {}

    /// The best plan found, its penalty, what no plan can beat (null where unknown), and whether the two meet.
    record Found(Plan plan, long value, @Nullable Long bound, boolean proved, String engine) {}

    /// Told of each better plan and each better bound; asked whether to stop.
    interface Watcher {

        void improved(@Nullable Long value, @Nullable Long bound);

        boolean stopped();
    }
}
