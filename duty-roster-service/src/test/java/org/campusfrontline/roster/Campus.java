package org.campusfrontline.roster;

import io.quarkus.arc.Arc;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.platform.testing.TestTokens;
import org.campusfrontline.platform.testing.TestTopics;
import org.campusfrontline.roster.directory.Directory;

/// The directory as this service hears of it: units with planners and people of their own for each test.
public final class Campus {

    public static final String TREE = "ADMINISTRATION";
    public static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String ROOT = "ROOT-OF-ROSTERS";
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final String RUN =
            Long.toString(System.currentTimeMillis(), 36).toUpperCase();

    private Campus() {}

    /// A unit with a planner of its own and people who are its members, in the order of their numbers.
    public record Unit(String code, String planner, List<String> people) {
        public Unit {
            people = List.copyOf(people);
        }

        public RequestSpecification asPlanner() {
            return as(planner);
        }
    }

    public static Unit unit(int people) {
        String code = fresh("U");
        TestGrants.unit(TREE, ROOT);
        TestGrants.unit(TREE, code, ROOT);
        Await.until(
                PATIENCE, code + " is projected", () -> directory().unit(code).isPresent());
        String planner = fresh("PL");
        TestGrants.give(planner, "roster-planner", TREE, code);
        String numbers = fresh("P");
        List<String> members = IntStream.range(0, people)
                .mapToObj(i -> "%s-%03d".formatted(numbers, i))
                .toList();
        people(code, members);
        return new Unit(code, planner, members);
    }

    private static void people(String unit, List<String> numbers) {
        List<TestEvent> events = new ArrayList<>();
        for (String number : numbers) {
            events.add(person(number, "人员 " + number, true, 1, unit));
        }
        TestTopics.publish(events.toArray(TestEvent[]::new));
        Await.until(
                PATIENCE, "people of " + unit, () -> directory().names(numbers).size() == numbers.size());
    }

    /// The person has left when this returns.
    public static void leave(String number, String unit) {
        TestTopics.publish(person(number, "人员 " + number, false, 2, unit));
        Await.until(
                PATIENCE,
                number + " has left",
                () -> directory().names(List.of(number)).isEmpty());
    }

    /// The directory's last word of a person.
    public static void erase(String number) {
        Map<String, Object> lastWord = new LinkedHashMap<>();
        lastWord.put("number", number);
        lastWord.put("displayName", "—");
        lastWord.put("memberships", List.of());
        lastWord.put("active", false);
        lastWord.put("erased", true);
        lastWord.put("version", 2);
        TestTopics.publish(TestEvent.of("volunteer.person.v1", "person-changed", number, 2, lastWord));
    }

    private static TestEvent person(String number, String name, boolean active, long version, String unit) {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("number", number);
        person.put("displayName", name);
        person.put("language", "zh-CN");
        person.put("guest", false);
        person.put("sponsor", null);
        person.put("memberships", List.of(Map.of("tree", TREE, "unit", unit)));
        person.put("active", active);
        person.put("version", version);
        return TestEvent.of("volunteer.person.v1", "person-changed", number, version, person);
    }

    /// An open emergency's id.
    public static String emergency() {
        String id = UUID.randomUUID().toString();
        emergency(id, "OPEN", 1);
        Await.until(PATIENCE, id + " is open", () -> directory().isOpen(id));
        return id;
    }

    public static void close(String emergency) {
        emergency(emergency, "CLOSED", 2);
        Await.until(PATIENCE, emergency + " is closed", () -> !directory().isOpen(emergency));
    }

    private static void emergency(String id, String state, long version) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", id);
        body.put("nameZh", "防汛");
        body.put("nameEn", "Flood");
        body.put("level", "II");
        body.put("campuses", List.of("EAST"));
        body.put("t0", Instant.EPOCH.toString());
        body.put("drill", false);
        body.put("state", state);
        body.put("openedAt", Instant.EPOCH.toString());
        body.put("closedAt", null);
        body.put("version", version);
        TestTopics.publish(TestEvent.of("volunteer.emergency.v1", "emergency-changed", id, version, body));
    }

    public static RequestSpecification as(String person) {
        return as(person, "en");
    }

    public static RequestSpecification as(String person, String language) {
        return RestAssured.given()
                .auth()
                .oauth2(TestTokens.of(person))
                .contentType("application/json")
                .header("Accept-Language", language)
                .basePath("/api/roster/v1");
    }

    public static RequestSpecification keyed(RequestSpecification request) {
        return request.header("Idempotency-Key", UUID.randomUUID().toString());
    }

    public static Map<String, Object> periodBody(Unit unit, LocalDate start, int days) {
        return new LinkedHashMap<>(Map.of(
                "tree",
                TREE,
                "unit",
                unit.code(),
                "titleZh",
                "东门值守",
                "titleEn",
                "East gate duty",
                "start",
                start.toString(),
                "days",
                days));
    }

    /// A new draft's id.
    public static String period(Unit unit, LocalDate start, int days) {
        return keyed(unit.asPlanner())
                .body(periodBody(unit, start, days))
                .post("/planning-periods")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /// Uploads an instance as a period that begins on that Monday.
    public static Response upload(Unit unit, LocalDate monday, String instance) {
        return keyed(unit.asPlanner())
                .contentType("text/plain; charset=UTF-8")
                .queryParam("start", monday.toString())
                .queryParam("tree", TREE)
                .queryParam("unit", unit.code())
                .queryParam("titleZh", "东门值守")
                .queryParam("titleEn", "East gate duty")
                .body(instance)
                .post("/planning-periods/imports");
    }

    /// Replaces a list from the present version.
    public static Response replace(Unit unit, String period, String list, List<?> items) {
        String etag = unit.asPlanner().get("/planning-periods/" + period).header("ETag");
        return unit.asPlanner()
                .header("If-Match", etag)
                .body(Map.of("items", items))
                .put("/planning-periods/" + period + "/" + list);
    }

    /// A code or number that nothing else in this run has.
    public static String fresh(String prefix) {
        return prefix + RUN + NEXT.incrementAndGet();
    }

    private static Directory directory() {
        return Arc.container().instance(Directory.class).get();
    }
}
