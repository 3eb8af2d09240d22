package org.campusfrontline.deploy.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.campusfrontline.deploy.local.process.PartFailure;
import org.campusfrontline.deploy.local.process.Waiting;

/// Sends whole files to the directory and waits until the job that takes them in is done.
public final class Imports {
    private static final Duration STEP = Duration.ofMillis(200);
    private static final Duration GRANT_SEEN_WITHIN = Duration.ofSeconds(30);

    private final CampusClient client;
    private final Duration atMost;

    public Imports(CampusClient client, Duration atMost) {
        this.client = client;
        this.atMost = atMost;
    }

    /// The job's result. A caller who was made administrator just now may be refused for a moment, so that 403 is asked
    /// again.
    public JsonNode ndjson(String what, String rows) {
        String path = "/api/volunteer/v1/" + what + "/imports?dryRun=false";
        long end = System.nanoTime() + GRANT_SEEN_WITHIN.toNanos();
        Answer answer = client.post(path, "application/x-ndjson", rows);
        while (List.of(403, 503).contains(answer.status()) && System.nanoTime() < end) {
            Waiting.pause(STEP);
            answer = client.post(path, "application/x-ndjson", rows);
        }
        if (answer.status() != 202 || answer.location().isEmpty()) {
            throw new PartFailure("the import of " + what + " is refused: " + answer.problem());
        }
        return result(what, answer.location().get());
    }

    private JsonNode result(String what, String location) {
        String job = location.replaceFirst("^https?://[^/]+", "");
        long end = System.nanoTime() + atMost.toNanos();
        while (System.nanoTime() < end) {
            Answer answer = client.get(job);
            String state = answer.body().path("state").asText();
            if (state.equals("DONE")) {
                return answer.body().path("result");
            }
            if (state.equals("FAILED") || state.equals("CANCELLED") || answer.status() >= 400) {
                throw new PartFailure("the import of " + what + " failed: " + answer.body());
            }
            Waiting.pause(STEP);
        }
        throw new PartFailure("the import of " + what + " took longer than " + atMost.toSeconds() + " s");
    }
}
