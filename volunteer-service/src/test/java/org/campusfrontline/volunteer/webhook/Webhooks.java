package org.campusfrontline.volunteer.webhook;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.platform.testing.TestTopics;
import org.campusfrontline.volunteer.directory.Directory;

/// Subscriptions as their owners use them, and events to tell of.
public final class Webhooks {

    public static final Duration PATIENCE = Duration.ofSeconds(60);
    public static final String TREE = "MASS";
    public final String unit = Directory.fresh("W");
    public final String operator = Directory.fresh("OP");

    private Webhooks() {
        TestGrants.give(operator, "operator", TREE, unit);
    }

    /// A unit with an operator of its own.
    public static Webhooks create() {
        return new Webhooks();
    }

    public RequestSpecification asOperator() {
        return Directory.as(operator);
    }

    public Map<String, Object> wish(String url, String... types) {
        Map<String, Object> wish = new LinkedHashMap<>();
        wish.put("name", "Student records");
        wish.put("url", url);
        wish.put("eventTypes", List.of(types));
        wish.put("tree", TREE);
        wish.put("unit", unit);
        return wish;
    }

    public Made subscribe(String url, String... types) {
        JsonPath json = Directory.keyed(asOperator())
                .body(wish(url, types))
                .post("/webhook-subscriptions")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        return new Made(json.getUUID("id"), json.getString("secret"));
    }

    /// A subscription and the secret that it was told.
    public record Made(UUID id, String secret) {}

    public JsonPath get(Made made) {
        return asOperator()
                .get("/webhook-subscriptions/" + made.id())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /// A change of the version that stands now.
    public ValidatableResponse put(Made made, String step, Object body) {
        RequestSpecification request =
                asOperator().header("If-Match", "\"v" + get(made).getLong("version") + "\"");
        return (body == null ? request : request.body(body))
                .put("/webhook-subscriptions/" + made.id() + "/" + step)
                .then();
    }

    public List<Map<String, Object>> deliveries(Made made) {
        return asOperator()
                .get("/webhook-subscriptions/" + made.id() + "/deliveries?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }

    /// So many entries of the ledger for each of these keys, interleaved, the versions of a key counting from `first`.
    public List<TestEvent> tell(int first, int each, String... keys) {
        List<TestEvent> events = new ArrayList<>();
        for (int version = first; version < first + each; version++) {
            for (String key : keys) {
                events.add(hours(key, version, TREE, unit));
            }
        }
        TestTopics.publish(events.toArray(TestEvent[]::new));
        return events;
    }

    public static TestEvent hours(String key, long version, String tree, String unit) {
        Map<String, Object> booked = new LinkedHashMap<>();
        booked.put("entry", key);
        booked.put("person", "P1");
        booked.put("tree", tree);
        booked.put("unit", unit);
        booked.put("kind", "ACTIVITY");
        booked.put("activity", null);
        booked.put("source", "MEASURED");
        booked.put("minutes", 60);
        booked.put("serviceStart", "2026-11-01T08:00:00Z");
        booked.put("serviceEnd", "2026-11-01T09:00:00Z");
        booked.put("servedOn", "2026-11-01");
        booked.put("bookedMonth", "2026-11");
        booked.put("reverses", null);
        booked.put("corrects", null);
        booked.put("bookedAt", Instant.now().toString());
        booked.put("version", 1);
        return TestEvent.of("volunteer.hours.v1", "hours-booked", key, version, booked);
    }

    public static String key() {
        return UUID.randomUUID().toString();
    }
}
