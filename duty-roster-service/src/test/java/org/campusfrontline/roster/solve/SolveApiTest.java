package org.campusfrontline.roster.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.roster.Campus.PATIENCE;
import static org.campusfrontline.roster.Campus.keyed;
import static org.campusfrontline.roster.Campus.period;
import static org.campusfrontline.roster.Campus.unit;
import static org.campusfrontline.roster.Campus.upload;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.roster.Campus;
import org.campusfrontline.roster.Instances;
import org.junit.jupiter.api.Test;

@CampusTest
class SolveApiTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);
    private static final int LONG = 900;

    @Inject
    Sql sql;

    @Test
    void provesTheOptimumOfASmallPeriod() {
        // Given
        Campus.Unit unit = unit(6);
        String period = upload(unit, MONDAY, Instances.GATE).path("id");

        // When
        List<JsonPath> states = stream(unit, start(unit, period, 120));

        // Then
        JsonPath end = states.getLast();
        assertThat(end.getString("state")).isEqualTo("DONE");
        assertThat(end.getInt("percent")).isEqualTo(100);
        assertThat(end.getBoolean("result.proved")).isTrue();
        assertThat(end.getInt("result.value")).isEqualTo(Instances.GATE_OPTIMUM);
        assertThat(end.getInt("result.bound")).isEqualTo(Instances.GATE_OPTIMUM);
        unit.asPlanner()
                .get("/rosters/" + end.getString("result.roster"))
                .then()
                .statusCode(200)
                .body("value", equalTo(end.getInt("result.value")), "proved", equalTo(true), "gap", equalTo(0f))
                .body("breaches", hasSize(0), "seatsWanted", equalTo(42), "seatsFilled", equalTo(42))
                .body("engine", equalTo("lines"), "state", equalTo("SOLVED"));
    }

    @Test
    void tellsPercentValueAndBoundWhileItSearchesAndKeepsTheBestPlanWhenCancelled()
            throws ExecutionException, InterruptedException, TimeoutException {
        // Given
        Campus.Unit unit = unit(20);
        String period = upload(unit, MONDAY, Instances.vast(20, 84)).path("id");
        String job = start(unit, period, LONG);
        CompletableFuture<List<JsonPath>> watched = CompletableFuture.supplyAsync(() -> stream(unit, job));
        Await.until(PATIENCE.multipliedBy(3), "a plan and a percent are told", () -> {
            JsonPath now = unit.asPlanner().get("/jobs/" + job).jsonPath();
            return now.get("figures.value") != null && now.get("figures.bound") != null && now.getInt("percent") > 0;
        });

        // When
        Response cancelled = unit.asPlanner().delete("/jobs/" + job);

        // Then
        cancelled.then().statusCode(200).body("state", equalTo("CANCELLED"), "result", nullValue());
        List<JsonPath> states = watched.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        assertThat(states.getLast().getString("state")).isEqualTo("CANCELLED");
        assertThat(states)
                .anySatisfy(state -> assertThat(state.getString("doing")).isEqualTo("improving-plan"));
        assertThat(states)
                .filteredOn(state -> state.get("figures.value") != null && state.get("figures.bound") != null)
                .isNotEmpty()
                .allSatisfy(state -> assertThat(state.getLong("figures.value"))
                        .isGreaterThanOrEqualTo(state.getLong("figures.bound")));
        assertThat(states.stream().map(state -> state.getInt("percent"))).isSorted();
        Await.untilAsserted(
                PATIENCE,
                () -> rosters(unit, period)
                        .then()
                        .body("items", hasSize(1), "items[0].proved", equalTo(false), "items[0].bound", notNullValue())
                        .body("items[0].breaches", hasSize(0), "items[0].state", equalTo("SOLVED")));
        unit.asPlanner().get("/jobs/" + job).then().body("state", equalTo("CANCELLED"));
    }

    @Test
    void goesOnFromWhatAReplicaThatDiedHad() {
        // Given
        Campus.Unit unit = unit(20);
        String period = upload(unit, MONDAY, Instances.vast(20, 84)).path("id");
        String job = start(unit, period, LONG);
        AtomicReference<JsonPath> told = new AtomicReference<>();
        Await.until(PATIENCE.multipliedBy(3), "a plan and a bound are told", () -> {
            told.set(unit.asPlanner().get("/jobs/" + job).jsonPath());
            return told.get().get("figures.bound") != null;
        });
        long before = number(job, "COALESCE(CRC32(kept), 0)");
        Await.until(PATIENCE, "they are kept", () -> number(job, "COALESCE(CRC32(kept), 0)") != before);

        // When: the replica is not heard of any more
        sql.update(
                "lose lease",
                "UPDATE job SET leased_by = REVERSE(leased_by), leased_until = UTC_TIMESTAMP(6), figures = '{}'"
                        + " WHERE id = ?",
                UUID.fromString(job));
        AtomicReference<JsonPath> after = new AtomicReference<>();
        Await.until(PATIENCE, "another attempt tells a bound", () -> {
            after.set(unit.asPlanner().get("/jobs/" + job).jsonPath());
            return number(job, "attempt") == 2 && after.get().get("figures.bound") != null;
        });

        // Then
        unit.asPlanner().delete("/jobs/" + job).then().statusCode(200);
        assertThat(after.get().getLong("figures.bound"))
                .isGreaterThanOrEqualTo(told.get().getLong("figures.bound"));
        assertThat(after.get().getLong("figures.value"))
                .isLessThanOrEqualTo(told.get().getLong("figures.value"));
        assertThat(after.get().getLong("figures.elapsedSeconds"))
                .isGreaterThanOrEqualTo(told.get().getLong("figures.elapsedSeconds"));
        Await.untilAsserted(PATIENCE, () -> rosters(unit, period).then().body("items", hasSize(1)));
        assertThat(number(job, "kept IS NULL")).isEqualTo(1);
    }

    private long number(String job, String of) {
        return sql.one(
                        "look at job",
                        "SELECT " + of + " AS found FROM job WHERE id = ?",
                        row -> row.number("found"),
                        UUID.fromString(job))
                .orElseThrow();
    }

    @Test
    void saysSoWhereNoPlanKeepsAllRules() {
        // Given: more work is asked of one person than the weekends leave
        Campus.Unit unit = unit(1);
        String impossible = """
                SECTION_HORIZON
                7
                SECTION_SHIFTS
                D,480,
                SECTION_STAFF
                A,D=7,3360,3360,5,1,1,0
                SECTION_COVER
                0,D,1,100,1
                """;
        String period = upload(unit, MONDAY, impossible).path("id");

        // When
        JsonPath end = stream(unit, start(unit, period, 60)).getLast();

        // Then
        assertThat(end.getString("state")).isEqualTo("FAILED");
        assertThat(end.getString("problem.code")).isEqualTo("ROS-3001");
        rosters(unit, period).then().body("items", hasSize(0));
    }

    @Test
    void refusesAnEmptyPeriodAndOthersPlanners() {
        // Given
        Campus.Unit unit = unit(0);
        String period = period(unit, MONDAY, 7);

        // Then
        solve(unit, period, 10).then().statusCode(409).body("code", equalTo("ROS-1014"));
        solve(unit(0), period, 10).then().statusCode(404);
        solve(unit, period, 0).then().statusCode(400);
    }

    private static Response rosters(Campus.Unit unit, String period) {
        return unit.asPlanner().get("/planning-periods/" + period + "/rosters");
    }

    private static Response solve(Campus.Unit unit, String period, int seconds) {
        return keyed(unit.asPlanner()).body(Map.of("seconds", seconds)).post("/planning-periods/" + period + "/solves");
    }

    private static String start(Campus.Unit unit, String period, int seconds) {
        return solve(unit, period, seconds).then().statusCode(202).extract().path("id");
    }

    /// Every state that the stream told until the job's end.
    private static List<JsonPath> stream(Campus.Unit unit, String job) {
        String events = unit.asPlanner()
                .accept("text/event-stream")
                .get("/jobs/" + job + "/stream")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return events.lines()
                .filter(line -> line.startsWith("data:"))
                .map(line -> JsonPath.from(line.substring("data:".length())))
                .toList();
    }
}
