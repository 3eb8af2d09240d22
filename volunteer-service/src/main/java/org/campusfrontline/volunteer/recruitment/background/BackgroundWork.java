package org.campusfrontline.volunteer.recruitment.background;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/// A few threads with a bounded queue in which each subject stands once. What fails is logged and left to the sweep;
/// it keeps nothing else waiting.
public final class BackgroundWork {

    private static final Logger LOG = Logger.getLogger(BackgroundWork.class);
    private static final long GRACE_SECONDS = 5;
    private final int mostPending;
    private final Set<UUID> pending = ConcurrentHashMap.newKeySet();
    private final ExecutorService workers;

    /// `name` is that of the threads and of what is put off.
    public BackgroundWork(String name, int threads, int mostPending) {
        this.mostPending = mostPending;
        this.workers = new ThreadPoolExecutor(
                threads,
                threads,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform()
                        .daemon()
                        .name(name + "-", 0)
                        .uncaughtExceptionHandler((thread, fault) -> LOG.warnf(fault, "%s put off", name))
                        .factory(),
                // What comes after the end is found by the sweep of the next start.
                new ThreadPoolExecutor.DiscardPolicy());
    }

    /// Once for many requests that come before the work begins; forgotten where too much waits already.
    public void take(UUID subject, Runnable work) {
        if (pending.size() < mostPending && pending.add(subject)) {
            workers.execute(() -> {
                pending.remove(subject);
                work.run();
            });
        }
    }

    public void stop() throws InterruptedException {
        workers.shutdown();
        workers.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS);
    }
}
