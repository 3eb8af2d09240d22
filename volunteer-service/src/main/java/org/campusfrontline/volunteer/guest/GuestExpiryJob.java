package org.campusfrontline.volunteer.guest;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.volunteer.person.PersonView;

/// Looks every few seconds whose invitation is over.
@Singleton
class GuestExpiryJob {

    private final ExpireGuest expireGuest;

    GuestExpiryJob(ExpireGuest expireGuest) {
        this.expireGuest = expireGuest;
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void expire() {
        boolean more = true;
        while (more) {
            more = expireGuest.expire() instanceof Outcome.Done<Optional<PersonView>>(Optional<PersonView> left)
                    && left.isPresent();
        }
    }
}
