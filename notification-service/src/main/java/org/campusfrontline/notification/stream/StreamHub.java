package org.campusfrontline.notification.stream;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.campusfrontline.notification.notice.Notices;
import org.campusfrontline.platform.problem.DatabaseFault;
import org.jboss.logging.Logger;

/// Gives notices to all who wait on this replica, by one thread and, a round, one look at what changed for everybody.
/// Commits of this replica wake it at once; those of others are seen by looking five times a second.
@Singleton
public class StreamHub {

    private static final Logger LOG = Logger.getLogger(StreamHub.class);
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Duration BEAT = Duration.ofSeconds(15);
    private final Map<String, Set<Watcher>> watchers = new ConcurrentHashMap<>();
    private final Set<String> behind = ConcurrentHashMap.newKeySet();
    private final Semaphore signal = new Semaphore(0);
    private final StreamRound round;
    private final Thread thread;
    private volatile boolean stopped;

    StreamHub(StreamRound round) {
        this.round = round;
        this.thread = Thread.ofPlatform().name("notice-streams").daemon().unstarted(this::run);
    }

    void start(@Observes StartupEvent start) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent stop) {
        stopped = true;
        thread.interrupt();
    }

    void committed(@Observes Notices.NoticesCommitted committed) {
        wake();
    }

    /// From now on the watcher is given what comes after its `seen()`, beginning with what is there already.
    void join(Watcher watcher) {
        watchers.compute(watcher.person(), (person, before) -> {
            Set<Watcher> all = before == null ? ConcurrentHashMap.newKeySet() : before;
            all.removeIf(Watcher::isOver);
            all.add(watcher);
            return all;
        });
        lookAgain(watcher);
    }

    void leave(Watcher watcher) {
        watchers.computeIfPresent(watcher.person(), (person, all) -> {
            all.remove(watcher);
            return all.isEmpty() ? null : all;
        });
    }

    /// A watcher that was not ready is so now.
    void lookAgain(Watcher watcher) {
        behind.add(watcher.person());
        wake();
    }

    long count(String person) {
        return of(person).stream().filter(watcher -> !watcher.isOver()).count();
    }

    private void wake() {
        if (signal.availablePermits() == 0) {
            signal.release();
        }
    }

    private void run() {
        long nextBeat = System.nanoTime() + BEAT.toNanos();
        while (!stopped) {
            try {
                if (signal.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
                    signal.drainPermits();
                }
                look();
                if (System.nanoTime() - nextBeat >= 0) {
                    all().forEach(Watcher::beat);
                    nextBeat = System.nanoTime() + BEAT.toNanos();
                }
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return;
            } catch (DatabaseFault | IllegalStateException fault) {
                LOG.warn("a round of the streams failed, the next one goes on", fault);
            }
        }
    }

    private void look() {
        if (watchers.isEmpty()) {
            behind.clear();
            return;
        }
        Set<String> now = Set.copyOf(behind);
        behind.removeAll(now);
        Set<String> unfinished = round.serve(now, this::of);
        behind.addAll(unfinished);
        if (!unfinished.isEmpty()) {
            wake();
        }
    }

    private Collection<Watcher> of(String person) {
        return watchers.getOrDefault(person, Set.of());
    }

    private Stream<Watcher> all() {
        return watchers.values().stream().flatMap(Set::stream);
    }
}
