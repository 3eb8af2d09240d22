package org.campusfrontline.assessment.replay;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.campusfrontline.assessment.indicator.GenerationCheck;
import org.campusfrontline.platform.job.JobHandler;
import org.campusfrontline.platform.job.JobRun;

/// Reads the topics again into a generation of its own and compares; what the live consumers have not reached yet is
/// given time to arrive before it counts as a difference.
@ApplicationScoped
class ReplayJob implements JobHandler {

    static final String KIND = "replay";

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int READ = 80;
    private final Generations generations;
    private final TopicReader topics;
    private final GenerationCheck check;
    private final Clock clock;

    ReplayJob(Generations generations, TopicReader topics, GenerationCheck check, Clock clock) {
        this.generations = generations;
        this.topics = topics;
        this.check = check;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) throws InterruptedException {
        int generation = generations.begin(run.id());
        try {
            TopicReader.Read read = topics.readInto(generation, run);
            run.progress(READ, "comparing", Map.of("events", read.events()));
            GenerationCheck.Comparison comparison = settled(generation, read.ends(), run);
            run.result(new ReplayReport(
                    read.events(),
                    comparison.indicators(),
                    comparison.differences().isEmpty(),
                    comparison.differences()));
        } finally {
            generations.forget(generation);
        }
    }

    private GenerationCheck.Comparison settled(int generation, Map<TopicPartition, Long> ends, JobRun run)
            throws InterruptedException {
        Instant latest = clock.instant().plus(PATIENCE);
        GenerationCheck.Comparison comparison = check.compare(generation, ends);
        while (!comparison.differences().isEmpty() && clock.instant().isBefore(latest) && !run.cancelled()) {
            Thread.sleep(Duration.ofMillis(500));
            comparison = check.compare(generation, ends);
        }
        return comparison;
    }
}
