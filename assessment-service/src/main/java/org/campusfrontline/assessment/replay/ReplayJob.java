package org.campusfrontline.assessment.replay;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.campusfrontline.assessment.fact.Fact;
import org.campusfrontline.assessment.fact.ReadSpans;
import org.campusfrontline.assessment.indicator.GenerationCheck;
import org.campusfrontline.platform.job.JobHandler;
import org.campusfrontline.platform.job.JobRun;

/// Reads the topics again into a generation of its own and compares; what the live consumers have not reached yet is
/// given time to arrive before it counts as a difference. Only then, and where asked to, it puts the live facts right.
@ApplicationScoped
class ReplayJob implements JobHandler {

    static final String KIND = "replay";

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int READ = 80;
    private final Generations generations;
    private final TopicReader topics;
    private final GenerationCheck check;
    private final RestoreFacts restoreFacts;
    private final Clock clock;

    ReplayJob(
            Generations generations,
            TopicReader topics,
            GenerationCheck check,
            RestoreFacts restoreFacts,
            Clock clock) {
        this.generations = generations;
        this.topics = topics;
        this.check = check;
        this.restoreFacts = restoreFacts;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) throws InterruptedException {
        ReplayOrder order = run.input(ReplayOrder.class);
        int generation = generations.begin(run.id());
        try {
            TopicReader.Read read = topics.readInto(generation, run);
            run.progress(READ, "comparing", Map.of("events", read.events()));
            GenerationCheck.Comparison found = settled(generation, read.spans(), run);
            int restored = order.mode() == ReplayOrder.Mode.RESTORE ? restore(generation, found, read, run) : 0;
            GenerationCheck.Comparison last = restored == 0 ? found : check.compare(generation, read.spans());
            run.result(new ReplayReport(
                    order.mode(),
                    read.events(),
                    last.indicators(),
                    found.differences(),
                    restored,
                    last.differences().isEmpty()));
        } finally {
            clearAway(generation);
        }
    }

    /// Also for a run that was interrupted, whose thread no connection would be given.
    private void clearAway(int generation) {
        boolean interrupted = Thread.interrupted();
        generations.forget(generation);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private GenerationCheck.Comparison settled(int generation, ReadSpans read, JobRun run) throws InterruptedException {
        Instant latest = clock.instant().plus(PATIENCE);
        GenerationCheck.Comparison comparison = check.compare(generation, read);
        while (!comparison.differences().isEmpty() && clock.instant().isBefore(latest) && !run.cancelled()) {
            Thread.sleep(Duration.ofMillis(500));
            comparison = check.compare(generation, read);
        }
        return comparison;
    }

    /// A unit a transaction. A run that is no longer wanted, and may not have read to the end, restores nothing more.
    private int restore(int generation, GenerationCheck.Comparison found, TopicReader.Read read, JobRun run) {
        int restored = 0;
        for (Fact.Scope scope : found.scopes()) {
            if (run.cancelled()) {
                break;
            }
            restoreFacts.restore(generation, scope, read.spans()).orThrow();
            restored++;
            run.progress(READ, "restoring", Map.of("events", read.events(), "units", restored));
        }
        return restored;
    }
}
