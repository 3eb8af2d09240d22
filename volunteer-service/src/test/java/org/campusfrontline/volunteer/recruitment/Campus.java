package org.campusfrontline.volunteer.recruitment;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
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

/// A campus of its own for each test: a unit with an organiser, an open emergency and people, told by topics as the
/// directory tells them.
public final class Campus {

    public static final String TREE = "MASS";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final String LONG_AGO = "2020-01-01T00:00:00Z";

    /// From where hours are counted: one for all shifts and duties of a test, also where an hour ends in its middle.
    private static volatile Instant hour = fullHour();

    public final String unit;
    public final String organiser;
    public final UUID emergency = UUID.randomUUID();
    private final Database database;

    private Campus(Database database, String mark) {
        this.database = database;
        this.unit = "U" + mark;
        this.organiser = "O" + mark;
    }

    public static Campus create(Database database) {
        countHoursAnew();
        String mark = Long.toString(System.nanoTime(), 36).toUpperCase() + NEXT.incrementAndGet();
        Campus campus = new Campus(database, mark);
        TestTopics.publish(unit(campus.unit, true, 1), emergency(campus.emergency, "OPEN", 1));
        campus.tellPeople(List.of(campus.organiser));
        TestGrants.give(campus.organiser, "organiser", TREE, campus.unit);
        Await.until(
                PATIENCE,
                "unit and emergency are projected",
                () -> database.number("SELECT COUNT(*) FROM recruitment_unit WHERE code = ?", campus.unit) == 1
                        && database.number("SELECT COUNT(*) FROM recruitment_emergency WHERE id = ?", campus.emergency)
                                == 1);
        return campus;
    }

    /// New active people, known to recruitment.
    public List<String> people(int count) {
        List<String> people = IntStream.range(0, count)
                .mapToObj(i -> "P" + unit + "-" + NEXT.incrementAndGet())
                .toList();
        tellPeople(people);
        return people;
    }

    /// Tells recruitment of a person who has a grant already.
    public void know(String person) {
        tellPeople(List.of(person));
    }

    public String person() {
        return people(1).getFirst();
    }

    public void deactivate(String person) {
        TestTopics.publish(person(person, false, 2));
        Await.until(
                PATIENCE,
                "person is known as inactive",
                () -> database.number("SELECT active FROM person_timeline WHERE person = ?", person) == 0);
    }

    public void closeEmergency() {
        TestTopics.publish(emergency(emergency, "CLOSED", 2));
        Await.until(
                PATIENCE,
                "emergency is known as closed",
                () -> database.number(
                                "SELECT COUNT(*) FROM recruitment_emergency WHERE id = ? AND state = 'CLOSED'",
                                emergency)
                        == 1);
    }

    private void tellPeople(List<String> people) {
        TestTopics.publish(
                people.stream().map(person -> person(person, true, 1)).toArray(TestEvent[]::new));
        Await.until(
                PATIENCE,
                "people are projected",
                () -> database.number(
                                "SELECT COUNT(*) FROM person_timeline WHERE person IN ("
                                        + String.join(
                                                ", ",
                                                people.stream().map(p -> "?").toList()) + ")",
                                people.toArray())
                        == people.size());
    }

    public static TestEvent person(String number, boolean active, long version) {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("number", number);
        person.put("displayName", "Person " + number);
        person.put("language", "zh-CN");
        person.put("guest", false);
        person.put("sponsor", null);
        person.put("memberships", List.of());
        person.put("active", active);
        person.put("version", version);
        return TestEvent.of("volunteer.person.v1", "person-changed", number, version, person);
    }

