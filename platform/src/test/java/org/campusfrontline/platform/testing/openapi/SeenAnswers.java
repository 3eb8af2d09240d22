package org.campusfrontline.platform.testing.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// Which operations answered with which statuses in this run, one a line in `target/contracts/answers-seen.txt`.
public final class SeenAnswers {

    private static final Path FILE = Path.of("target", "contracts", "answers-seen.txt");
    private static final String STARTED = "campus.contracts.seen";
    private static final Set<String> KNOWN = ConcurrentHashMap.newKeySet();

    private SeenAnswers() {}

    static void add(String answer) {
        if (!KNOWN.add(answer)) {
            return;
        }
        synchronized (Runtime.getRuntime()) {
            try {
                Files.createDirectories(FILE.getParent());
                if (System.getProperty(STARTED) == null) {
                    System.setProperty(STARTED, "true");
                    Files.deleteIfExists(FILE);
                }
                Files.writeString(FILE, answer + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// `operationId status`, in order.
    public static Set<String> all() {
        try {
            return Files.exists(FILE) ? new TreeSet<>(Files.readAllLines(FILE)) : Set.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
