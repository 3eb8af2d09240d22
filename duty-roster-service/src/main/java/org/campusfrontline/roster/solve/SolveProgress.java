package org.campusfrontline.roster.solve;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.campusfrontline.platform.job.JobRun;
import org.jspecify.annotations.Nullable;

/// Tells the job how a solve stands: percent of the time, best value, bound and gap.
final class SolveProgress implements PlanEngine.Watcher {

    private static final int WHOLE = 100;
    private static final int MOST = 99;
    private final JobRun run;
    private final Duration time;
    private final long begun = System.nanoTime();
    private @Nullable Long value;
    private @Nullable Long bound;

    SolveProgress(JobRun run, Duration time) {
        this.run = run;
        this.time = time;
    }

    @Override
    public synchronized void improved(@Nullable Long newValue, @Nullable Long newBound) {
        if (newValue != null) {
            value = value == null ? newValue : Long.valueOf(Math.min(value, newValue));
        }
        if (newBound != null) {
            bound = bound == null ? newBound : Long.valueOf(Math.max(bound, newBound));
        }
        tell();
    }

    /// Asked several times a second, which is also when the percent moves on.
    @Override
    public synchronized boolean stopped() {
        tell();
        return run.cancelled();
    }

    private void tell() {
        Duration elapsed = Duration.ofNanos(System.nanoTime() - begun);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("elapsedSeconds", elapsed.toSeconds());
        if (value != null) {
            figures.put("value", value);
        }
        if (bound != null) {
            figures.put("bound", bound);
        }
        if (value != null && bound != null && value > 0) {
            figures.put("gap", Math.max(0, (double) (value - bound) / value));
        }
        long percent = elapsed.toMillis() * WHOLE / Math.max(1, time.toMillis());
        run.progress((int) Math.min(MOST, percent), value == null ? "searching-first-plan" : "improving-plan", figures);
    }
}
