package org.campusfrontline.volunteer.recruitment.promotion;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.campusfrontline.volunteer.recruitment.shift.SeatsFreed;
import org.jboss.logging.Logger;

/// Promotes after the commit that freed a seat, beside the request. It may forget: the sweep finds what it forgot.
@Singleton
class PromotionWorker {

    private static final Logger LOG = Logger.getLogger(PromotionWorker.class);
    private static final long GRACE_SECONDS = 5;
    private final Promoter promoter;
    private final int mostPending;
    private final Set<UUID> pending = ConcurrentHashMap.newKeySet();
    private final ExecutorService workers;

    PromotionWorker(Promoter promoter, PromotionSettings settings) {
        this.promoter = promoter;
        this.mostPending = settings.queue();
        this.workers = Executors.newFixedThreadPool(
                settings.workers(),
                Thread.ofPlatform()
                        .daemon()
                        .name("promotion-", 0)
                        .uncaughtExceptionHandler((thread, fault) -> LOG.warn("promotion put off", fault))
                        .factory());
    }

    void afterCommit(@Observes(during = TransactionPhase.AFTER_SUCCESS) SeatsFreed freed) {
        request(freed.shift());
    }

    /// Once for many requests that come before the work begins.
    void request(UUID shift) {
        take(shift, () -> promoter.promote(shift));
    }

    void settle(WaitingLists.Seen offer) {
        take(offer.signUp(), () -> promoter.settle(offer));
    }

    private void take(UUID subject, Runnable work) {
        if (pending.size() < mostPending && pending.add(subject)) {
            workers.execute(() -> {
                pending.remove(subject);
                work.run();
            });
        }
    }

    void atEnd(@Observes ShutdownEvent end) throws InterruptedException {
        workers.shutdown();
        workers.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS);
    }
}
