package org.campusfrontline.deploy.bench.roster;

import java.nio.file.Path;
import java.time.Duration;

/// Reads an instance and plans it.
interface Planner {

    /// In that time, with that many threads; refuses what is no instance of its format.
    Result plan(Path path, Duration time, int threads);

    /// The same instance for others.
    Contest contest(Path path);
}
