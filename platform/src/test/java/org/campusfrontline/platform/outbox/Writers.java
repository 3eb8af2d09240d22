package org.campusfrontline.platform.outbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.campusfrontline.platform.data.Sql;

/// Threads that change aggregates the way use cases do: lock the row, raise its version, append the event, commit.
@ApplicationScoped
class Writers {

    private final Sql sql;
    private final Outbox outbox;

    Writers(Sql sql, Outbox outbox) {
        this.sql = sql;
        this.outbox = outbox;
    }

    /// Starts the threads; each makes that many changes of keys `prefix-0` and on, chosen by a seed.
    Run start(String topic, String prefix, int keys, int threads, int changes) {
        for (int key = 0; key < keys; key++) {
            sql.update(
                    "make an aggregate",
                    "INSERT INTO test_ledger (id, version, amount, effects) VALUES (?, 0, 0, 0)",
                    prefix + "-" + key);
        }
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        List<Future<Integer>> done = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            Random random = new Random(thread);
            Callable<Integer> work = () -> {
                for (int change = 0; change < changes; change++) {
                    change(topic, prefix + "-" + random.nextInt(keys));
                }
                return changes;
            };
            done.add(executor.submit(work));
        }
        executor.shutdown();
        return new Run(done);
    }

    void change(String topic, String key) {
        QuarkusTransaction.requiringNew().run(() -> {
            sql.update("raise a version", "UPDATE test_ledger SET version = version + 1 WHERE id = ?", key);
            long version = sql.one(
                            "read a version",
                            "SELECT version FROM test_ledger WHERE id = ?",
                            row -> row.number("version"),
                            key)
                    .orElseThrow();
            outbox.append(new OutgoingEvent(
                    topic, key, "org.campusfrontline.sample.raised", version, new Raised(key, version)));
        });
    }

    /// One event in a transaction of its own.
    void append(String topic, String key, long version, String text) {
        OutgoingEvent event =
                new OutgoingEvent(topic, key, "org.campusfrontline.sample.raised", version, new Text(text));
        QuarkusTransaction.requiringNew().run(() -> outbox.append(event));
    }

    /// One transaction, a key each.
    void appendMany(String topic, String prefix, int count) {
        List<OutgoingEvent> events = IntStream.range(0, count)
                .mapToObj(n -> new OutgoingEvent(
                        topic, prefix + n, "org.campusfrontline.sample.raised", 1, new Text("x".repeat(300))))
                .toList();
        QuarkusTransaction.requiringNew().run(() -> outbox.appendAll(events));
    }

    /// Rows of the running transaction.
    void join(String topic, String key, int count) {
        for (int version = 1; version <= count; version++) {
            outbox.append(
                    new OutgoingEvent(topic, key, "org.campusfrontline.sample.raised", version, new Text("open")));
        }
    }

    record Text(String text) {}

    record Raised(String id, long version) {}

    record Run(List<Future<Integer>> threads) {

        boolean finished() {
            return threads.stream().allMatch(Future::isDone);
        }

        /// How many changes were committed; fails when one of them failed.
        int committed() {
            int sum = 0;
            for (Future<Integer> thread : threads) {
                try {
                    sum += thread.get();
                } catch (ExecutionException failed) {
                    throw new AssertionError("a change failed", failed.getCause());
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                    throw new AssertionError(interrupted);
                }
            }
            return sum;
        }
    }
}
