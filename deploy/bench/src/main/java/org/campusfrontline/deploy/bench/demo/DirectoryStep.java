package org.campusfrontline.deploy.bench.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.campusfrontline.deploy.bench.client.Call;
import org.campusfrontline.deploy.bench.client.JobWait;
import org.campusfrontline.deploy.bench.client.Outside;
import org.campusfrontline.deploy.bench.client.Pause;
import org.campusfrontline.deploy.bench.client.Reply;
import org.campusfrontline.deploy.bench.client.Tokens;
import org.campusfrontline.deploy.local.client.Answer;
import org.campusfrontline.deploy.local.demonstration.Demonstration;
import org.campusfrontline.deploy.local.demonstration.FirstAdministrator;

/// Loads units, people and grants as the administrator; the same rows again change nothing.
final class DirectoryStep {

    private static final Duration AT_MOST = Duration.ofMinutes(5);
    private static final Duration GRANT_SEEN = Duration.ofSeconds(60);
    private final Outside outside;
    private final DemoSettings settings;
    private final String admin;

    DirectoryStep(Outside outside, DemoSettings settings, Tokens tokens) {
        this.outside = outside;
        this.settings = settings;
        this.admin = tokens.of(Demonstration.ADMINISTRATOR);
    }

    void run(Report report, String plannerToken) {
        Answer first = FirstAdministrator.grant(
                settings.gateway(), settings.folder().bootstrapToken(), Demonstration.ADMINISTRATOR);
        if (!first.succeeded() && first.status() != 409) {
            throw new IllegalStateException("the first administrator is refused: " + first.problem());
        }
        report.time("loading " + settings.units() + " units", load("units", DemoPeople.units(settings.units())));
        Duration people = load("people", DemoPeople.people(settings.directoryPeople(), settings.units()));
        report.time("loading " + settings.directoryPeople() + " people", people);
        report.time("loading grants", load("grants", DemoPeople.grants(settings.units())));
        awaitGrant(plannerToken);
    }

    private Duration load(String what, String rows) {
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

    private void awaitGrant(String plannerToken) {
        Call look = Call.get("/api/roster/v1/planning-periods?limit=1", plannerToken);
        if (!Pause.until(GRANT_SEEN, () -> outside.send(look).succeeded())) {
            throw new IllegalStateException("the planner's grant did not reach the roster service");
        }
    }
}
