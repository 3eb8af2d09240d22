package org.campusfrontline.roster.solve;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.campusfrontline.roster.planning.Plan;
import org.campusfrontline.roster.planning.PlanningProblem;
import org.jspecify.annotations.Nullable;

/// Computes plans. Blocking; ends when the best plan is proved, the time is over or the watcher says stop.
interface PlanEngine {

    /// Goes on from where another solve of the same problem stood, if one did. Empty where no plan that keeps every
    /// hard rule was found.
    Optional<Found> solve(PlanningProblem problem, @Nullable Standing from, Limits limits, Watcher watcher);

    /// How long at most, with how many threads.
    record Limits(Duration time, int workers) {}

    /// A plan that keeps every hard rule, and what no plan can beat, null where unknown.
    record Standing(Plan plan, @Nullable Long bound) {}

    /// The best plan found, its penalty, what no plan can beat (null where unknown), and whether the two meet.
    record Found(Plan plan, long value, @Nullable Long bound, boolean proved, String engine) {}

    /// Told of each better plan and each better bound; asked whether to stop.
    interface Watcher {

        void improved(@Nullable Long value, @Nullable Long bound);

        /// Told once there is a plan: where the best one so far can be read, at any time and by any thread.
        default void standing(Supplier<Standing> now) {}

        boolean stopped();
    }
}
