package org.campusfrontline.deploy.bench.rival;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Another solver, given the same instance, time and threads.
public interface Rival {

    String name();

    /// Empty where no plan was there in time.
    Optional<Answer> plan(Sheet sheet, Duration time, int threads);

    /// A code for each person and day, and what no plan can be below, null where nothing is known.
    record Answer(int[][] rows, @Nullable Long bound) {}
}
