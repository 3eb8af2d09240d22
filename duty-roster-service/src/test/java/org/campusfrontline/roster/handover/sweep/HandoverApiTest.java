package org.campusfrontline.roster.handover.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.roster.Campus.PATIENCE;
import static org.campusfrontline.roster.Campus.TREE;
import static org.campusfrontline.roster.Campus.as;
import static org.campusfrontline.roster.Campus.keyed;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.scheduler.Scheduler;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestClock;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.platform.testing.TestTopics;
import org.campusfrontline.roster.Campus;
import org.campusfrontline.roster.Plans;
import org.campusfrontline.roster.onduty.Leads;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The sweep rests while a test runs and is called by hand; time stands still at the end of the day shift.
@CampusTest
class HandoverApiTest {

    private static final LocalDate TODAY = LocalDate.of(2030, 4, 9);
    private static final Instant SHIFT_END =
            TODAY.atTime(16, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant();

    @Inject
    Sql sql;

    @Inject
    TestClock clock;

    @Inject
    Scheduler scheduler;

    @Inject
    HandoverSweep sweep;

    private Campus.Unit unit;
    private String outgoing;
    private String incoming;
    private String leader;
    private String roster;

    @BeforeEach
    void unitOnDuty() {
        scheduler.pause(HandoverSweep.IDENTITY);
        clock.set(SHIFT_END);
        unit = Campus.unit(4);
        outgoing = unit.people().get(0);
        incoming = unit.people().get(1);
        leader = unit.people().get(2);
        roster = Plans.publish(unit, Plans.period(unit, TODAY, 2), "DD", "N.");
    }

    @AfterEach
    void resume() {
        scheduler.resume(HandoverSweep.IDENTITY);
    }

    @Test
    void carriesMattersFromHandoverToHandoverUntilTheyAreClosed() {
        // Given
        String post = post();
        Map<String, Object> body = handover(SHIFT_END, incoming, 2);
        body.put("matters", List.of(matter("北侧路灯不亮，已报修", incoming)));

        // When
        Response first = write(outgoing, post, body);
        String matter = first.path("matters[0].id");
        clock.forward(Duration.ofHours(8));
        Response second = write(incoming, post, handover(SHIFT_END.plus(Duration.ofHours(8)), outgoing, 3));
        Response closed = as(incoming).body(Map.of("outcome", "路灯已修好")).put("/handover-matters/" + matter + "/closing");
        Response twice = as(incoming).body(Map.of("outcome", "再次")).put("/handover-matters/" + matter + "/closing");
        clock.forward(Duration.ofHours(3));
        Response third = write(outgoing, post, handover(SHIFT_END.plus(Duration.ofHours(11)), incoming, 3));

        // Then
        first.then()
                .statusCode(201)
                .body("state", equalTo("WRITTEN"), "counts[0].expected", equalTo(3), "counts[0].counted", equalTo(2));
        second.then().statusCode(201).body("matters.id", contains(matter), "matters[0].overdue", equalTo(false));
        closed.then().statusCode(200).body("closedBy", equalTo(incoming), "outcome", equalTo("路灯已修好"));
        twice.then().statusCode(409).body("code", equalTo("ROS-1663"));
        third.then().statusCode(201).body("matters", empty());
        as(outgoing).get("/handovers/" + first.path("id")).then().body("matters[0].closedBy", equalTo(incoming));
        as(outgoing).get("/handover-posts/" + post + "/matters").then().body("items", empty());
        as(outgoing).get("/handover-posts/" + post + "/handovers").then().body("items", hasSize(3));
    }

    @Test
    void isConfirmedOrDifferedFromOnceByWhoTakesOver() {
        // Given
        String post = post();
        Response written = write(outgoing, post, handover(SHIFT_END, incoming, 3));
        String id = written.path("id");

        // When
        Response foreign = as(unit.people().get(3)).put("/handovers/" + id + "/confirmation");
        Response himself = as(outgoing).put("/handovers/" + id + "/confirmation");
        Response differs = as(incoming).body(Map.of("note", "大门钥匙只有两把")).put("/handovers/" + id + "/differences");
        Response again = as(incoming).put("/handovers/" + id + "/confirmation");
        sweep.sweep();
        clock.forward(Duration.ofMinutes(16));
        sweep.sweep();

        // Then
        foreign.then().statusCode(403).body("code", equalTo("ROS-1662"));
        himself.then().statusCode(403);
        differs.then().statusCode(200).body("state", equalTo("DIFFERENCES"), "steps[0].note", equalTo("大门钥匙只有两把"));
        again.then().statusCode(409).body("code", equalTo("ROS-1661"));
        as(incoming)
                .get("/handovers/" + id)
                .then()
                .body("steps.kind", contains("DIFFERENCES"), "counts[0].counted", equalTo(3));
        assertThat(calls(id, 1)).containsExactly("HANDOVER_WRITTEN");
    }

    @Test
    void goesToTheLeaderOnDutyWhenNobodyConfirmsInTime() {
        // Given
        TestGrants.give(leader, "site-lead", TREE, unit.code());
        String site = Leads.site(unit);
        Leads.publishedBy(unit, site, TODAY, leader);
        String post = post();
        String id = write(outgoing, post, handover(SHIFT_END, incoming, 3)).path("id");

        // When
        clock.forward(Duration.ofMinutes(15).minusSeconds(1));
        sweep.sweep();
        String before = as(outgoing).get("/handovers/" + id).path("state");
        clock.forward(Duration.ofSeconds(1));
        sweep.sweep();
        sweep.sweep();
        Response late = as(incoming).put("/handovers/" + id + "/confirmation");

        // Then
        assertThat(before).isEqualTo("WRITTEN");
        late.then()
                .statusCode(200)
                .body("state", equalTo("CONFIRMED"), "steps.kind", contains("ESCALATED", "CONFIRMED"));
        assertThat(calls(id, 2)).containsExactly("HANDOVER_WRITTEN", "HANDOVER_UNCONFIRMED");
        assertThat(told(id, "HANDOVER_UNCONFIRMED")).containsExactlyInAnyOrder(incoming, leader);
    }

    @Test
    void followsTheRuleWhenReliefDoesNotComeAndBooksTheMinutes() {
        // Given: the leader after 10 minutes, the reserve after 30, at most 60
        TestGrants.give(leader, "site-lead", TREE, unit.code());
        Leads.publishedBy(unit, Leads.site(unit), TODAY, leader);
        String post = post();
        long before = credited(outgoing);

        // When
        Response wait = keyed(as(outgoing))
                .body(Map.of("shiftEnd", SHIFT_END.toString()))
                .post("/handover-posts/" + post + "/relief-waits");
        String id = wait.path("id");
        List<List<String>> steps = List.of(
                stepsAfter(id, Duration.ZERO),
                stepsAfter(id, Duration.ofMinutes(10)),
                stepsAfter(id, Duration.ofMinutes(20)),
                stepsAfter(id, Duration.ofMinutes(30)));
        clock.forward(Duration.ofSeconds(150));
        Response ended = as(leader).body(Map.of("relievedBy", incoming)).put("/relief-waits/" + id + "/end");
        Response twice = as(leader).body(Map.of()).put("/relief-waits/" + id + "/end");

        // Then
        wait.then().statusCode(201).body("steps", empty(), "rule.stayMinutes", equalTo(60));
        assertThat(steps)
                .containsExactly(
                        List.of(),
                        List.of("LEADER_CALLED"),
                        List.of("LEADER_CALLED", "RESERVE_CALLED"),
                        List.of("LEADER_CALLED", "RESERVE_CALLED", "STAY_OVER"));
        ended.then().statusCode(200).body("over", equalTo(true), "steps[3].minutes", equalTo(62));
        twice.then().statusCode(409).body("code", equalTo("ROS-1666"));
        assertThat(credited(outgoing) - before).isEqualTo(62);
        assertThat(told(id, "RELIEF_MISSING")).containsExactly(leader);
        assertThat(told(id, "RESERVE_CALLED")).containsExactly(unit.people().get(3));
        assertThat(told(id, "STAY_OVER")).containsExactly(outgoing);
        as(unit.people().get(3)).get("/relief-waits/" + id).then().statusCode(404);
    }

    @Test
    void callsNobodyWhoIsNotAvailableAndTakesTheNext() {
        // Given: from midnight on the leader is absent and the reserve has a day off
        LocalDate tomorrow = TODAY.plusDays(1);
        String reserve = unit.people().get(3);
        Leads.mayLead(unit);
        Map<String, Object> day = Map.of("day", TODAY.toString(), "leader", leader, "deputy", incoming);
        Leads.published(unit, Leads.site(unit), TODAY, TODAY, List.of(day));
        keyed(unit.asPlanner())
                .body(Map.of("person", leader, "from", tomorrow.toString(), "to", tomorrow.toString()))
                .post("/rosters/" + roster + "/absences")
                .then()
                .statusCode(201);
        Map<String, Object> off = Map.of("person", reserve, "date", tomorrow.toString());
        Campus.replace(unit, Plans.period(unit, TODAY, 2), "days-off", List.of(off))
                .then()
                .statusCode(200);

        // When
        clock.set(SHIFT_END.plus(Duration.ofHours(8)).minusSeconds(1));
        String before = waits(post());
        clock.forward(Duration.ofSeconds(1));
        String after = waits(post("西门岗", settings()).path("id"));

        // Then
        assertThat(calls(before, 3)).containsExactlyInAnyOrder("RELIEF_MISSING", "RESERVE_CALLED", "STAY_OVER");
        assertThat(told(before, "RELIEF_MISSING")).containsExactly(leader);
        assertThat(told(before, "RESERVE_CALLED")).containsExactly(reserve);
        assertThat(calls(after, 2)).containsExactlyInAnyOrder("RELIEF_MISSING", "STAY_OVER");
        assertThat(told(after, "RELIEF_MISSING")).containsExactly(incoming);
    }

    @Test
    void callsTheNextLevelWhereNobodyOfTheUnitIsAvailable() {
        // Given
        Campus.Unit above = Campus.unit(1);
        TestGrants.unit(TREE, unit.code(), above.code());
        Leads.mayLead(above);
        Leads.publishedBy(above, Leads.site(above), TODAY, above.people().getFirst());
        Leads.mayLead(unit);
        Leads.publishedBy(unit, Leads.site(unit), TODAY, leader);
        keyed(unit.asPlanner())
                .body(Map.of("person", leader, "from", TODAY.toString(), "to", TODAY.toString()))
                .post("/rosters/" + roster + "/absences")
                .then()
                .statusCode(201);

        // When
        clock.forward(Duration.ofMinutes(10));
        String wait = waits(post());

        // Then
        assertThat(told(wait, "RELIEF_MISSING")).containsExactly(above.people().getFirst());
    }

    /// All that the rule has done while nobody came to the post.
    private String waits(String post) {
        String wait = keyed(as(outgoing))
                .body(Map.of("shiftEnd", SHIFT_END.toString()))
                .post("/handover-posts/" + post + "/relief-waits")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        sweep.sweep();
        return wait;
    }

    @Test
    void refusesWhatIsNoHandover() {
        // Given
        String post = post();
        String stranger = Campus.unit(1).people().getFirst();
        Map<String, Object> uncounted = handover(SHIFT_END, incoming, 3);
        uncounted.put("counts", List.of());
        Map<String, Object> past = handover(SHIFT_END, incoming, 3);
        past.put("matters", List.of(Map.of("text", "报修", "owner", incoming, "deadline", "2030-01-01T00:00:00Z")));

        // When
        Response foreign = write(stranger, post, handover(SHIFT_END, incoming, 3));
        Response himself = write(outgoing, post, handover(SHIFT_END, outgoing, 3));
        Response nobody = write(outgoing, post, handover(SHIFT_END, "NOBODY-HERE", 3));
        Response farAway = write(outgoing, post, handover(SHIFT_END.plus(Duration.ofHours(13)), incoming, 3));
        Response counts = write(outgoing, post, uncounted);
        Response deadline = write(outgoing, post, past);
        write(outgoing, post, handover(SHIFT_END, incoming, 3)).then().statusCode(201);
        Response twice = write(incoming, post, handover(SHIFT_END, outgoing, 3));
        Response early = keyed(as(outgoing))
                .body(Map.of("shiftEnd", SHIFT_END.plusSeconds(1).toString()))
                .post("/handover-posts/" + post + "/relief-waits");

        // Then
        foreign.then().statusCode(403).body("code", equalTo("ROS-1656"));
        himself.then().statusCode(400).body("code", equalTo("ROS-1657"));
        nobody.then().statusCode(400).body("code", equalTo("ROS-1654"));
        farAway.then().statusCode(409).body("code", equalTo("ROS-1660"));
        counts.then().statusCode(400).body("code", equalTo("ROS-1658"));
        deadline.then().statusCode(400).body("code", equalTo("ROS-1664"));
        twice.then().statusCode(409).body("code", equalTo("ROS-1659"));
        early.then().statusCode(409).body("code", equalTo("ROS-1667"));
    }

    @Test
    void refusesAListOrARuleThatCannotBe() {
        // Given
        Map<String, Object> twice = settings();
        twice.put("items", List.of(item("gate-key", "大门钥匙"), item("gate-key", "备用钥匙")));
        Map<String, Object> word = settings();
        word.put("items", List.of(item("gate-key", "思想动态")));
        Map<String, Object> order = settings();
        order.put("rule", rule(30, 10));

        // When
        Response refusedTwice = post("西门岗", twice);
        Response refusedWord = post("西门岗", word);
        Response refusedOrder = post("西门岗", order);
        Response made = post("西门岗", settings());
        Response same = post("西门岗", settings());
        Response stale = unit.asPlanner()
                .header("If-Match", "\"v7\"")
                .body(settings())
                .put("/handover-posts/" + made.path("id"));
        Response changed = unit.asPlanner()
                .header("If-Match", made.header("ETag"))
                .body(settings())
                .put("/handover-posts/" + made.path("id"));

        // Then
        refusedTwice.then().statusCode(400).body("code", equalTo("ROS-1653"));
        refusedWord.then().statusCode(422).body("code", equalTo("PLT-1160"));
        refusedOrder.then().statusCode(400).body("code", equalTo("ROS-1655"));
        made.then().statusCode(201);
        same.then().statusCode(409).body("code", equalTo("ROS-1651"));
        stale.then().statusCode(412);
        changed.then().statusCode(200).body("version", equalTo(2));
    }

    @Test
    void putsAPseudonymInThePlaceOfAnErasedLead() {
        // Given
        String post = post();
        Map<String, Object> body = handover(SHIFT_END, incoming, 3);
        body.put("matters", List.of(matter("报修", incoming)));
        String id = write(outgoing, post, body).path("id");
        as(incoming).put("/handovers/" + id + "/confirmation").then().statusCode(200);

        // When
        Campus.erase(incoming);

        // Then
        String count = "SELECT (SELECT COUNT(*) FROM handover WHERE incoming = ? OR outgoing = ?)"
                + " + (SELECT COUNT(*) FROM handover_step WHERE person = ?)"
                + " + (SELECT COUNT(*) FROM handover_matter WHERE owner = ?) AS named";
        Await.until(
                PATIENCE,
                incoming + " is erased",
                () -> sql.one("named", count, row -> row.number("named"), incoming, incoming, incoming, incoming)
                                .orElseThrow()
                        == 0);
        as(outgoing).get("/handovers/" + id).then().statusCode(200).body("state", equalTo("CONFIRMED"));
    }

    private List<String> stepsAfter(String wait, Duration time) {
        clock.forward(time);
        sweep.sweep();
        return as(outgoing).get("/relief-waits/" + wait).jsonPath().getList("steps.kind");
    }

    private long credited(String person) {
        return sql.one(
                        "credited",
                        "SELECT COALESCE(SUM(minutes), 0) AS minutes FROM load_entry WHERE person = ? AND kind = 'CREDIT'",
                        row -> row.number("minutes"),
                        person)
                .orElseThrow();
    }

    private static List<JsonPath> events(String subject, int count) {
        return TestTopics.await(
                        TestTopics.beginning("roster.duty-call.v1"),
                        count,
                        PATIENCE,
                        event -> event.key().equals(subject))
                .stream()
                .map(event -> JsonPath.from(event.value()))
                .toList();
    }

    private static List<String> calls(String subject, int count) {
        return events(subject, count).stream()
                .map(event -> event.getString("call"))
                .toList();
    }

    private static List<String> told(String subject, String call) {
        return events(subject, 1).stream()
                .filter(event -> call.equals(event.getString("call")))
                .flatMap(event -> event.<String>getList("people").stream())
                .toList();
    }

    private static Response write(String person, String post, Map<String, Object> body) {
        return keyed(as(person)).body(body).post("/handover-posts/" + post + "/handovers");
    }

    private static Map<String, Object> handover(Instant shiftEnd, String to, int keys) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("shiftEnd", shiftEnd.toString());
        body.put("incoming", to);
        body.put("log", "一切正常，两辆访客车辆已登记。");
        body.put("counts", List.of(Map.of("code", "gate-key", "counted", keys)));
        body.put("matters", List.of());
        return body;
    }

    private static Map<String, Object> matter(String text, String owner) {
        return Map.of(
                "text",
                text,
                "owner",
                owner,
                "deadline",
                SHIFT_END.plus(Duration.ofDays(1)).toString());
    }

    private String post() {
        Response made = post("东门岗", settings());
        made.then().statusCode(201);
        return made.path("id");
    }

    private Response post(String name, Map<String, Object> settings) {
        return keyed(unit.asPlanner())
                .body(Map.of("tree", TREE, "unit", unit.code(), "nameZh", name, "nameEn", "Gate", "settings", settings))
                .post("/handover-posts");
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("items", List.of(item("gate-key", "大门钥匙")));
        settings.put("rule", rule(10, 30));
        return settings;
    }

    private Map<String, Object> rule(int leaderAfter, int reserveAfter) {
        return Map.of(
                "confirmMinutes",
                15,
                "callLeaderAfter",
                leaderAfter,
                "callReserveAfter",
                reserveAfter,
                "stayMinutes",
                60,
                "reserve",
                List.of(unit.people().get(3)));
    }

    private static Map<String, Object> item(String code, String nameZh) {
        return Map.of("code", code, "nameZh", nameZh, "nameEn", "Gate keys", "expected", 3);
    }
}
