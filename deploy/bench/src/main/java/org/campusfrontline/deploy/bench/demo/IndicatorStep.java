package org.campusfrontline.deploy.bench.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.campusfrontline.deploy.bench.client.Call;
import org.campusfrontline.deploy.bench.client.Outside;
import org.campusfrontline.deploy.bench.client.Pause;
import org.campusfrontline.deploy.bench.client.Tokens;

/// Holds the units' indicators against a recount over the other services' own answers.
final class IndicatorStep {

    private static final Duration ARRIVED = Duration.ofSeconds(90);
    private final Outside outside;
    private final String auditor;

    IndicatorStep(Outside outside, Tokens tokens) {
        this.outside = outside;
        this.auditor = tokens.of(DemoPeople.AUDITOR);
    }

    void compare(String emergency, String unit, String definition, String expected, Report report) {
        Pause.until(ARRIVED, () -> figure(emergency, unit, definition).equals(expected));
        report.compare("indicator " + definition + " of " + unit, expected, figure(emergency, unit, definition));
    }

    private String figure(String emergency, String unit, String definition) {
        JsonNode page = outside.send(Call.get(
                        "/api/assessment/v1/emergencies/" + emergency + "/indicators?tree=" + DemoPeople.TREE + "&unit="
                                + unit,
                        auditor))
                .body();
        for (JsonNode indicator : page.path("items")) {
            if (indicator.path("definition").asText().equals(definition)) {
                return indicator.path("numerator").asLong() + "/"
                        + indicator.path("denominator").asLong();
            }
        }
        return "none";
    }
}
