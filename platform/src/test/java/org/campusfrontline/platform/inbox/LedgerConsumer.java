package org.campusfrontline.platform.inbox;

import io.opentelemetry.api.trace.Span;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.campusfrontline.platform.data.Sql;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// A consumer as a service writes one: it keeps the newest version of each entry, and counts its effects.
@ApplicationScoped
class LedgerConsumer implements EventConsumer {

    static final String NAME = "test-ledger";
    static final String TOPIC = "sample.ledger.v1";

    private final Inbox inbox;
    private final Sql sql;
    private final Map<String, AtomicInteger> tries = new ConcurrentHashMap<>();
    private final Map<String, String> traces = new ConcurrentHashMap<>();
    private final Set<UUID> prepared = ConcurrentHashMap.newKeySet();
    private volatile boolean repaired;

    LedgerConsumer(Inbox inbox, Sql sql) {
        this.inbox = inbox;
        this.sql = sql;
    }

    @Incoming("test-ledger")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        inbox.receive(this, batch);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void prepare(List<ReceivedEvent> events) {
        events.forEach(event -> prepared.add(event.id()));
    }

    @Override
    public void accept(ReceivedEvent event) {
        if (!prepared.contains(event.id())) {
            throw new IllegalStateException("an effect before its preparation");
        }
        tries.computeIfAbsent(event.key(), key -> new AtomicInteger()).incrementAndGet();
        traces.put(event.key(), Span.current().getSpanContext().getTraceId());
        Entry entry = event.as(Entry.class);
        sql.update(
                "count an effect",
                "INSERT INTO test_ledger (id, version, amount, effects) VALUES (?, ?, ?, 1) ON DUPLICATE KEY UPDATE"
                        + " effects = effects + 1, amount = IF(version < ?, ?, amount), version = GREATEST(version, ?)",
                event.key(),
                event.version(),
                entry.amount(),
                event.version(),
                entry.amount(),
                event.version());
        if (entry.poison() && !repaired) {
            throw new IllegalArgumentException("private words: " + entry.amount());
        }
    }

    int tries(String key) {
        return tries.getOrDefault(key, new AtomicInteger()).get();
    }

    String trace(String key) {
        return traces.getOrDefault(key, "");
    }

    /// What a release with a fix does.
    void repair(boolean now) {
        repaired = now;
    }

    record Entry(long amount, boolean poison) {}
}
