package org.campusfrontline.roster.solve;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.campusfrontline.roster.planning.Plan;
import org.campusfrontline.roster.planning.PlanningProblem;
import org.jspecify.annotations.Nullable;

/// The engine of the service for those who have a problem and no service: benchmarks, tools.
public final class PeriodPlanner {

    private final PlanEngine engine = new LineEngine(new CpSatEngine(), new NativeLibrary());

    /// A plan, its value, and what no plan can be below, null where nothing is known.
    public record Planned(Plan plan, long value, @Nullable Long bound) {}

    /// Empty where no plan that keeps the hard rules was found in the time; each better value is told.
    public Optional<Planned> plan(PlanningProblem problem, Duration time, int workers, LongConsumer told) {
        return engine.solve(problem, null, new PlanEngine.Limits(time, workers), new Telling(told))
                .map(found -> new Planned(found.plan(), found.value(), found.bound()));
    }

    private record Telling(LongConsumer told) implements PlanEngine.Watcher {

        @Override
        public void improved(@Nullable Long value, @Nullable Long bound) {
            if (value != null) {
                told.accept(value);
            }
        }

        @Override
        public boolean stopped() {
            return false;
        }
    }
}
