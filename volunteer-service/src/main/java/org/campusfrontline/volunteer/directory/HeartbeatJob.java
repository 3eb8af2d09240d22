package org.campusfrontline.volunteer.directory;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/// At start and then whenever the last beat of any replica is half a minute old.
@Singleton
class HeartbeatJob {

    private final Heartbeat heartbeat;

    HeartbeatJob(Heartbeat heartbeat) {
        this.heartbeat = heartbeat;
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void beat() {
        heartbeat.beat();
    }
}
