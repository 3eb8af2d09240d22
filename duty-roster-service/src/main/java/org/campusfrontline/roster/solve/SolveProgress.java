package org.campusfrontline.roster.solve;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.campusfrontline.platform.job.JobRun;
import org.jspecify.annotations.Nullable;

/// Tells the job how a solve stands: percent of the time, best value, bound and gap; and keeps the best plan for the
/// replica that takes the job up if this one dies.
final class SolveProgress implements PlanEngine.Watcher {

    private static final int WHOLE = 100;
    private static final int MOST = 99;
    private static final Duration LEAST = Duration.ofSeconds(1);
    private final JobRun run;
    private final String lists;
    private final Objective objective;
    private final Duration time;
    private final Duration spent;
    private final long begun = System.nanoTime();
    private @Nullable Supplier<PlanEngine.Standing> standing;
    private @Nullable Long value;
    private @Nullable Long bound;

    /// Of the lists of that mark, in that time, of which earlier attempts spent a part.
    SolveProgress(JobRun run, String lists, Objective objective, Duration time, Duration spent) {
        this.run = run;
        this.lists = lists;
        this.objective = objective;
        this.time = time;
        this.spent = spent;
    }

    /// What is left of the time beside that for something else, a second at least.
    Duration left(Duration beside) {
        Duration left = time.minus(beside).minus(elapsed());
        return left.compareTo(LEAST) < 0 ? LEAST : left;
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
        keep();
    }

    @Override
    public synchronized void standing(Supplier<PlanEngine.Standing> now) {
        standing = now;
        keep();
    }

    /// Asked several times a second, which is also when the percent moves on.
    @Override
    public synchronized boolean stopped() {
        tell();
        return run.cancelled();
    }

    private void keep() {
        Supplier<PlanEngine.Standing> now = standing;
        if (now != null) {
            run.keep(() -> soFar(now.get()));
        }
    }

    private SoFar soFar(PlanEngine.Standing now) {
        return new SoFar(lists, now.plan().rows(), now.bound(), elapsed().toMillis());
    }

    private Duration elapsed() {
        return spent.plusNanos(System.nanoTime() - begun);
    }

    private void tell() {
        Duration elapsed = elapsed();
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("elapsedSeconds", elapsed.toSeconds());
        if (value != null) {
            figures.put("value", objective.total(value));
        }
        if (bound != null) {
            figures.put("bound", objective.atLeast(bound));
        }
        if (value != null && bound != null && value > 0) {
            figures.put("gap", Math.max(0, (double) (value - bound) / value));
        }
        long percent = elapsed.toMillis() * WHOLE / Math.max(1, time.toMillis());
        run.progress((int) Math.min(MOST, percent), value == null ? "searching-first-plan" : "improving-plan", figures);
    }
}
