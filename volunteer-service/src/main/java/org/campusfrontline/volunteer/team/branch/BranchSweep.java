package org.campusfrontline.volunteer.team.branch;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;

/// Writes down which branches have ended by themselves, on every replica alike.
@Singleton
class BranchSweep {

    private final BranchStore store;
    private final EndBranch endBranch;
    private final Clock clock;

    BranchSweep(BranchStore store, EndBranch endBranch, Clock clock) {
        this.store = store;
        this.endBranch = endBranch;
        this.clock = clock;
    }

    @Scheduled(every = "${campus.team.sweep:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        store.due(clock.instant()).forEach(endBranch::endByItself);
    }
}
