package org.campusfrontline.deploy.local.stack;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.campusfrontline.deploy.local.process.PartFailure;

/// Does the same to several parts at once and waits for all of them.
final class Together {
    private Together() {}

    /// The first failure, if any, once all are done.
    static <T> void run(List<T> items, Consumer<T> action) {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = items.stream()
                    .<Future<?>>map(item -> executor.submit(() -> action.accept(item)))
                    .toList();
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof PartFailure failure) {
                throw failure;
            }
            throw new PartFailure("unexpected failure", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailure("interrupted", e);
        }
    }
}
