package org.campusfrontline.platform.outbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/// One replica's sender: a thread a lane, and one that keeps the leases and measures the table.
final class Relay implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration ENDS_WITHIN = Duration.ofSeconds(5);
    private static final int BEATS_A_LEASE = 6;

    private final String owner;
    private final Leases leases;
    private final HeldConnection connection;
    private final long beatNanos;
    private final List<LaneSender> lanes = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile OutboxLevel level = OutboxLevel.UNKNOWN;

    Relay(UUID owner, OutboxSettings settings, CommitSignal signal, DataSource dataSource, Map<String, Object> kafka) {
        this.owner = owner.toString();
        this.leases = new Leases(this.owner, settings.lease());
        this.connection = new HeldConnection(dataSource);
        this.beatNanos = settings.lease().toNanos() / BEATS_A_LEASE;
        for (Lane lane : Lane.values()) {
            BrokerLink broker = new BrokerLink(kafka, "outbox-" + lane.name().toLowerCase(Locale.ROOT) + "-" + owner);
            lanes.add(new LaneSender(lane, settings, leases, signal, dataSource, broker));
            threads.add(Thread.ofPlatform().daemon().name("outbox-" + lane).unstarted(lanes.getLast()));
        }
        threads.add(Thread.ofPlatform().daemon().name("outbox-lease").unstarted(this::keepLeases));
    }

    void start() {
        threads.forEach(Thread::start);
    }

    private void keepLeases() {
        try {
            do {
                beat();
            } while (!stopped.await(beatNanos, TimeUnit.NANOSECONDS));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void beat() {
        try {
            leases.beat(connection.get());
            level = OutboxTable.level(connection.get());
        } catch (SQLException fault) {
            LOG.warnf(fault, "the outbox leases were not renewed owner=%s", owner);
            connection.close();
        }
    }

    OutboxLevel level() {
        return level;
    }

    int bucketsHeld() {
        return leases.held();
    }

    boolean brokerAway() {
        return lanes.stream().anyMatch(LaneSender::brokerAway);
    }

    Set<String> restingTopics() {
        return lanes.stream().flatMap(lane -> lane.restingTopics().stream()).collect(Collectors.toSet());
    }

    /// Ends the threads and hands the buckets to the other replicas; rows that were not acknowledged stay.
    @Override
    public void close() {
        boolean ended = halt();
        try {
            if (ended) {
                leases.quit(connection.get());
            }
        } catch (SQLException fault) {
            LOG.warnf(fault, "the outbox leases expire by themselves owner=%s", owner);
        } finally {
            connection.close();
        }
    }

    /// Ends the threads and keeps the leases, as a crash would.
    boolean halt() {
        stopped.countDown();
        lanes.forEach(LaneSender::stop);
        long end = System.nanoTime() + ENDS_WITHIN.toNanos();
        boolean ended = true;
        try {
            for (Thread thread : threads) {
                ended &= thread.join(Duration.ofNanos(Math.max(1, end - System.nanoTime())));
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return false;
        }
        return ended;
    }
}
