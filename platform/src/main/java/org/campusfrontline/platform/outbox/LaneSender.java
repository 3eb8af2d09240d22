package org.campusfrontline.platform.outbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/// The loop of one lane: read the first rows of the own buckets, send them, wait for every acknowledgement, delete.
/// What was acknowledged is deleted before anything else is read, however long the database is away.
final class LaneSender implements Runnable {

    private static final Logger LOG = Logger.getLogger(LaneSender.class);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Lane lane;
    private final OutboxSettings settings;
    private final Leases leases;
    private final CommitSignal signal;
    private final HeldConnection connection;
    private final BrokerLink broker;
    private final Outage outage;
    private final RestingTopics resting = new RestingTopics();
    private final Map<Long, Integer> tries = new HashMap<>();
    private volatile boolean stopping;
    private volatile boolean aborted;
    private volatile boolean away;

    LaneSender(
            Lane lane,
            OutboxSettings settings,
            Leases leases,
            CommitSignal signal,
            DataSource dataSource,
            BrokerLink broker) {
        this.lane = lane;
        this.settings = settings;
        this.leases = leases;
        this.signal = signal;
        this.connection = new HeldConnection(dataSource);
        this.broker = broker;
        this.outage = new Outage("reading the outbox of lane " + lane);
    }

    @Override
    public void run() {
        try {
            while (!stopping) {
                round();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } finally {
            connection.close();
            broker.close();
        }
    }

    private void round() throws InterruptedException {
        Set<Integer> buckets = leases.enter(lane);
        boolean idle;
        try {
            idle = buckets.isEmpty() || !sendFirst(buckets);
            outage.over();
        } catch (SQLException fault) {
            outage.began(fault);
            connection.close();
            idle = true;
        } finally {
            leases.leave(lane);
        }
        if (idle && !stopping) {
            signal.await(lane, pause().toNanos());
        }
    }

    private Duration pause() {
        return leases.othersLive() ? settings.pollShared().multipliedBy(lane.patience()) : settings.pollAlone();
    }

    /// Whether to go on at once. Not when nothing could be done, nor after a round that took all there was: what has
    /// been committed here since then ends the pause before it begins.
    private boolean sendFirst(Set<Integer> buckets) throws SQLException, InterruptedException {
        List<OutboxRow> rows = OutboxTable.first(connection.get(), lane, buckets, resting.topics(), settings.batch());
        if (rows.isEmpty()) {
            return false;
        }
        SendResult result = broker.send(rows, () -> !aborted && leases.trusted());
        tellBrokerState(result.brokerAway() || result.lost());
        resting.add(result.missingTopics());
        deleteSurely(result.acknowledged());
        result.judged().forEach(this::bury);
        result.refused().forEach(this::tryAgainOrBury);
        if (result.lost() && !stopping) {
            signal.await(lane, PAUSE.toNanos());
        }
        boolean moved = !result.acknowledged().isEmpty() || !result.judged().isEmpty();
        return moved
                && (rows.size() == settings.batch() || result.acknowledged().size() < rows.size());
    }

    private void deleteSurely(Set<Long> seqs) throws InterruptedException {
        do {
            try {
                OutboxTable.delete(connection.get(), lane, seqs);
                return;
            } catch (SQLException fault) {
                outage.began(fault);
                connection.close();
                signal.await(lane, PAUSE.toNanos());
            }
        } while (!stopping);
    }

    private void tryAgainOrBury(OutboxRow row, Throwable cause) {
        if (tries.merge(row.seq(), 1, Integer::sum) >= settings.tries()) {
            bury(row, cause);
        }
    }

    /// Later rows of the key go on without this one: each carries its version, and consumers take the newest.
    private void bury(OutboxRow row, Throwable cause) {
        LOG.errorf(cause, "a row cannot be sent and moves aside event=%s topic=%s", row.id(), row.topic());
        try {
            OutboxTable.bury(connection.get(), lane, row.seq(), cause.getClass().getSimpleName());
            tries.remove(row.seq());
        } catch (SQLException fault) {
            LOG.warnf(fault, "a row did not move aside event=%s", row.id());
            connection.close();
        }
    }

    private void tellBrokerState(boolean now) {
        if (now != away) {
            LOG.infof("the broker is %s lane=%s", now ? "away, rows wait" : "back", lane);
        }
        away = now;
    }

    boolean brokerAway() {
        return away || broker.slow();
    }

    Set<String> restingTopics() {
        return resting.topics();
    }

    /// No new batch; one under way may end by itself.
    void stop() {
        stopping = true;
        signal.raise(lane);
    }

    /// A batch under way is given up: its rows stay, and some may be sent again.
    void abort() {
        aborted = true;
    }
}
