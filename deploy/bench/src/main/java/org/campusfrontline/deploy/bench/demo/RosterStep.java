package org.campusfrontline.deploy.bench.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import org.campusfrontline.deploy.bench.client.Call;
import org.campusfrontline.deploy.bench.client.JobWait;
import org.campusfrontline.deploy.bench.client.Outside;
import org.campusfrontline.deploy.bench.client.Pages;
import org.campusfrontline.deploy.bench.client.Pause;
import org.campusfrontline.deploy.bench.client.Reply;
import org.campusfrontline.deploy.bench.client.Tokens;

/// Uploads a roster instance, has it solved and publishes the plan, for weeks that no earlier run used.
final class RosterStep {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ROSTER = "/api/roster/v1";
    private static final String OWN_INSTANCE = "/instances/gate-duty.txt";
    private static final Duration SEEN = Duration.ofSeconds(120);
    private static final ZoneId CAMPUS = ZoneId.of("Asia/Shanghai");
    private static final int WEEK = 7;
    /// A duty takes the seat of whoever has a shift then, so the duties come after the shifts of all of a day's runs.
    private static final int CLEAR_OF_SHIFTS = 4;
    private final Outside outside;
    private final DemoSettings settings;
    private final String planner;

    RosterStep(Outside outside, DemoSettings settings, Tokens tokens) {
        this.outside = outside;
        this.settings = settings;
        this.planner = tokens.of(DemoPeople.PLANNER);
    }

    /// The published plan as its planner sees it.
    record Planned(String period, String roster, List<String> staff, long seatsWanted, long seatsFilled) {}

    Planned run(Instant now, String emergency, Report report) {
        String instance = instance();
        String unit = DemoPeople.unit(1);
        int runs = Pages.all(outside, ROSTER + "/planning-periods?tree=" + DemoPeople.TREE + "&unit=" + unit, planner)
                .size();
        int weeks = Math.ceilDiv(days(instance), WEEK);
        LocalDate start = LocalDate.ofInstant(now, CAMPUS)
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                .plusWeeks(CLEAR_OF_SHIFTS + (long) weeks * runs);
        String query = "?start=" + start + "&tree=" + DemoPeople.TREE + "&unit=" + unit + "&emergency=" + emergency
                + "&titleZh=" + encode("演示值守") + "&titleEn=" + encode("Demonstration duty");
        JsonNode period = upload(ROSTER + "/planning-periods/imports" + query, instance);
        String path = ROSTER + "/planning-periods/" + period.path("id").asText();
        long begun = System.nanoTime();
        JsonNode wish = JSON.createObjectNode().put("seconds", settings.solveSeconds());
        JsonNode job = JobWait.done(
                outside,
                outside.send(Call.post(path + "/solves", planner, wish)),
                planner,
                Duration.ofSeconds(settings.solveSeconds() + 120L));
        report.time("solving the roster", Duration.ofNanos(System.nanoTime() - begun));
        return publish(period.path("id").asText(), job.path("result"), report);
    }

    private Planned publish(String period, JsonNode solved, Report report) {
        String path = ROSTER + "/rosters/" + solved.path("roster").asText();
        JsonNode roster = outside.send(Call.get(path, planner)).orFail("reading the roster");
        report.figure("roster: value", roster.path("value").asLong(), "penalty");
        report.figure("roster: bound", roster.path("bound").asLong(), "penalty");
        report.compare(
                "roster: binding rules broken", 0, roster.path("breaches").size());
        outside.send(Call.put(path + "/publication", planner)
                        .ifMatch(roster.path("version").asLong()))
                .orFail("publishing the roster");
        List<String> staff = Pages.all(outside, path + "/people?", planner).stream()
                .map(row -> row.path("person").asText())
                .toList();
        long wanted = 0;
        long filled = 0;
        for (JsonNode day : outside.send(Call.get(path + "/days", planner))
                .orFail("reading the days")
                .path("items")) {
            for (JsonNode shift : day.path("shifts")) {
                wanted += shift.path("wanted").asLong();
                filled += Math.min(
                        shift.path("wanted").asLong(), shift.path("people").size());
            }
        }
        return new Planned(period, solved.path("roster").asText(), staff, wanted, filled);
    }

    /// The roster service learns of the emergency and the unit's people by topics: the first tries may come too early.
    private JsonNode upload(String path, String instance) {
        Reply[] last = new Reply[1];
        Pause.until(SEEN, () -> {
            last[0] = outside.send(Call.upload(path, planner, "text/plain", instance));
            return last[0].succeeded() || !last[0].code().startsWith("ROS-10");
        });
        return last[0].orFail("uploading the instance");
    }

    private String instance() {
        try {
            if (settings.instance().isPresent()) {
                return Files.readString(settings.instance().get());
            }
            try (InputStream in = RosterStep.class.getResourceAsStream(OWN_INSTANCE)) {
                return new String(Objects.requireNonNull(in, OWN_INSTANCE).readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int days(String instance) {
        List<String> lines = instance.lines().map(String::strip).toList();
        return lines.stream()
                .skip(lines.indexOf("SECTION_HORIZON") + 1L)
                .filter(line -> line.matches("\\d{1,4}"))
                .findFirst()
                .map(Integer::parseInt)
                .orElse(WEEK);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
