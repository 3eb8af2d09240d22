package org.campusfrontline.deploy.bench.demo;

import java.time.Duration;
import org.campusfrontline.deploy.bench.client.Call;
import org.campusfrontline.deploy.bench.client.Imports;
import org.campusfrontline.deploy.bench.client.Outside;
import org.campusfrontline.deploy.bench.client.Pause;
import org.campusfrontline.deploy.bench.client.Tokens;
import org.campusfrontline.deploy.local.client.Answer;
import org.campusfrontline.deploy.local.demonstration.Demonstration;
import org.campusfrontline.deploy.local.demonstration.FirstAdministrator;

/// Loads units, people and grants as the administrator; the same rows again change nothing.
final class DirectoryStep {

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
        Imports imports = new Imports(outside, admin);
        report.time(
                "loading " + settings.units() + " units", imports.load("units", DemoPeople.units(settings.units())));
        Duration people = imports.load("people", DemoPeople.people(settings.directoryPeople(), settings.units()));
        report.time("loading " + settings.directoryPeople() + " people", people);
        report.time("loading grants", imports.load("grants", DemoPeople.grants(settings.units())));
        awaitGrant(plannerToken);
    }

    private void awaitGrant(String plannerToken) {
        Call look = Call.get("/api/roster/v1/planning-periods?limit=1", plannerToken);
        if (!Pause.until(GRANT_SEEN, () -> outside.send(look).succeeded())) {
            throw new IllegalStateException("the planner's grant did not reach the roster service");
        }
    }
}
