package org.campusfrontline.volunteer.hours;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.platform.testing.TestTopics;
import org.campusfrontline.volunteer.hours.ledger.HoursEntry;
import org.campusfrontline.volunteer.hours.ledger.HoursLedger;
import org.campusfrontline.volunteer.hours.ledger.Service;
import org.campusfrontline.volunteer.hours.rule.HoursKind;
import org.campusfrontline.volunteer.hours.rule.ServiceSpan;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Database;

/// The ledger as its clients use it, on a campus with two organisers and members of its unit.
public final class Hours {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final AtomicInteger NEXT = new AtomicInteger();
    public final Campus campus;

    /// An organiser of the unit beside `campus.organiser`.
    public final String second;

    private final Database database;

    private Hours(Database database) {
        this.database = database;
        campus = Campus.create(database);
        second = "S" + campus.unit;
        TestGrants.give(second, "organiser", Campus.TREE, campus.unit);
    }

    public static Hours create(Database database) {
        return new Hours(database);
    }

    /// A member of the unit whom the ledger knows.
    public String member() {
        String person = "M" + campus.unit + "-" + NEXT.incrementAndGet();
        tell(person, 1, List.of(Map.of("tree", Campus.TREE, "unit", campus.unit)));
        return person;
    }

    /// As the directory tells of people.
    public void tell(String person, long version, List<Map<String, Object>> memberships) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("number", person);
        told.put("displayName", "Person " + person);
        told.put("language", "zh-CN");
        told.put("guest", false);
        told.put("sponsor", null);
        told.put("memberships", memberships);
        told.put("active", true);
        told.put("version", version);
        TestTopics.publish(TestEvent.of("volunteer.person.v1", "person-changed", person, version, told));
        Await.until(
                PATIENCE,
                person + " is known to the ledger",
                () -> database.number(
                                "SELECT COUNT(*) FROM directory_member WHERE person = ? AND version = ?",
                                person,
                                version)
                        == 1);
    }

    public RequestSpecification as(String person) {
        return campus.as(person).header("Accept-Language", "en");
    }

    public RequestSpecification keyed(String person) {
        return as(person).header("Idempotency-Key", UUID.randomUUID().toString());
    }

    public Map<String, Object> reportIn(Instant start, Instant end) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("tree", Campus.TREE);
        body.put("unit", campus.unit);
        body.put("community", "幸福里社区");
        body.put("letter", "报到函〔2031〕118号");
        body.put("task", "楼栋物资配送");
        body.put("start", start.toString());
        body.put("end", end.toString());
        return body;
    }

    public ValidatableResponse register(String person, Instant start, Instant end) {
        return keyed(person).body(reportIn(start, end)).post("/report-ins").then();
    }

    /// A registered report-in; what a write takes stands in its `version`.
    public Declared registered(String person, Instant start, Instant end) {
        return declared(register(person, start, end).statusCode(201).extract().jsonPath());
    }

    public ValidatableResponse link(String organiser, Declared declared) {
        return as(organiser)
                .header("If-Match", declared.tag())
                .put("/report-ins/" + declared.id() + "/link")
                .then();
    }

    public String issued(String organiser, Declared declared) {
        return link(organiser, declared).statusCode(200).extract().path("token");
    }

    public ValidatableResponse answer(String token, String decision, int minutes) {
        return campus.anonymous()
                .body(Map.of("decision", decision, "minutes", minutes, "worker", "王秀兰"))
                .put("/community-confirmations/" + token)
                .then();
    }

    public ValidatableResponse step(String person, Declared declared, String step) {
        RequestSpecification request = as(person).header("If-Match", declared.tag());
        return (step.equals("refusal") ? request.body(Map.of("reason", "社区没有记录")) : request)
                .put("/hours-declarations/" + declared.id() + "/" + step)
                .then();
    }

    public Declared read(String person, UUID id) {
        return declared(as(person)
                .get("/hours-declarations/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath());
    }

    public ValidatableResponse backFill(String declarer, String person, UUID activity, ServiceSpan span) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("person", person);
        body.put("activity", activity.toString());
        body.put("start", span.start().toString());
        body.put("end", span.end().toString());
        body.put("reason", "当日签到设备故障");
        return keyed(declarer).body(body).post("/hours-declarations").then();
    }

    /// Without a span the entry is to be taken back.
    public ValidatableResponse correct(String declarer, UUID entry, ServiceSpan span) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("reason", "签退晚了半小时");
        if (span != null) {
            body.put(
                    "service",
                    Map.of("start", span.start().toString(), "end", span.end().toString()));
        }
        return keyed(declarer)
                .body(body)
                .post("/hours-entries/" + entry + "/corrections")
                .then();
    }

    public ValidatableResponse close(String person, String month) {
        Map<String, Object> unit = Map.of("tree", Campus.TREE, "unit", campus.unit);
        return as(person)
                .body(Map.of("unit", unit))
                .put("/hours-months/" + month + "/closure")
                .then();
    }

    public Service service(String person, UUID activity, ServiceSpan span) {
        return new Service(person, Campus.TREE, campus.unit, HoursKind.ACTIVITY, activity, span);
    }

    /// As attendance does, in a transaction of its own.
    public Outcome<HoursEntry> measured(UUID signUp, Service service) {
        return inTransaction(() -> ledger().measured(signUp, service));
    }

    /// A refusal rolls back, as that of a use case does.
    public static <T> Outcome<T> inTransaction(Callable<Outcome<T>> booking) {
        try {
            return QuarkusTransaction.requiringNew()
                    .call(() -> Outcome.done(booking.call().orThrow()));
        } catch (RefusedException refused) {
            return Outcome.refused(refused.reasons());
        }
    }

    public static HoursLedger ledger() {
        return Arc.container().instance(HoursLedger.class).get();
    }

    public long minutes(String person) {
        return as(person)
                .get("/my/hours")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("minutes");
    }

    public static Declared declared(JsonPath json) {
        return new Declared(json.getUUID("id"), json.getLong("version"));
    }

    /// A declaration that a test made.
    public record Declared(UUID id, long version) {
        public String tag() {
            return "\"v" + version + "\"";
        }

        /// After another step.
        public Declared next() {
            return new Declared(id, version + 1);
        }
    }
}
