package org.campusfrontline.notification.stream;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.campusfrontline.notification.notice.Notices;
import org.campusfrontline.platform.problem.DatabaseFault;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Gives notices to all who wait on this replica, by one thread. A commit of this replica wakes it at once for the
/// person concerned; those of others are seen by looking at what changed; a slower sweep finds whatever both missed.
@Singleton
public class StreamHub {

    private static final Logger LOG = Logger.getLogger(StreamHub.class);
    private static final Duration REST_AFTER_FAULT = Duration.ofMillis(500);
    private final Watchers watchers = new Watchers();
    private final Set<String> behind = ConcurrentHashMap.newKeySet();
    private final Semaphore signal = new Semaphore(0);
    private final StreamRound round;
    private final StreamSettings settings;
    private volatile boolean stopped;
    private volatile @Nullable Thread thread;

    StreamHub(StreamRound round, StreamSettings settings) {
        this.round = round;
        this.settings = settings;
    }

    void start(@Observes StartupEvent start) {
        begin();
    }

    /// Without its thread no stream of this replica would ever speak again, so whatever ends it begins another; the
    /// sweep makes up for the round that was broken off.
    private void begin() {
        thread = Thread.ofPlatform()
                .name("notice-streams")
                .daemon()
                .uncaughtExceptionHandler((ended, fault) -> {
                    LOG.error("the thread of the streams ended, another one begins", fault);
                    LockSupport.parkNanos(REST_AFTER_FAULT.toNanos());
                    if (!stopped) {
                        begin();
                    }
                })
                .start(this::run);
    }

    /// Before requests are waited for: open streams would hold up the end, and a phone does better to come back at
    /// once.
    void letGo(@Observes ShutdownDelayInitiatedEvent stopping) {
        stopped = true;
        watchers.all().forEach(Watcher::end);
    }

    void stop(@Observes ShutdownEvent stop) {
        stopped = true;
        watchers.all().forEach(Watcher::end);
        Thread running = thread;
        if (running != null) {
            running.interrupt();
        }
    }

    void committed(@Observes Notices.NoticeCommitted notice) {
        if (watchers.areThere(notice.person())) {
            behind.add(notice.person());
            wake();
        }
    }

    /// From now on the watcher is given what comes after its `seen()`, beginning with what is there already.
    void join(Watcher watcher) {
        watchers.add(watcher);
        lookAgain(watcher);
        if (stopped) {
            watcher.end();
        }
    }

    void leave(Watcher watcher) {
        watchers.remove(watcher);
    }

    /// A watcher that was not ready is so now.
    void lookAgain(Watcher watcher) {
        behind.add(watcher.person());
        wake();
    }

    long count(String person) {
        return watchers.of(person).stream().filter(watcher -> !watcher.isOver()).count();
    }

    private void wake() {
        if (signal.availablePermits() == 0) {
            signal.release();
        }
    }

    private void run() {
        Rhythm look = new Rhythm(settings.look());
        Rhythm sweep = new Rhythm(settings.sweep());
        Rhythm beat = new Rhythm(settings.beat());
        while (!stopped) {
            try {
                long patience = Math.min(look.nanosLeft(), Math.min(sweep.nanosLeft(), beat.nanosLeft()));
                if (signal.tryAcquire(patience, TimeUnit.NANOSECONDS)) {
                    signal.drainPermits();
                }
                serve(look.isDue(), sweep.isDue());
                if (beat.isDue()) {
                    watchers.all().forEach(Watcher::beat);
                }
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void serve(boolean look, boolean sweep) throws InterruptedException {
        Set<String> due = new HashSet<>(behind);
        behind.removeAll(due);
        if (watchers.isEmpty()) {
            return;
        }
        try {
            if (look) {
                due.addAll(round.changed(settings.inSight(), watchers::of));
            }
            if (sweep) {
                due.addAll(round.swept(watchers.people(), watchers::of));
            }
            Set<String> unfinished = round.serve(due, watchers::of);
            behind.addAll(unfinished);
            if (!unfinished.isEmpty()) {
                wake();
            }
        } catch (DatabaseFault | IllegalStateException fault) {
            LOG.warn("a round of the streams failed, the next one goes on", fault);
            behind.addAll(due);
            Thread.sleep(REST_AFTER_FAULT);
        }
    }
}
