package org.campusfrontline.roster.callout.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.roster.Campus.PATIENCE;
import static org.campusfrontline.roster.Campus.TREE;
import static org.campusfrontline.roster.Campus.as;
import static org.campusfrontline.roster.Campus.keyed;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.scheduler.Scheduler;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestClock;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestTopics;
import org.campusfrontline.roster.Campus;
import org.campusfrontline.roster.Plans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The first of many is absent on Monday, and somebody else is called. The sweep rests while a test runs and is called
/// by hand; time stands still on the Friday before, at noon.
@CampusTest
class CallOutApiTest {

    private static final LocalDate MONDAY = LocalDate.of(2030, 6, 17);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant FRIDAY =
            MONDAY.minusDays(3).atTime(12, 0).atZone(ZONE).toInstant();
    private static final Instant START = MONDAY.atTime(8, 0).atZone(ZONE).toInstant();

    @Inject
    TestClock clock;

    @Inject
    Scheduler scheduler;

    @Inject
    CallOutSweep sweep;

    private Campus.Unit unit;
    private String period;
    private String roster;

    @BeforeEach
    void rest() {
        scheduler.pause(CallOutSweep.IDENTITY);
        clock.set(FRIDAY);
    }

    @AfterEach
    void resume() {
        scheduler.resume(CallOutSweep.IDENTITY);
    }

    /// `free` others, who carried the less the later they come.
    private void absent(int free) {
        unit = Campus.unit(free + 1);
        LocalDate before = MONDAY.minusDays(28);
        String[] earlier = IntStream.rangeClosed(0, free)
                .mapToObj(place -> "D".repeat(Math.max(0, 14 - place)) + ".".repeat(Math.min(14, place)))
                .toArray(String[]::new);
        Plans.publish(unit, Plans.period(unit, before, 14), earlier);
        period = Plans.period(unit, MONDAY, 7);
        Map<String, Object> cover =
                Map.of("date", MONDAY.toString(), "shift", "D", "wanted", 1, "underWeight", 100, "overWeight", 1);
        Campus.replace(unit, period, "cover", List.of(cover)).then().statusCode(200);
        String[] rows = IntStream.rangeClosed(0, free)
                .mapToObj(place -> place == 0 ? "D......" : ".......")
                .toArray(String[]::new);
        roster = Plans.publish(unit, period, rows);
        keyed(unit.asPlanner())
                .body(Map.of("person", unit.people().getFirst(), "from", MONDAY.toString(), "to", MONDAY.toString()))
                .post("/rosters/" + roster + "/absences")
                .then()
                .statusCode(201);
    }

    private Response open(int count, boolean urgent) {
        return keyed(unit.asPlanner())
                .body(Map.of("date", MONDAY.toString(), "shift", "D", "count", count, "urgent", urgent))
                .post("/rosters/" + roster + "/call-outs");
    }

    private JsonPath view(String call) {
        return unit.asPlanner().get("/call-outs/" + call).jsonPath();
    }

    /// Those who were asked, in the order of their places.
    private List<Integer> asked() {
        return IntStream.range(0, unit.people().size())
                .filter(place -> ask(place) != null)
                .boxed()
                .toList();
    }

    private String ask(int place) {
        return as(unit.people().get(place)).get("/my/duty-calls").jsonPath().getString("items[0].id");
    }

    private Response answer(int place, String answer) {
        return as(unit.people().get(place)).put("/my/duty-calls/" + ask(place) + "/" + answer);
    }

    private long duties(int place) {
        return as(unit.people().get(place))
                .queryParam("from", MONDAY.toString())
                .queryParam("to", MONDAY.toString())
                .get("/my/duties")
                .jsonPath()
                .getList("items")
                .size();
    }

