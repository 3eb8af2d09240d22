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
    private static final Duration BATCH_ENDS_WITHIN = Duration.ofSeconds(2);
    private static final Duration ENDS_WITHIN = Duration.ofSeconds(5);
    private static final int BEATS_A_LEASE = 6;
    private static final int BEATS_A_LEVEL = 3;

    private final String owner;
    private final Leases leases;
    private final HeldConnection connection;
    private final Outage outage = new Outage("renewing the outbox leases");
    private final long beatNanos;
    private final List<LaneSender> lanes = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private int beats;
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
            if (beats++ % BEATS_A_LEVEL == 0) {
                level = OutboxTable.level(connection.get());
            }
            outage.over();
        } catch (SQLException fault) {
            outage.began(fault);
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
        stopped.countDown();
        lanes.forEach(LaneSender::stop);
        if (!joined(BATCH_ENDS_WITHIN)) {
            halt();
        }
        try {
            leases.quit(connection.get());
        } catch (SQLException fault) {
            LOG.warnf(fault, "the outbox leases expire by themselves owner=%s", owner);
        } finally {
            connection.close();
        }
    }

    /// Gives up what is under way and keeps the leases, as a crash would.
    void halt() {
        stopped.countDown();
        lanes.forEach(LaneSender::stop);
        lanes.forEach(LaneSender::abort);
        if (!joined(ENDS_WITHIN)) {
            LOG.warnf("the outbox relay does not end owner=%s", owner);
        }
    }

    private boolean joined(Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        boolean all = true;
        try {
            for (Thread thread : threads) {
                all &= thread.join(Duration.ofNanos(Math.max(1, end - System.nanoTime())));
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return false;
        }
        return all;
    }
}
