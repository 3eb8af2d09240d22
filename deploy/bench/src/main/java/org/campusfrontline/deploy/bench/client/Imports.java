package org.campusfrontline.deploy.bench.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;

/// Loads rows into the directory as its administrator, whose own grant may take a moment to be seen.
public final class Imports {

    private static final Duration AT_MOST = Duration.ofMinutes(5);
    private static final Duration GRANT_SEEN = Duration.ofSeconds(60);
    private final Outside outside;
    private final String admin;

    public Imports(Outside outside, String admin) {
        this.outside = outside;
        this.admin = admin;
    }

    /// How long it took; a row with a fault ends the run.
    public Duration load(String what, String rows) {
        long begun = System.nanoTime();
        Call call =
                Call.upload("/api/volunteer/v1/" + what + "/imports?dryRun=false", admin, "application/x-ndjson", rows);
        Reply started = outside.send(call);
        long end = begun + GRANT_SEEN.toNanos();
        while (started.status() == 403 && System.nanoTime() < end) {
            Pause.of(Duration.ofMillis(200));
            started = outside.send(call);
        }
        JsonNode job = JobWait.done(outside, started, admin, AT_MOST);
        if (!job.path("result").path("faults").isEmpty()) {
            throw new IllegalStateException("the import of " + what + " has faults: " + job.path("result"));
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
