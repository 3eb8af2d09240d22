package org.campusfrontline.roster.column;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/// Shares people's searches among threads; each person is always searched for by the same one. To be closed.
final class SearchTeam implements Searches, AutoCloseable {

    private final List<Searching> members;
    private final ExecutorService threads;

    SearchTeam(LineProblem problem, int workers) {
        members = IntStream.range(0, workers)
                .mapToObj(worker -> new Searching(problem))
                .toList();
        threads = Executors.newFixedThreadPool(
                workers, Thread.ofPlatform().name("line-search-", 0).daemon().factory());
    }

    @Override
    public List<Found> all(List<Integer> people, double[][] worth, BooleanSupplier stopped) {
        List<Callable<List<Found>>> shares = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            int worker = i;
            List<Integer> share = people.stream()
                    .filter(person -> person % members.size() == worker)
                    .toList();
            shares.add(() -> members.get(worker).all(share, worth, stopped));
        }
        List<Found> found = new ArrayList<>();
        try {
            for (Future<List<Found>> share : threads.invokeAll(shares)) {
                found.addAll(share.get());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return List.of();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a search for lines failed", e.getCause());
        }
        return found;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
