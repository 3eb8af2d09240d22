package org.campusfrontline.deploy.bench.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.campusfrontline.deploy.bench.client.Call;
import org.campusfrontline.deploy.bench.client.JobWait;
import org.campusfrontline.deploy.bench.client.Outside;
import org.campusfrontline.deploy.bench.client.Reply;
import org.campusfrontline.deploy.bench.client.Tokens;
import org.campusfrontline.deploy.local.demonstration.Demonstration;

/// Sends a file of people through the gateway and follows the job that takes them in.
public final class PeopleImport {

    private static final Duration AT_MOST = Duration.ofMinutes(5);
    private final Outside outside;
    private final Path folder;
    private final String admin;

    /// Files are written to the folder first, so that making them is not measured.
    public PeopleImport(Outside outside, Tokens tokens, Path folder) {
        this.outside = outside;
        this.folder = folder;
        this.admin = tokens.of(Demonstration.ADMINISTRATOR);
    }

    /// An import under way: from the first byte sent to the last row written.
    public record Running(CompletableFuture<Duration> took) {

        public boolean isOver() {
            return took.isDone();
        }
    }

    /// Returns once the file is handed over and the job stands.
    public Running start(PeopleFile format, PeopleFile.People people) {
        Path file = format.in(folder, people);
        long begun = System.nanoTime();
        Reply handedOver = outside.sendFile(
                Call.upload("/api/volunteer/v1/people/imports?dryRun=false", admin, format.contentType(), ""), file);
        return new Running(CompletableFuture.supplyAsync(() -> {
            JsonNode job = JobWait.done(outside, handedOver, admin, AT_MOST);
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            check(job.path("result"), people);
            return took;
        }));
    }

    private static void check(JsonNode result, PeopleFile.People people) {
        int written = result.path("created").asInt() + result.path("changed").asInt();
        if (!result.path("faults").isEmpty() || written != people.many()) {
            throw new IllegalStateException("an import of " + people.many() + " people ended with " + result);
        }
    }
}
