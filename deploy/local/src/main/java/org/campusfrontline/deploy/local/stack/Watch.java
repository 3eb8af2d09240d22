package org.campusfrontline.deploy.local.stack;

import java.time.Duration;
import java.util.List;

/// Looks twice a second whether a part ended by itself, and tells so once.
final class Watch implements AutoCloseable {
    private static final Duration STEP = Duration.ofMillis(500);

    private final List<SupervisedPart> parts;
    private final Progress progress;
    private final Thread thread = Thread.ofPlatform().daemon().name("watch").unstarted(this::look);

    Watch(List<SupervisedPart> parts, Progress progress) {
        this.parts = List.copyOf(parts);
        this.progress = progress;
    }

    void open() {
        thread.start();
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void look() {
        try {
            while (true) {
                parts.stream().filter(SupervisedPart::lost).forEach(this::tell);
                Thread.sleep(STEP);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(SupervisedPart part) {
        part.giveUp();
        progress.died(part.name());
    }
}
