package org.campusfrontline.assessment.replay;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/// Forgets what interrupted replays left behind.
@Singleton
class GenerationPurgeJob {

    private final Generations generations;

    GenerationPurgeJob(Generations generations) {
        this.generations = generations;
    }

    @Scheduled(every = "1h", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void purge() {
        generations.purge();
    }
}
