package org.campusfrontline.deploy.bench.rush;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.campusfrontline.deploy.bench.client.Pause;
import org.campusfrontline.deploy.local.stack.Stack;
import org.jspecify.annotations.Nullable;

/// Gives one part after the other SIGKILL and starts it again, at times that a seed chooses, until told to stop.
final class Killer implements AutoCloseable {

    private static final long MOST_APART = 8_000;
    private static final long LEAST_APART = 2_000;
    private final Stack stack;
    private final List<String> parts;
    private final Random random;
    private final Thread thread;
    private volatile boolean over;
    private volatile int kills;
    private volatile @Nullable RuntimeException failed;

    Killer(Stack stack, List<String> parts, long seed, Consumer<String> tell) {
        this.stack = stack;
        this.parts = List.copyOf(parts);
        this.random = new Random(seed);
        tell.accept("kills by seed " + seed);
        this.thread = Thread.ofPlatform().name("killer").start(this::run);
    }

    private void run() {
        try {
            while (!over) {
                Pause.of(Duration.ofMillis(random.nextLong(LEAST_APART, MOST_APART)));
                String part = parts.get(random.nextInt(parts.size()));
                if (!over) {
                    stack.kill(part);
                    kills++;
                    stack.restart(part);
                }
            }
        } catch (RuntimeException fault) {
            failed = fault;
        }
    }

    int kills() {
        return kills;
    }

    /// Returns once everything runs again; fails where something did not come back.
    @Override
    public void close() {
        over = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
        RuntimeException fault = failed;
        if (fault != null) {
            throw new IllegalStateException("a killed part did not come back", fault);
        }
    }
}
