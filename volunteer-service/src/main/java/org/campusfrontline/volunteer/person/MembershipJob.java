package org.campusfrontline.volunteer.person;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.campusfrontline.platform.Outcome;

/// Looks every few seconds whose membership has begun or ended.
@Singleton
class MembershipJob {

    private final TurnMemberships turnMemberships;

    MembershipJob(TurnMemberships turnMemberships) {
        this.turnMemberships = turnMemberships;
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void turn() {
        boolean more = true;
        while (more) {
            more = turnMemberships.turn() instanceof Outcome.Done<Boolean>(Boolean found) && found;
        }
    }
}
