package org.campusfrontline.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/// Writes events as rows of the current transaction; the relay sends them once it is committed.
/// Rows of one key leave in the order in which they were appended.
@ApplicationScoped
public class Outbox {

    private static final int MOST_AT_ONCE = 500;
    private static final String INSERT = """
            INSERT INTO outbox (lane, bucket, id, aggregatetype, aggregateid, type, version, traceparent, payload)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Sql sql;
    private final TransactionSynchronizationRegistry transaction;
    private final Ids ids;
    private final TopicLanes lanes;
    private final CommitSignal signal;

    Outbox(Sql sql, TransactionSynchronizationRegistry transaction, Ids ids, TopicLanes lanes, CommitSignal signal) {
        this.sql = sql;
        this.transaction = transaction;
        this.ids = ids;
        this.lanes = lanes;
        this.signal = signal;
    }

    public void append(OutgoingEvent event) {
        appendAll(List.of(event));
    }

    /// Thousands of events cost a few statements. Throws `IllegalStateException` outside a transaction.
    public void appendAll(Collection<OutgoingEvent> events) {
        int status = transaction.getTransactionStatus();
        if (status != Status.STATUS_ACTIVE && status != Status.STATUS_MARKED_ROLLBACK) {
            throw new IllegalStateException("events are appended inside the transaction of their change");
        }
        if (events.isEmpty()) {
            return;
        }
        insert(events);
        Set<Lane> touched = touchedLanes();
        events.forEach(event -> touched.add(lanes.of(event.topic())));
    }

    private void insert(Collection<OutgoingEvent> events) {
        String traceParent = TraceParent.current();
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (OutgoingEvent event : events) {
            rows.add(row(event, traceParent));
            if (rows.size() == MOST_AT_ONCE) {
                sql.batch("append events", INSERT, rows);
                rows.clear();
            }
        }
        if (!rows.isEmpty()) {
            sql.batch("append events", INSERT, rows);
        }
    }

    private @Nullable Object[] row(OutgoingEvent event, @Nullable String traceParent) {
        return new @Nullable Object[] {
            lanes.of(event.topic()).ordinal(),
            Buckets.of(event.key()),
            ids.next().toString(),
            event.topic(),
            event.key(),
            event.type(),
            event.version(),
            traceParent,
            EventWriter.json(event)
        };
    }

    /// The lanes that this transaction wakes after its commit; made once a transaction.
    private Set<Lane> touchedLanes() {
        if (transaction.getResource(Outbox.class) instanceof WakeAfterCommit wake) {
            return wake.lanes();
        }
        WakeAfterCommit wake = new WakeAfterCommit(EnumSet.noneOf(Lane.class), signal);
        transaction.putResource(Outbox.class, wake);
        transaction.registerInterposedSynchronization(wake);
        return wake.lanes();
    }

    /// Raises the signal of each touched lane when the commit is done.
    private record WakeAfterCommit(Set<Lane> lanes, CommitSignal signal) implements Synchronization {

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                lanes.forEach(signal::raise);
            }
        }
    }
}
