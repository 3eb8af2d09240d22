package org.campusfrontline.deploy.bench.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;

/// Waits for a job's end.
public final class JobWait {

    private static final Duration LOOK = Duration.ofMillis(200);

    private JobWait() {}

    /// The finished job; a failed one ends the run with its own words.
    public static JsonNode done(Outside outside, Reply started, String token, Duration atMost) {
        started.orFail("starting a job");
        String job = started.location().orElseThrow().replaceFirst("^https?://[^/]+", "");
        long end = System.nanoTime() + atMost.toNanos();
        while (System.nanoTime() < end) {
            JsonNode seen = outside.send(Call.get(job, token)).orFail("looking at the job");
            switch (seen.path("state").asText()) {
                case "DONE" -> {
                    return seen;
                }
                case "FAILED", "CANCELLED" ->
                    throw new IllegalStateException("the job ended without a result: " + seen);
                default -> Pause.of(LOOK);
            }
        }
        throw new IllegalStateException("the job took longer than " + atMost.toSeconds() + " s: " + job);
    }
}