    public static TestEvent unit(String code, boolean active, long version) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("tree", TREE);
        place.put("parent", null);
        place.put("from", LONG_AGO);
        place.put("to", null);
        Map<String, Object> unit = new LinkedHashMap<>();
        unit.put("code", code);
        unit.put("kind", "LEAGUE");
        unit.put("nameZh", "团委");
        unit.put("nameEn", "Youth league");
        unit.put("placements", List.of(place));
        unit.put("active", active);
        unit.put("version", version);
        return TestEvent.of("volunteer.unit.v1", "unit-changed", code, version, unit);
    }

    public static TestEvent emergency(UUID id, String state, long version) {
        Map<String, Object> emergency = new LinkedHashMap<>();
        emergency.put("id", id);
        emergency.put("nameZh", "防汛");
        emergency.put("nameEn", "Flood");
        emergency.put("level", "II");
        emergency.put("campuses", List.of("MAIN"));
        emergency.put("t0", LONG_AGO);
        emergency.put("drill", false);
        emergency.put("state", state);
        emergency.put("openedAt", LONG_AGO);
        emergency.put("closedAt", state.equals("OPEN") ? null : LONG_AGO);
        emergency.put("version", version);
        return TestEvent.of("volunteer.emergency.v1", "emergency-changed", id.toString(), version, write(emergency));
    }

    private static String write(Map<String, Object> value) {
        StringBuilder json = new StringBuilder("{");
        value.forEach((name, field) -> json.append(json.length() == 1 ? "" : ",")
                .append('"')
                .append(name)
                .append("\":")
                .append(
                        field == null || field instanceof Number || field instanceof Boolean
                                ? field
                                : field instanceof List<?> list
                                        ? Arrays.toString(list.stream()
                                                .map(one -> "\"" + one + "\"")
                                                .toArray())
                                        : "\"" + field + "\""));
        return json.append('}').toString();
    }

    public RequestSpecification as(String person) {
        return RestAssured.given()
                .auth()
                .oauth2(TestTokens.of(person))
                .contentType("application/json")
                .basePath("/api/volunteer/v1");
    }

    public RequestSpecification anonymous() {
        return RestAssured.given().contentType("application/json").basePath("/api/volunteer/v1");
    }

    /// For a test that makes no campus and counts hours all the same.
    public static void countHoursAnew() {
        hour = fullHour();
    }

    private static Instant fullHour() {
        return Instant.now().truncatedTo(ChronoUnit.HOURS);
    }

    /// The full hour that lies so many hours ahead.
    public static Instant inHours(int hours) {
        return hour.plus(Duration.ofHours(hours));
    }

    /// A shift from so many hours from now on.
    public static Map<String, Object> shift(int inHours, int hours, int seats) {
        Instant start = inHours(inHours);
        Map<String, Object> shift = new LinkedHashMap<>();
        shift.put("start", start.toString());
        shift.put("end", start.plus(Duration.ofHours(hours)).toString());
        shift.put("seats", seats);
        return shift;
    }

    /// What one sends to change an activity that was read, with that number of seats in every shift.
    @SuppressWarnings("unchecked")
    public static Map<String, Object> changeOf(Map<String, Object> activity, int seats) {
        List<Map<String, Object>> posts = new ArrayList<>();
        for (Map<String, Object> seen : (List<Map<String, Object>>) activity.get("posts")) {
            Map<String, Object> post = new LinkedHashMap<>(seen);
            List<Map<String, Object>> shifts = new ArrayList<>();
            for (Map<String, Object> shift : (List<Map<String, Object>>) seen.get("shifts")) {
                Map<String, Object> resized = new LinkedHashMap<>(shift);
                resized.keySet().retainAll(List.of("id", "start", "end"));
                resized.put("seats", seats);
                shifts.add(resized);
            }
            post.put("shifts", shifts);
            posts.add(post);
        }
        Map<String, Object> change = new LinkedHashMap<>();
        change.put("titleZh", activity.get("titleZh"));
        change.put("titleEn", activity.get("titleEn"));
        change.put("posts", posts);
        return change;
    }

    @SafeVarargs
    public static Map<String, Object> post(Map<String, Object>... shifts) {
        Map<String, Object> post = new LinkedHashMap<>();
        post.put("category", "supply-delivery");
        post.put("titleZh", "物资搬运");
        post.put("titleEn", "Carrying supplies");
        post.put("site", "第三食堂");
        post.put("shifts", List.of(shifts));
        return post;
    }

    public Map<String, Object> plan(List<Map<String, Object>> posts) {
        Map<String, Object> plan = new LinkedHashMap<>();
        plan.put("emergency", emergency.toString());
        plan.put("tree", TREE);
        plan.put("unit", unit);
        plan.put("titleZh", "校园防汛志愿行动");
        plan.put("titleEn", "Flood relief on campus");
        plan.put("posts", posts);
        return plan;
    }

    public Made draft(List<Map<String, Object>> posts) {
        var answer = as(organiser)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(plan(posts))
                .post("/activities")
                .then()
                .statusCode(201)
                .extract();
        return made(answer.jsonPath());
    }

    /// One post with these shifts, open to everybody.
    @SafeVarargs
    public final Made published(Map<String, Object>... shifts) {
        Made draft = draft(List.of(post(shifts)));
        var answer = as(organiser)
                .header("If-Match", draft.tag())
                .put("/activities/" + draft.id() + "/publication")
                .then()
                .statusCode(200)
                .extract();
        return made(answer.jsonPath());
    }

    public static Made made(io.restassured.path.json.JsonPath json) {
        List<String> shifts = new ArrayList<>();
        json.<List<Map<String, Object>>>getList("posts.shifts")
                .forEach(post -> post.forEach(shift -> shifts.add((String) shift.get("id"))));
        return new Made(
                json.getUUID("id"),
                json.getLong("version"),
                shifts.stream().map(UUID::fromString).toList());
    }

    /// An activity that a test made; shifts in the order in which they were given.
    public record Made(UUID id, long version, List<UUID> shifts) {
        public String tag() {
            return "\"v" + version + "\"";
        }

        public UUID shift() {
            return shifts.getFirst();
        }
    }
}
