package org.campusfrontline.assessment;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.platform.testing.TestTokens;
import org.campusfrontline.platform.testing.TestTopics;

/// An emergency with a unit that answers for its own calls and rosters, one unit above it and one beside it, and the
/// events that the other services send about them.
public final class Scene {

    public static final String BASE = "/api/assessment/v1";
    public static final String TREE = "MASS";
    public static final Duration SOON = Duration.ofSeconds(30);
    public static final Instant T0 = Instant.parse("2026-03-01T00:00:00Z");
    public static final Instant PUBLISHED = T0.plusSeconds(3600);

    public final String emergency = UUID.randomUUID().toString();
    public final String above = fresh("A");
    public final String unit = fresh("U");
    public final String beside = fresh("B");
    private final boolean drill;

    private Scene(boolean drill) {
        this.drill = drill;
    }

    public static Scene open() {
        return open(false);
    }

    /// The service knows the units and the emergency when this returns.
    public static Scene open(boolean drill) {
        Scene scene = new Scene(drill);
        TestGrants.unit(TREE, scene.above);
        TestGrants.unit(TREE, scene.unit, scene.above);
        TestGrants.unit(TREE, scene.beside);
        TestTopics.publish(scene.emergencyChanged(1, null));
        Await.until(
                SOON,
                "the emergency and its units are known",
                () -> List.of(scene.unit, scene.beside).stream()
                        .allMatch(unit -> scene.ofUnit(unit).statusCode() == 200));
        return scene;
    }

    public TestEvent emergencyChanged(long version, Instant closedAt) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("id", emergency);
        value.put("nameZh", "东校区防汛应急");
        value.put("nameEn", "Flood on the east campus");
        value.put("level", "II");
        value.put("campuses", List.of("CAMPUS-EAST"));
        value.put("t0", T0.toString());
        value.put("drill", drill);
        value.put("state", closedAt == null ? "OPEN" : "CLOSED");
        value.put("openedAt", T0.toString());
        value.put("closedAt", closedAt == null ? null : closedAt.toString());
        value.put("version", version);
        return TestEvent.of("volunteer.emergency.v1", "emergency-changed", emergency, version, value);
    }

    /// A call of the unit; `seats` by shift.
    public TestEvent call(String activity, long version, Map<String, Integer> seats) {
        return callAt(PUBLISHED, activity, version, seats);
    }

    /// The same, changed at that moment.
    public TestEvent callAt(Instant changed, String activity, long version, Map<String, Integer> seats) {
        List<Map<String, Object>> shifts = new ArrayList<>();
        seats.forEach((id, count) -> shifts.add(
                Map.of("id", id, "start", "2026-04-01T00:00:00Z", "end", "2026-04-01T04:00:00Z", "seats", count)));
        Map<String, Object> value = new LinkedHashMap<>(owner());
        value.put("id", activity);
        value.put("state", "PUBLISHED");
        value.put("publishedAt", PUBLISHED.toString());
        value.put("posts", List.of(Map.of("id", UUID.randomUUID().toString(), "shifts", shifts)));
        value.put("version", version);
        return at(changed, TestEvent.of("volunteer.activity.v1", "activity-published", activity, version, value));
    }

    /// A step of somebody's sign-up, so many seconds after the publication.
    public TestEvent step(String signUp, long version, String activity, String shift, String state, long seconds) {
        String name = switch (state) {
            case "CONFIRMED" -> "sign-up-confirmed";
            case "WAIT_LISTED" -> "sign-up-wait-listed";
            case "OFFERED" -> "sign-up-offered";
            case "CANCELLED" -> "sign-up-cancelled";
            default -> throw new IllegalArgumentException(state);
        };
        Instant occurred = PUBLISHED.plusSeconds(seconds);
        Map<String, Object> value = new LinkedHashMap<>(owner());
        value.put("signUp", signUp);
        value.put("person", "20210001");
        value.put("shift", shift);
        value.put("activity", activity);
        value.put("state", state);
        value.put("promoted", false);
        value.put("occurredAt", occurred.toString());
        value.put("version", version);
        return at(occurred, TestEvent.of("volunteer.signup.v1", name, signUp, version, value));
    }

    /// A new sign-up that is confirmed at once.
    public TestEvent confirmed(String activity, String shift, long seconds) {
        return step(id(), 1, activity, shift, "CONFIRMED", seconds);
    }

    public TestEvent roster(String period, long version, long wanted, long filled) {
        Map<String, Object> value = new LinkedHashMap<>(owner());
        value.put("planningPeriod", period);
        value.put("roster", UUID.randomUUID().toString());
        value.put("seatsWanted", wanted);
        value.put("seatsFilled", filled);
        value.put("publishedAt", PUBLISHED.toString());
        value.put("version", version);
        return TestEvent.of("roster.roster.v1", "roster-published", period, version, value);
    }

    private Map<String, Object> owner() {
        return Map.of("emergency", emergency, "tree", TREE, "unit", unit, "titleZh", "防汛", "titleEn", "Flood relief");
    }

    private static TestEvent at(Instant time, TestEvent event) {
        Map<String, String> headers = new LinkedHashMap<>(event.headers());
        headers.put("ce_time", time.toString());
        return new TestEvent(event.topic(), event.key(), event.value(), headers);
    }

    /// The id of one of the unit's indicators.
    public String indicator(String definition) {
        return String.join("~", definition, emergency, TREE, unit);
    }

    /// The indicator as an auditor reads it.
    public JsonPath read(String definition) {
        return as(auditor())
                .get(BASE + "/indicators/" + indicator(definition))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /// The ids of the events behind the indicator, all pages.
    public List<String> sources(String definition) {
        List<String> ids = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonPath page = as(auditor())
                    .queryParam("limit", 200)
                    .queryParam("cursor", next)
                    .get(BASE + "/indicators/" + indicator(definition) + "/sources")
                    .jsonPath();
            ids.addAll(page.getList("items.event"));
            next = page.get("next");
        }
        return ids;
    }

    /// Waits until that many events are behind the indicator.
    public void awaitFacts(String definition, int count) {
        Await.until(
                SOON,
                count + " events behind " + definition,
                () -> read(definition).getInt("provenance.facts") == count);
    }

    public Response ofUnit(String code) {
        return as(auditor())
                .queryParam("tree", TREE)
                .queryParam("unit", code)
                .get(BASE + "/emergencies/" + emergency + "/indicators");
    }

    /// Somebody who may see every unit of the scene.
    private String auditor() {
        for (String root : List.of(above, beside)) {
            TestGrants.give("P000700", "auditor", TREE, root);
        }
        return "P000700";
    }

    public static RequestSpecification as(String person) {
        return given().auth().oauth2(TestTokens.of(person));
    }

    public static String id() {
        return UUID.randomUUID().toString();
    }

    public static String fresh(String prefix) {
        return prefix + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
    }
}
