package org.campusfrontline.notification.stream;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/// Forgets tickets that are no longer good.
@Singleton
class TicketPurgeJob {

    private final StreamTickets tickets;

    TicketPurgeJob(StreamTickets tickets) {
        this.tickets = tickets;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void purge() {
        tickets.purge();
    }
}
