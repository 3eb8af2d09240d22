package org.campusfrontline.platform.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/// Waiting between two tries of the same event; ends at once when the process stops.
/// The gauge `campus_inbox_paused_seconds` tells how long a consumer has waited for a fault to pass.
@Singleton
class Pauses {

    private static final Logger LOG = Logger.getLogger(Pauses.class);
    private static final Duration SHORTEST = Duration.ofMillis(50);
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Map<String, AtomicLong> since = new ConcurrentHashMap<>();
    private final Map<String, Long> lastBatch = new ConcurrentHashMap<>();
    private final MeterRegistry meters;
    private final InboxSettings settings;

    Pauses(MeterRegistry meters, InboxSettings settings) {
        this.meters = meters;
        this.settings = settings;
    }

    /// Before a batch: after a quiet time it begins at once, in a stream of events in the settings' rhythm. A batch
    /// costs a transaction whatever is in it, so that many small ones would keep a machine busy with themselves.
    void keepRhythm(String consumer) {
        long left = lastBatch.getOrDefault(
                        consumer, System.nanoTime() - settings.rhythm().toNanos())
                + settings.rhythm().toNanos()
                - System.nanoTime();
        if (left > 0) {
            sleepNanos(left);
        }
        lastBatch.put(consumer, System.nanoTime());
    }

    /// The n-th wait, each twice the one before up to two seconds.
    void pause(String consumer, int nth, Throwable fault) {
        AtomicLong start = since.computeIfAbsent(consumer, this::gauge);
        if (start.compareAndSet(0, System.nanoTime())) {
            LOG.warnf(fault, "a consumer waits for a fault to pass consumer=%s", consumer);
        }
        sleep(nth);
    }

    void sleep(int nth) {
        sleepNanos(Math.min(LONGEST.toNanos(), SHORTEST.toNanos() << Math.min(nth, 10)));
    }

    private void sleepNanos(long nanos) {
        try {
            if (stopping.await(nanos, TimeUnit.NANOSECONDS)) {
                throw new IllegalStateException("the process stops; the record is delivered again");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted; the record is delivered again", stopped);
        }
    }

    void over(String consumer) {
        AtomicLong start = since.get(consumer);
        long began = start == null ? 0 : start.getAndSet(0);
        if (began != 0) {
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
            LOG.infof("a consumer goes on consumer=%s waitedMillis=%d", consumer, millis);
        }
    }

    private AtomicLong gauge(String consumer) {
        AtomicLong start = new AtomicLong();
        meters.gauge("campus.inbox.paused.seconds", Tags.of("consumer", consumer), start, Pauses::seconds);
        return start;
    }

    private static double seconds(AtomicLong start) {
        long began = start.get();
        return began == 0 ? 0 : (System.nanoTime() - began) / 1e9;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }
}
