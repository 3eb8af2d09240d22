package org.campusfrontline.deploy.bench.roster;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.campusfrontline.deploy.bench.evaluator.Inrc2Files;
import org.campusfrontline.roster.column.ColumnPlanner;
import org.campusfrontline.roster.pricing.RulePlanner;
import org.campusfrontline.roster.pricing.Weights;

/// Instances of the second nurse rostering competition, all weeks at once: `FOLDER/n030w4_1_6-2-9-1`, where the folder
/// holds one of the data set, `n030w4`.
final class Inrc2Planner implements Planner {

    @Override
    public Result plan(Path path, Duration time, int threads) {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IllegalArgumentException(path + " is no instance");
        }
        Inrc2Files files = Inrc2Files.of(folder, String.valueOf(path.getFileName()));
        long begun = System.nanoTime();
        First first = new First(begun, new AtomicLong(-1));
        RulePlanner.Planned planned = new RulePlanner(files.problem(), Weights.standard(), threads, first).plan(time);
        double seconds = (System.nanoTime() - begun) / 1e9;
        return new Result(
                files.name(),
                planned.judgement().value().soft(),
                planned.bound(),
                BestKnown.of(folder, files.name()),
                planned.judgement().value().hard(),
                first.seconds(seconds),
                seconds);
    }

    /// Notes when the first plan was there that breaks no hard rule.
    private record First(long begun, AtomicLong nanos) implements ColumnPlanner.Watcher {

        /// Below it, no hard rule is broken.
        private static final long HARD = 10_000;

        @Override
        public void better(long value) {
            if (value < HARD) {
                nanos.compareAndSet(-1, System.nanoTime() - begun);
            }
        }

        @Override
        public void bound(long bound) {
            // Only plans are feasible.
        }

        @Override
        public boolean stopped() {
            return false;
        }

        double seconds(double otherwise) {
            return nanos.get() < 0 ? otherwise : nanos.get() / 1e9;
        }
    }
}
