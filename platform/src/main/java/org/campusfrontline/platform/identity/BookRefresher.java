package org.campusfrontline.platform.identity;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.campusfrontline.platform.problem.DatabaseFault;
import org.jboss.logging.Logger;

/// Brings the book up to the projection: at start, then five times a second by one small query.
/// While the database is away the book stays as it is and grows stale.
@Singleton
class BookRefresher {

    private static final Logger LOG = Logger.getLogger(BookRefresher.class);
    private static final int EVERY_MILLIS = 200;
    private final GrantBook book;
    private final IdentityProjection projection;
    private final ScheduledExecutorService thread;
    private long revision;
    private boolean silent;

    BookRefresher(GrantBook book, IdentityProjection projection) {
        this.book = book;
        this.projection = projection;
        this.thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("grant-book").daemon().factory());
    }

    void atStart(@Observes StartupEvent start) {
        refresh();
        thread.scheduleWithFixedDelay(this::refresh, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    void atEnd(@Observes ShutdownEvent end) {
        thread.shutdownNow();
    }

    private synchronized void refresh() {
        try {
            revision = projection.refresh(book, revision);
            silent = false;
        } catch (DatabaseFault away) {
            if (!silent) {
                LOG.warn("grants cannot be refreshed", away);
            }
            silent = true;
        }
    }
}
