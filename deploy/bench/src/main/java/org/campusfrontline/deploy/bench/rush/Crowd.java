package org.campusfrontline.deploy.bench.rush;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.campusfrontline.deploy.bench.client.Latencies;

/// A number of clients that take attempt after attempt, each as soon as its last one is answered.
public final class Crowd {

    private static final double A_SECOND = 1_000_000_000.0;

    private Crowd() {}

    /// One client, which keeps its connection.
    public interface Client extends AutoCloseable {
        Result take(Attempt attempt);

        @Override
        void close();
    }

    /// How long answers took; and how long after the start of the rush they came, which is how long a person waits
    /// who asks at the start.
    public record Rush(Map<Result, Integer> counts, double seconds, Latencies answers, Latencies sinceStart) {
        double perSecond() {
            return answers.count() / seconds;
        }

        int count(Result result) {
            return counts.getOrDefault(result, 0);
        }
    }

    static Rush rush(List<Attempt> attempts, int clients, Supplier<Client> client) {
        long[] took = new long[attempts.size()];
        long[] came = new long[attempts.size()];
        AtomicIntegerArray counts = new AtomicIntegerArray(Result.values().length);
        AtomicInteger next = new AtomicInteger();
        List<Client> all =
                IntStream.range(0, clients).mapToObj(i -> client.get()).toList();
        long begun = System.nanoTime();
        run(all, one -> {
            for (int i = next.getAndIncrement(); i < took.length; i = next.getAndIncrement()) {
                long before = System.nanoTime();
                Result result = one.take(attempts.get(i));
                long after = System.nanoTime();
                took[i] = after - before;
                came[i] = after - begun;
                counts.incrementAndGet(result.ordinal());
            }
        });
        double seconds = (System.nanoTime() - begun) / A_SECOND;
        all.forEach(Client::close);
        Map<Result, Integer> found = new EnumMap<>(Result.class);
        for (Result result : Result.values()) {
            found.put(result, counts.get(result.ordinal()));
        }
        return new Rush(found, seconds, Latencies.of(took), Latencies.of(came));
    }

    private interface Work {
        void with(Client client);
    }

    private static void run(List<Client> clients, Work work) {
        try (ExecutorService threads = Executors.newFixedThreadPool(clients.size())) {
            List<Future<?>> running = clients.stream()
                    .<Future<?>>map(client -> threads.submit(() -> work.with(client)))
                    .toList();
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a client of the rush failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