    @Test
    void asksThoseWhoCarriedLessFirstAndNobodyTwice() throws Exception {
        // Given
        absent(8);
        Response opened = open(1, false);
        String call = opened.path("id");

        // When: two replicas find it at once
        atOnce(List.of(this::swept, this::swept));

        // Then
        opened.then()
                .statusCode(201)
                .header("Location", endsWith("/call-outs/" + call))
                .body("state", equalTo("RUNNING"));
        assertThat(asked()).containsExactly(6, 7, 8);
        clock.set(FRIDAY.plusSeconds(20 * 60 - 1));
        sweep.sweep();
        assertThat(asked()).hasSize(3);
        clock.set(FRIDAY.plusSeconds(20 * 60));
        sweep.sweep();
        assertThat(asked()).containsExactly(3, 4, 5, 6, 7, 8);
        answer(7, "refusal").then().statusCode(200).body("answer", equalTo("NO"));
        clock.set(FRIDAY.plusSeconds(40 * 60));
        sweep.sweep();
        assertThat(asked()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        JsonPath view = view(call);
        assertThat(view.getInt("asked")).isEqualTo(8);
        assertThat(view.getInt("waves")).isEqualTo(3);
        assertThat(view.prettify()).doesNotContain(unit.people().get(7));
        assertThat(as(unit.people().get(7)).get("/my/duty-calls").jsonPath().<Object>getList("items"))
                .hasSize(1);
    }

    private Response swept() {
        sweep.sweep();
        return as(unit.planner()).get("/planning-periods/" + period + "/call-outs");
    }

    @Test
    void givesTheSeatToTheFirstYesOfMany() throws Exception {
        // Given
        absent(3);
        String call = open(1, false).path("id");
        sweep.sweep();
        TestTopics.Mark told = TestTopics.mark("roster.duty-call.v1");
        clock.set(FRIDAY.plusSeconds(420));

        // When
        List<Response> answers = atOnce(
                List.of(() -> answer(1, "acceptance"), () -> answer(2, "acceptance"), () -> answer(3, "acceptance")));

        // Then
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409, 409);
        int winner = 1 + answers.stream().map(Response::statusCode).toList().indexOf(200);
        assertThat(IntStream.range(0, 4).filter(place -> duties(place) > 0)).containsExactly(winner);
        JsonPath view = view(call);
        assertThat(view.getString("state")).isEqualTo("FILLED");
        assertThat(view.getList("seated.person")).containsExactly(unit.people().get(winner));
        assertThat(view.getLong("secondsToFill")).isEqualTo(420);
        answer(winner, "acceptance").then().statusCode(200).body("answer", equalTo("YES"), "actions", hasSize(0));
        code(answer(winner, "refusal"), 409, "ROS-1886");
        code(answer(winner == 1 ? 2 : 1, "acceptance"), 409, "ROS-1886");
        List<TestEvent> events =
                TestTopics.await(told, 2, PATIENCE, event -> event.key().equals(call));
        assertThat(events)
                .extracting(event -> event.json().path("call").asText())
                .containsExactly("DUTY_CALL_OVER", "DUTY_CALL_FILLED");
        assertThat(events.getFirst().json().path("people")).hasSize(2);
        assertThat(events.getFirst().value()).doesNotContain(unit.people().get(winner));
        assertThat(callOuts(winner)).isEqualTo(1);
        unit.asPlanner()
                .get("/planning-periods/" + period + "/rosters")
                .then()
                .body("items[0].engine", equalTo("call-out"));
    }

    private int callOuts(int place) {
        return unit.asPlanner()
                .queryParam("until", MONDAY.plusDays(7).toString())
                .get("/units/" + TREE + "/" + unit.code() + "/load")
                .jsonPath()
                .getInt("items.find { it.person == '" + unit.people().get(place) + "' }.load.callOuts");
    }

    @Test
    void sleepsInQuietHoursUnlessItIsUrgent() {
        // Given: p2 sleeps at noon, p3 takes no calls
        absent(3);
        preference(2, true, "11:00:00", "13:00:00");
        preference(3, false, "22:00:00", "07:00:00");
        String call = open(1, false).path("id");

        // When
        sweep.sweep();

        // Then
        assertThat(asked()).containsExactly(1);
        unit.asPlanner()
                .put("/call-outs/" + call + "/stop")
                .then()
                .statusCode(200)
                .body("state", equalTo("STOPPED"));
        code(unit.asPlanner().put("/call-outs/" + call + "/stop"), 409, "ROS-1886");
        code(answer(1, "acceptance"), 409, "ROS-1886");
        clock.set(MONDAY.minusDays(1).atTime(23, 0).atZone(ZONE).toInstant());
        String quiet = open(1, false).path("id");
        sweep.sweep();
        assertThat(view(quiet).getInt("asked")).isEqualTo(1);
        assertThat(asked()).containsExactly(1, 2);
        unit.asPlanner().put("/call-outs/" + quiet + "/stop");
        String urgent = open(1, true).path("id");
        sweep.sweep();
        assertThat(view(urgent).getInt("asked")).isEqualTo(2);
        assertThat(asked()).doesNotContain(3);
    }

    private void preference(int place, boolean takesCalls, String from, String to) {
        as(unit.people().get(place))
                .header("If-Match", "\"v0\"")
                .body(Map.of("takesCalls", takesCalls, "quietFrom", from, "quietTo", to))
                .put("/my/duty-call-preference")
                .then()
                .statusCode(200)
                .body("takesCalls", equalTo(takesCalls));
    }

    @Test
    void tellsThePlannerWhenNobodyWasFoundInTime() {
        // Given
        absent(2);
        String call = open(1, false).path("id");
        sweep.sweep();
        TestTopics.Mark told = TestTopics.mark("roster.duty-call.v1");

        // When
        clock.set(START);
        code(answer(1, "acceptance"), 409, "ROS-1886");
        sweep.sweep();

        // Then
        JsonPath view = view(call);
        assertThat(view.getString("state")).isEqualTo("UNFILLED");
        assertThat(view.getString("elsewhere")).contains(roster, "gap-explanations", "shift=D");
        List<TestEvent> events =
                TestTopics.await(told, 2, PATIENCE, event -> event.key().equals(call));
        assertThat(events.getLast().json().path("call").asText()).isEqualTo("DUTY_CALL_UNFILLED");
        assertThat(events.getLast().json().path("people").get(0).asText()).isEqualTo(unit.planner());
    }

