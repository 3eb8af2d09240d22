package org.campusfrontline.platform.identity;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/// Brings the book up to the projection: at start, then five times a second by one small query.
@Singleton
class BookRefresher {

    private final GrantBook book;
    private final IdentityProjection projection;
    private long revision;

    BookRefresher(GrantBook book, IdentityProjection projection) {
        this.book = book;
        this.projection = projection;
    }

    void atStart(@Observes StartupEvent start) {
        refresh();
    }

    @Scheduled(every = "0.2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    synchronized void refresh() {
        revision = projection.refresh(book, revision);
    }
}
