package org.campusfrontline.volunteer.certificate;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestTopics;
import org.campusfrontline.volunteer.hours.Hours;
import org.campusfrontline.volunteer.hours.ledger.HoursEntry;
import org.campusfrontline.volunteer.hours.rule.ServiceSpan;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Database;

/// Certificates as their clients use them: a unit with two organisers who have names, and people who served for it.
public final class Certificates {

    public static final String IN_CHARGE = "王秀兰";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ZoneId CAMPUS = ZoneId.of("Asia/Shanghai");
    private static final AtomicInteger DAYS = new AtomicInteger();
    public final Hours hours;
    public final UUID activity;
    private final Database database;

    private Certificates(Database database) {
        this.database = database;
        hours = Hours.create(database);
        activity = hours.campus.published(Campus.shift(24, 4, 5)).id();
        name(hours.campus.organiser, IN_CHARGE);
        name(hours.second, "赵第二");
        Await.until(
                PATIENCE,
                "the unit's name is known",
                () -> database.number("SELECT COUNT(*) FROM certificate_unit WHERE code = ?", unit()) == 1);
    }

    public static Certificates create(Database database) {
        return new Certificates(database);
    }

    public String unit() {
        return hours.campus.unit;
    }

    public String organiser() {
        return hours.campus.organiser;
    }

    /// A member of the unit with that name.
    public String person(String displayName) {
        String person = hours.member();
        name(person, displayName);
        return person;
    }

    /// As the directory tells that somebody is called otherwise.
    public void name(String person, String displayName) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("number", person);
        told.put("displayName", displayName);
        told.put("language", "zh-CN");
        told.put("guest", false);
        told.put("sponsor", null);
        told.put("memberships", List.of(Map.of("tree", Campus.TREE, "unit", unit())));
        told.put("active", true);
        told.put("version", 9);
        TestTopics.publish(TestEvent.of("volunteer.person.v1", "person-changed", person, 9, told));
        Await.until(
                PATIENCE,
                person + " is known by name",
                () -> database.number("SELECT COUNT(*) FROM directory_member WHERE person = ? AND version = 9", person)
                        == 1);
    }

    /// Minutes that were measured on a day of the last weeks.
    public HoursEntry served(String person, int minutes) {
        Instant end = Instant.now()
                .truncatedTo(ChronoUnit.HOURS)
                .minus(Duration.ofDays(2 + DAYS.incrementAndGet() % 20))
                .minus(Duration.ofMinutes(DAYS.get() / 20));
        return hours.measured(
                        UUID.randomUUID(),
                        hours.service(person, activity, new ServiceSpan(end.minus(Duration.ofMinutes(minutes)), end)))
                .orThrow();
    }

    public void reversed(HoursEntry entry) {
        Hours.inTransaction(() -> Hours.ledger().reversed(entry.id())).orThrow();
    }

    public static LocalDate today() {
        return LocalDate.now(CAMPUS);
    }

    public Map<String, Object> wish() {
        Map<String, Object> wish = new LinkedHashMap<>();
        wish.put("tree", Campus.TREE);
        wish.put("unit", unit());
        wish.put("from", today().minusDays(60).toString());
        wish.put("to", today().minusDays(1).toString());
        return wish;
    }

    public ValidatableResponse request(String person, Map<String, Object> wish) {
        return hours.keyed(person).body(wish).post("/certificates").then();
    }

    public Made requested(String person) {
        return made(request(person, wish()).statusCode(201).extract().jsonPath());
    }

    public RequestSpecification as(String person) {
        return hours.as(person);
    }

    public ValidatableResponse step(String person, Made made, String step, Object body) {
        RequestSpecification request = as(person).header("If-Match", made.tag());
        return (body == null ? request : request.body(body))
                .put("/certificates/" + made.id() + "/" + step)
                .then();
    }

    public ValidatableResponse issue(String organiser, Made made) {
        return step(organiser, made, "issuance", Map.of("minutes", made.minutes()));
    }

    /// A certificate of a person who served that many minutes in all.
    public Made issued(String person) {
        return made(
                issue(organiser(), requested(person)).statusCode(200).extract().jsonPath());
    }

    public JsonPath read(String person, Made made) {
        return as(person)
                .get("/certificates/" + made.id())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public ValidatableResponse verify(Made made) {
        return hours.campus
                .anonymous()
                .get("/certificate-verifications/" + made.token())
                .then();
    }

    public static Made made(JsonPath json) {
        return new Made(
                json.getUUID("id"),
                json.getLong("version"),
                json.getLong("minutes"),
                json.getString("number"),
                json.getString("verification"));
    }

    /// A certificate as a test last saw it.
    public record Made(UUID id, long version, long minutes, String number, String verification) {

        public String tag() {
            return "\"v" + version + "\"";
        }

        public String token() {
            return verification.substring(verification.lastIndexOf('/') + 1);
        }
    }
}