    @Test
    void refusesCallsThatDoNotFit() {
        // Given
        absent(2);

        // Then
        code(open(2, false), 409, "ROS-1883").body("title", equalTo("There are not so many open seats."));
        code(
                keyed(unit.asPlanner())
                        .body(Map.of("date", MONDAY.toString(), "shift", "X", "count", 1, "urgent", false))
                        .post("/rosters/" + roster + "/call-outs"),
                400,
                "ROS-1882");
        open(1, false).then().statusCode(201);
        code(open(1, false), 409, "ROS-1885");
        sweep.sweep();
        Campus.Unit other = Campus.unit(1);
        other.asPlanner()
                .get("/planning-periods/" + period + "/call-outs")
                .then()
                .statusCode(404);
        as(other.people().getFirst())
                .put("/my/duty-calls/" + ask(1) + "/acceptance")
                .then()
                .statusCode(404);
        clock.set(START);
        code(open(1, false), 409, "ROS-1884");
    }

    @Test
    void letsNobodyTakeASeatThatNoLongerGoesWithTheirDuties() {
        // Given: p1 was asked and got a duty on that day since
        absent(2);
        open(1, false).then().statusCode(201);
        sweep.sweep();
        String etag = unit.asPlanner().get("/rosters/" + roster).header("ETag");
        keyed(unit.asPlanner())
                .header("If-Match", etag)
                .body(Map.of(
                        "changes",
                        List.of(Map.of("person", unit.people().get(1), "date", MONDAY.toString(), "shift", "N"))))
                .post("/rosters/" + roster + "/repairs")
                .then()
                .statusCode(201);

        // Then
        code(answer(1, "acceptance"), 409, "ROS-1887");
        answer(2, "acceptance").then().statusCode(200);
    }

    @Test
    void callsForEachSeatOfAnAbsenceAndStopsWhenNoneIsOpen() {
        // Given
        absent(2);
        Map<String, Object> absence = Map.of(
                "person",
                unit.people().getFirst(),
                "from",
                MONDAY.toString(),
                "to",
                MONDAY.toString(),
                "callOut",
                true);
        Response noted = keyed(unit.asPlanner()).body(absence).post("/rosters/" + roster + "/absences");
        noted.then().statusCode(201);
        keyed(unit.asPlanner())
                .body(absence)
                .post("/rosters/" + roster + "/absences")
                .then()
                .statusCode(201);
        sweep.sweep();
        JsonPath calls = unit.asPlanner()
                .get("/planning-periods/" + period + "/call-outs")
                .jsonPath();
        assertThat(calls.<String>getList("items.shift")).containsExactly("D");

        // When: all absences end, and the seat has its person again
        unit.asPlanner()
                .get("/rosters/" + roster + "/absences")
                .jsonPath()
                .<String>getList("items.id")
                .forEach(id -> unit.asPlanner()
                        .header("If-Match", "\"v1\"")
                        .put("/rosters/" + roster + "/absences/" + id + "/end")
                        .then()
                        .statusCode(200));

        // Then
        code(answer(1, "acceptance"), 409, "ROS-1886");
        clock.set(FRIDAY.plusSeconds(20 * 60));
        sweep.sweep();
        assertThat(view(calls.getString("items[0].id")).getString("state")).isEqualTo("FILLED");
        assertThat(duties(0)).isEqualTo(1);
    }

    @Test
    void forgetsWhoWasAsked() {
        // Given
        absent(2);
        String call = open(1, false).path("id");
        sweep.sweep();
        answer(1, "acceptance").then().statusCode(200);

        // When
        Campus.erase(unit.people().get(1));
        Campus.erase(unit.people().get(2));

        // Then
        Await.until(
                PATIENCE,
                "only a pseudonym is left",
                () -> view(call).getInt("asked") == 1
                        && view(call).getString("seated[0].person").startsWith("~"));
        unit.asPlanner()
                .get("/planning-periods/" + period + "/call-outs")
                .then()
                .body("items.id", contains(call));
    }

    private static List<Response> atOnce(List<Callable<Response>> wishes) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(wishes.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(wishes.size())) {
            List<Future<Response>> started = wishes.stream()
                    .map(wish -> threads.submit(() -> {
                        barrier.await();
                        return wish.call();
                    }))
                    .toList();
            List<Response> answers = new ArrayList<>();
            for (Future<Response> one : started) {
                answers.add(one.get());
            }
            return answers;
        }
    }

    private static ValidatableResponse code(Response response, int status, String code) {
        return response.then().statusCode(status).body("code", equalTo(code));
    }
}
