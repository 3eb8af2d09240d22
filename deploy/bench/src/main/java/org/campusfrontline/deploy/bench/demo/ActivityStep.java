package org.campusfrontline.deploy.bench.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.campusfrontline.deploy.bench.client.Call;
import org.campusfrontline.deploy.bench.client.Outside;
import org.campusfrontline.deploy.bench.client.Pages;
import org.campusfrontline.deploy.bench.client.Pause;
import org.campusfrontline.deploy.bench.client.Reply;
import org.campusfrontline.deploy.bench.client.Tokens;
import org.campusfrontline.deploy.local.demonstration.Demonstration;

/// Opens an emergency and publishes an activity on a day that no earlier run used.
final class ActivityStep {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String VOLUNTEER = "/api/volunteer/v1";
    private static final Duration SEEN = Duration.ofSeconds(60);
    private static final int SLOTS = 4;
    private static final int USUAL_SEATS = 40;
    private final Outside outside;
    private final DemoSettings settings;
    private final Tokens tokens;

    ActivityStep(Outside outside, DemoSettings settings, Tokens tokens) {
        this.outside = outside;
        this.settings = settings;
        this.tokens = tokens;
    }

    /// The published activity: its emergency and its shifts, those of one time slot four apart.
    record Published(String emergency, String activity, List<ShiftSeats> shifts) {}

    record ShiftSeats(String id, int seats) {}

    Published run(Instant now) {
        String emergency = openEmergency(now);
        String organiser = tokens.of(DemoPeople.ORGANISER);
        int runs = Pages.all(
                        outside,
                        VOLUNTEER + "/activities?tree=" + DemoPeople.TREE + "&unit=" + DemoPeople.unit(0),
                        organiser)
                .size();
        Instant day = now.truncatedTo(ChronoUnit.DAYS).plus(2L + runs, ChronoUnit.DAYS);
        JsonNode created = create(organiser, plan(emergency, day));
        JsonNode published = outside.send(
                        Call.put(VOLUNTEER + "/activities/" + created.path("id").asText() + "/publication", organiser)
                                .ifMatch(created.path("version").asLong()))
                .orFail("publishing the activity");
        return new Published(emergency, published.path("id").asText(), shifts(published));
    }

    private static List<ShiftSeats> shifts(JsonNode published) {
        List<ShiftSeats> shifts = new ArrayList<>();
        published
                .path("posts")
                .forEach(post -> post.path("shifts")
                        .forEach(shift -> shifts.add(new ShiftSeats(
                                shift.path("id").asText(), shift.path("seats").asInt()))));
        return shifts;
    }

    private String openEmergency(Instant now) {
        ObjectNode facts = JSON.createObjectNode()
                .put("nameZh", "演示应急")
                .put("nameEn", "Demonstration emergency")
                .put("level", "III")
                .put("t0", now.truncatedTo(ChronoUnit.SECONDS).toString())
                .put("drill", true);
        facts.putArray("campuses").add(DemoPeople.CAMPUS);
        String admin = tokens.of(Demonstration.ADMINISTRATOR);
        return outside.send(Call.post(VOLUNTEER + "/emergencies", admin, facts))
                .orFail("opening the emergency")
                .path("id")
                .asText();
    }

    /// Recruitment learns of units, emergencies and grants by topics, so the first tries may come too early.
    private JsonNode create(String organiser, JsonNode plan) {
        Reply[] last = new Reply[1];
        Pause.until(SEEN, () -> {
            last[0] = outside.send(Call.post(VOLUNTEER + "/activities", organiser, plan));
            return last[0].succeeded();
        });
        return last[0].orFail("creating the activity");
    }

    private ObjectNode plan(String emergency, Instant day) {
        int shifts = Math.max(SLOTS, Math.ceilDiv(settings.seats(), USUAL_SEATS) / SLOTS * SLOTS);
        ObjectNode plan = JSON.createObjectNode()
                .put("emergency", emergency)
                .put("tree", DemoPeople.TREE)
                .put("unit", DemoPeople.unit(0))
                .put("titleZh", "演示志愿行动")
                .put("titleEn", "Demonstration activity");
        ArrayNode posts = plan.putArray("posts");
        for (int post = 0; post < shifts / SLOTS; post++) {
            ObjectNode one = posts.addObject()
                    .put("category", "supply-delivery")
                    .put("titleZh", "物资搬运 " + (post + 1))
                    .put("titleEn", "Carrying supplies " + (post + 1))
                    .put("site", "Site " + (post + 1));
            ArrayNode times = one.putArray("shifts");
            for (int slot = 0; slot < SLOTS; slot++) {
                Instant start = day.plus(6L * slot, ChronoUnit.HOURS);
                times.addObject()
                        .put("start", start.toString())
                        .put("end", start.plus(4, ChronoUnit.HOURS).toString())
                        .put("seats", seats(post * SLOTS + slot, shifts));
            }
        }
        return plan;
    }

    private int seats(int index, int shifts) {
        return settings.seats() / shifts + (index < settings.seats() % shifts ? 1 : 0);
    }
}
