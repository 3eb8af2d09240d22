package org.campusfrontline.roster.market.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.roster.Campus.PATIENCE;
import static org.campusfrontline.roster.Campus.as;
import static org.campusfrontline.roster.Campus.keyed;
import static org.campusfrontline.roster.Campus.replace;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.scheduler.Scheduler;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestClock;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestTopics;
import org.campusfrontline.roster.Campus;
import org.campusfrontline.roster.Plans;
import org.campusfrontline.roster.period.PeriodParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The sweep rests while a test runs and is called by hand; time stands still on the Sunday before the roster's Monday.
@CampusTest
class MarketApiTest {

    private static final LocalDate MONDAY = LocalDate.of(2030, 6, 10);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant SUNDAY =
            MONDAY.minusDays(1).atTime(12, 0).atZone(ZONE).toInstant();

    @Inject
    TestClock clock;

    @Inject
    Scheduler scheduler;

    @Inject
    MarketSweep sweep;

    @BeforeEach
    void rest() {
        scheduler.pause(MarketSweep.IDENTITY);
        clock.set(SUNDAY);
    }

    @AfterEach
    void resume() {
        scheduler.resume(MarketSweep.IDENTITY);
    }

    @Test
    void givesADutyToWhoeverTakesItFirst() {
        // Given
        Stall stall = Stall.open(MONDAY, "FREE", 4, "DD.....", ".......", ".......");
        String offer = stall.gift(0, 0);
        String kept = stall.duty(0, 1);
        TestTopics.Mark calls = TestTopics.mark("roster.duty-call.v1");
        as(stall.person(1))
                .get("/my/duties-on-offer")
                .then()
                .body("items.id", contains(offer))
                .body("items[0].person", equalTo(stall.person(0)))
                .body("items[0].choices", hasSize(1))
                .body("items[0].actions.name", contains("accept"));

        // When
        Response taken = stall.take(1, offer);

        // Then
        taken.then()
                .statusCode(200)
                .body("state", equalTo("DONE"), "legs", hasSize(1))
                .body("legs[0].taker", equalTo(stall.person(1)));
        assertThat(stall.rows()).containsExactly(".D.....", "D......", ".......");
        assertThat(stall.duty(0, 1)).isEqualTo(kept);
        assertThat(stall.state(0, offer)).isEqualTo("DONE");
        code(stall.take(2, offer), 409, "ROS-1857");
        stall.unit()
                .asPlanner()
                .get("/planning-periods/" + stall.period() + "/rosters")
                .then()
                .body("items[0].number", equalTo(2), "items[0].engine", equalTo("swap"));
        stall.unit()
                .asPlanner()
                .get("/planning-periods/" + stall.period() + "/duty-swaps")
                .then()
                .body("items.id", contains(taken.<String>path("id")))
                .body("items.roster", hasSize(1));
        List<TestEvent> told =
                TestTopics.await(calls, 1, PATIENCE, event -> event.key().equals(taken.<String>path("id")));
        assertThat(told.getFirst().json().path("call").asText()).isEqualTo("DUTY_SWAP_DONE");
        assertThat(told.getFirst().json().path("people")).hasSize(2);
    }

    @Test
    void letsOneOfManyHaveADutyThatTheyTakeAtOnce() throws Exception {
        // Given
        Stall stall = Stall.open(MONDAY, "FREE", 4, "D......", ".......", ".......", ".......", ".......");
        String offer = stall.gift(0, 0);

        // When
        List<Response> answers = Stall.atOnce(List.of(
                () -> stall.take(1, offer),
                () -> stall.take(2, offer),
                () -> stall.take(3, offer),
                () -> stall.take(4, offer)));

        // Then
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409, 409, 409);
        assertThat(stall.rows().stream().filter(row -> row.equals("D......"))).hasSize(1);
        assertThat(stall.row(0)).isEqualTo(".......");
    }

    @Test
    void neverShowsWhatCouldNotBeTaken() {
        // Given: p1 works that day, p2 has the day off, p3 is absent, p4 works nights of another unit
        Campus.Unit unit = Campus.unit(6);
        String period = Plans.period(unit, MONDAY, 7);
        replace(unit, period, "days-off", List.of(Map.of("person", unit.people().get(2), "date", MONDAY.toString())))
                .then()
                .statusCode(200);
        String roster = Plans.publish(unit, period, "D......", "N......", ".......", ".......", ".......", ".......");
        Stall stall = new Stall(unit, period, MONDAY);
        stall.rule("FREE", 4, 60).then().statusCode(200);
        keyed(unit.asPlanner())
                .body(Map.of("person", stall.person(3), "from", MONDAY.toString(), "to", MONDAY.toString()))
                .post("/rosters/" + roster + "/absences")
                .then()
                .statusCode(201);
        elsewhere(stall.person(4));

        // When
        String offer = stall.gift(0, 0);

        // Then
        assertThat(stall.onOffer(5)).containsExactly(offer);
        for (int place = 0; place < 5; place++) {
            assertThat(stall.onOffer(place)).as("person %d", place).isEmpty();
        }
        for (int place = 1; place < 5; place++) {
            code(stall.take(place, offer), 409, "ROS-1856");
            code(stall.offer(0, 0, Map.of("to", stall.person(place))), 409, "ROS-1854");
        }
        code(stall.take(0, offer), 404, "PLT-1104");
        as(stall.person(0))
                .put("/my/duty-offers/" + offer + "/withdrawal")
                .then()
                .statusCode(200);
        code(stall.offer(0, 0, Map.of("to", stall.person(2))), 409, "ROS-1856");
        code(stall.offer(0, 0, Map.of("to", unit.planner())), 400, "ROS-1855");
    }

    private static void elsewhere(String person) {
        Campus.Unit other = Campus.unit(1);
        String period = Plans.period(other, MONDAY, 2);
        List<Map<String, Object>> staff = other.asPlanner()
                .get("/planning-periods/" + period + "/staff")
                .jsonPath()
                .getList("items");
        staff.forEach(member -> member.put("person", person));
        replace(other, period, "staff", staff).then().statusCode(200);
        Plans.publish(new Campus.Unit(other.code(), other.planner(), List.of(person)), period, "D.");
    }

    @Test
    void exchangesOneDutyForAnother() {
        // Given
        Stall stall = Stall.open(MONDAY, "FREE", 0, "D......", ".N.....", ".......");
        String wanted = stall.duty(1, 1);
        code(stall.offer(0, 0, Map.of()), 409, "ROS-1853");
        code(stall.offer(0, 0, Map.of("duty", stall.duty(0, 0))), 400, "ROS-1860");

        // When
        Response offered = stall.offer(0, 0, Map.of("duty", wanted));
        String offer = offered.path("id");

        // Then
        offered.then()
                .statusCode(201)
                .body("to", equalTo(stall.person(1)), "wants[0].shift", equalTo("N"))
                .header("Location", endsWith("/my/duty-offers/" + offer));
        assertThat(stall.onOffer(2)).isEmpty();
        as(stall.person(1))
                .get("/my/duties-on-offer")
                .then()
                .body("items[0].asked", equalTo(true), "items[0].choices[0].duty", equalTo(wanted))
                .body("items[0].actions.name", contains("accept", "refuse"));
        code(stall.take(2, offer), 404, "PLT-1104");
        stall.take(1, offer).then().statusCode(200).body("state", equalTo("DONE"), "legs", hasSize(2));
        assertThat(stall.rows()).containsExactly(".N.....", "D......", ".......");
    }

    @Test
    void exchangesTwoDutiesOfOneDay() {
        // Given
        Stall stall = Stall.open(MONDAY, "FREE", 4, "D......", "N......", ".......");
        String offer = stall.swap(0, 0, "0N");

        // Then
        code(stall.take(2, offer), 409, "ROS-1856");
        stall.take(1, offer, stall.duty(1, 0)).then().statusCode(200);
        assertThat(stall.rows()).containsExactly("N......", "D......", ".......");
    }

    @Test
    void tellsOnlyThatADutyIsNotTaken() {
        // Given
        Stall stall = Stall.open(MONDAY, "FREE", 4, "D......", ".......");
        String offer = stall.offer(0, 0, Map.of("to", stall.person(1))).path("id");
        TestTopics.Mark calls = TestTopics.mark("roster.duty-call.v1");

        // When
        as(stall.person(1))
                .put("/my/duties-on-offer/" + offer + "/refusal")
                .then()
                .statusCode(204);

        // Then
        assertThat(stall.state(0, offer)).isEqualTo("NOT_TAKEN");
        List<TestEvent> told =
                TestTopics.await(calls, 1, PATIENCE, event -> event.key().equals(offer));
        assertThat(told.getFirst().json().path("call").asText()).isEqualTo("DUTY_SWAP_ENDED");
        assertThat(told.getFirst().value()).contains(stall.person(0)).doesNotContain(stall.person(1));
        code(as(stall.person(1)).put("/my/duties-on-offer/" + offer + "/refusal"), 409, "ROS-1857");
        code(stall.take(1, offer), 409, "ROS-1857");
    }

    @Test
    void putsWishesTogetherToARoundOfFour() {
        // Given: each would have the duty of the next
        Stall stall = Stall.open(MONDAY, "FREE", 4, "D......", ".D.....", "..D....", "...D...");
        for (int place = 0; place < 4; place++) {
            stall.swap(place, place, (place + 1) % 4 + "D");
        }

        // When
        sweep.sweep();
        String round = stall.proposed(0);

        // Then
        as(stall.person(2))
                .get("/my/duty-swaps/" + round)
                .then()
                .body("legs", hasSize(4), "agreed", equalTo(false))
                .body("actions.name", contains("agree", "refuse"), "actions.allowed", contains(true, true));
        for (int place = 0; place < 3; place++) {
            stall.agree(place, round).then().statusCode(200).body("state", equalTo("PROPOSED"));
        }
        assertThat(stall.row(0)).isEqualTo("D......");
        stall.agree(3, round).then().statusCode(200).body("state", equalTo("DONE"));
        assertThat(stall.rows()).containsExactly(".D.....", "..D....", "...D...", "D......");
        code(stall.agree(3, round), 409, "ROS-1857");
    }

    @Test
    void proposesNoRoundThatTheRosterDoesNotAllowAndNoneTwice() {
        // Given: p0 may work no nights; p1 and p2 could change
        Campus.Unit unit = Campus.unit(3);
        String period = Plans.period(unit, MONDAY, 7);
        List<Map<String, Object>> staff = unit.asPlanner()
                .get("/planning-periods/" + period + "/staff")
                .jsonPath()
                .getList("items");
        staff.getFirst().put("maxShifts", Map.of("N", 0));
        replace(unit, period, "staff", staff).then().statusCode(200);
        Plans.publish(unit, period, "D......", ".N.....", "..D....");
        Stall stall = new Stall(unit, period, MONDAY);
        stall.rule("FREE", 4, 60).then().statusCode(200);
        String first = stall.swap(0, 0, "1");
        stall.swap(1, 1, "0", "2");
        stall.swap(2, 2, "1");
        code(stall.take(1, first), 409, "ROS-1856");

        // When
        sweep.sweep();

        // Then
        assertThat(stall.proposed(0)).isNull();
        String round = stall.proposed(1);
        as(stall.person(2))
                .put("/my/duty-swaps/" + round + "/refusal")
                .then()
                .statusCode(200)
                .body("state", equalTo("DECLINED"));
        sweep.sweep();
        assertThat(stall.proposed(1)).isNull();
        assertThat(stall.rows()).containsExactly("D......", ".N.....", "..D....");
    }

    @Test
    void letsOneOfTwoRoundsOverTheSameDutyWin() throws Exception {
        // Given: p0, p1, p2 are in a round whose last word is awaited, p3 would change with p0
        Stall stall = Stall.open(MONDAY, "FREE", 4, "D......", ".D.....", "..D....", "...D...");
        String offer = stall.swap(0, 0, "1D", "3D");
        stall.swap(1, 1, "2D");
        stall.swap(2, 2, "0D");
        sweep.sweep();
        String round = stall.proposed(0);
        stall.agree(0, round).then().statusCode(200);
        stall.agree(1, round).then().statusCode(200);

        // When
        List<Response> answers = Stall.atOnce(List.of(() -> stall.agree(2, round), () -> stall.take(3, offer)));

        // Then
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
        boolean threeWon = answers.getFirst().statusCode() == 200;
        List<String> three = List.of(".D.....", "..D....", "D......", "...D...");
        List<String> two = List.of("...D...", ".D.....", "..D....", "D......");
        assertThat(stall.rows()).isEqualTo(threeWon ? three : two);
        assertThat(as(stall.person(1)).get("/my/duty-swaps/" + round).jsonPath().getString("state"))
                .isEqualTo(threeWon ? "DONE" : "CALLED_OFF");
    }

    @Test
    void followsADutyWhoseShiftMoves() {
        // Given: an offer and a round that two have yet to agree to
        Stall stall = Stall.open(MONDAY, "FREE", 4, "D......", ".D.....", "..D....");
        String gift = stall.gift(2, 2);
        String offer = stall.swap(0, 0, "1D");
        stall.swap(1, 1, "0D");
        sweep.sweep();
        String round = stall.proposed(0);
        String before = stall.duty(0, 0);

        // When: the shift begins two hours later, and the same plan is published with it
        publishMoved(stall, LocalTime.of(10, 0), "D......", ".D.....", "..D....");

        // Then
        as(stall.person(0))
                .get("/my/duty-offers/" + offer)
                .then()
                .body("state", equalTo("OPEN"), "duty", equalTo(stall.duty(0, 0)))
                .body("start", equalTo("2030-06-10T02:00:00Z"), "answerBy", equalTo("2030-06-10T01:00:00Z"));
        assertThat(stall.duty(0, 0)).isNotEqualTo(before);
        assertThat(as(stall.person(0)).get("/my/duty-swaps/" + round).jsonPath().getString("state"))
                .isEqualTo("CALLED_OFF");
        stall.take(0, gift).then().statusCode(200);
        assertThat(stall.row(0)).isEqualTo("D.D....");
    }

    @Test
    void judgesAnewWhatMovedAndClosesWhatIsGone() {
        // Given: p1 has a duty elsewhere in the morning
        Stall stall = Stall.open(MONDAY, "FREE", 4, "DN.....", ".......");
        String day = stall.gift(0, 0);
        String night = stall.gift(0, 1);
        elsewhere(stall.person(1));
        assertThat(stall.onOffer(1)).containsExactly(night);
        TestTopics.Mark calls = TestTopics.mark("roster.duty-call.v1");

        // When
        publishMoved(stall, LocalTime.of(16, 0), "D......", ".......");

        // Then
        assertThat(stall.onOffer(1)).containsExactly(day);
        assertThat(stall.state(0, night)).isEqualTo("GONE");
        List<TestEvent> told =
                TestTopics.await(calls, 1, PATIENCE, event -> event.key().equals(night));
        assertThat(told.getFirst().json().path("call").asText()).isEqualTo("DUTY_SWAP_ENDED");
    }

    /// The next roster of the period, in which the day shift begins at another time.
    private static void publishMoved(Stall stall, LocalTime startsAt, String... rows) {
        String roster = Plans.keep(stall.unit(), stall.period(), parts -> moved(parts, startsAt), rows);
        Plans.publishKept(stall.unit(), roster).then().statusCode(200);
    }

    private static PeriodParts.All moved(PeriodParts.All parts, LocalTime startsAt) {
        List<PeriodParts.ShiftPart> shifts = parts.shifts().stream()
                .map(shift -> shift.id().equals("D")
                        ? new PeriodParts.ShiftPart("D", startsAt, shift.minutes(), shift.forbiddenFollowers())
                        : shift)
                .toList();
        return new PeriodParts.All(shifts, parts.staff(), parts.cover(), parts.daysOff(), parts.requests());
    }

    @Test
    void waitsForAPlannerWhereThePeriodAsksForOne() {
        // Given
        Stall stall = Stall.open(MONDAY, "APPROVAL", 1, "DD.....", ".......");
        String first = stall.gift(0, 0);
        String approvals = "/planning-periods/" + stall.period() + "/swap-approvals";
        TestTopics.Mark calls = TestTopics.mark("roster.duty-call.v1");

        // When
        Response agreed = stall.take(1, first);

        // Then
        agreed.then().statusCode(200).body("state", equalTo("AWAITING"));
        tellsThePlanner(stall, agreed.path("id"), calls);
        assertThat(stall.row(0)).isEqualTo("DD.....");
        assertThat(stall.onOffer(1)).isEmpty();
        code(stall.offer(0, 1, Map.of()), 409, "ROS-1853");
        String swap = agreed.path("id");
        stall.unit().asPlanner().get(approvals).then().body("items.id", contains(swap));
        Campus.unit(1).asPlanner().get(approvals).then().statusCode(404);
        Campus.unit(1)
                .asPlanner()
                .put(approvals + "/" + swap + "/approval")
                .then()
                .statusCode(404);
        stall.unit()
                .asPlanner()
                .put(approvals + "/" + swap + "/refusal")
                .then()
                .statusCode(200)
                .body("state", equalTo("NOT_APPROVED"));
        assertThat(stall.state(0, first)).isEqualTo("OPEN");
        String again = stall.take(1, first).path("id");
        stall.unit()
                .asPlanner()
                .put(approvals + "/" + again + "/approval")
                .then()
                .statusCode(200)
                .body("state", equalTo("DONE"));
        assertThat(stall.rows()).containsExactly(".D.....", "D......");
        code(stall.unit().asPlanner().put(approvals + "/" + again + "/approval"), 409, "ROS-1857");
        code(stall.offer(0, 1, Map.of()), 409, "ROS-1853");
    }

    private static void tellsThePlanner(Stall stall, String swap, TestTopics.Mark calls) {
        List<TestEvent> told =
                TestTopics.await(calls, 2, PATIENCE, event -> event.key().equals(swap));
        assertThat(told)
                .extracting(event -> event.json().path("call").asText())
                .containsExactly("DUTY_SWAP_AWAITING", "DUTY_SWAP_TO_APPROVE");
        JsonNode asked = told.getLast().json();
        assertThat(asked.path("people")).hasSize(1);
        assertThat(asked.path("people").path(0).asText()).isEqualTo(stall.unit().planner());
        assertThat(asked.path("unit").asText()).isEqualTo(stall.unit().code());
        Instant start = MONDAY.atTime(8, 0).atZone(ZONE).toInstant();
        assertThat(asked.path("start").asText()).isEqualTo(start.toString());
        assertThat(asked.path("until").asText())
                .isEqualTo(start.minus(Duration.ofHours(1)).toString());
    }

    @Test
    void endsWhatNobodyTookInTime() {
        // Given
        Stall stall = Stall.open(MONDAY, "FREE", 4, "DD.....", ".......");
        String first = stall.gift(0, 0);
        String second = stall.offer(0, 1, Map.of("to", stall.person(1))).path("id");
        Instant last = MONDAY.atTime(7, 0).atZone(ZONE).toInstant();

        // When: an hour before the first duty, and half of the time to the second one
        clock.set(last);
        sweep.sweep();

        // Then
        assertThat(stall.state(0, first)).isEqualTo("EXPIRED");
        assertThat(stall.state(0, second)).isEqualTo("OPEN");
        clock.set(last.plusMillis(1));
        code(stall.take(1, first), 409, "ROS-1857");
        code(stall.offer(0, 0, Map.of()), 409, "ROS-1852");
        clock.set(last.plusSeconds(3 * 3600));
        sweep.sweep();
        assertThat(stall.state(0, second)).isEqualTo("EXPIRED");
    }

    @Test
    void goesByTheUnitUnlessThePeriodSaysOtherwise() {
        // Given
        Campus.Unit unit = Campus.unit(2);
        String path = "/units/" + Campus.TREE + "/" + unit.code() + "/swap-rule";
        Stall stall = new Stall(unit, Plans.period(unit, MONDAY, 7), MONDAY);
        Plans.publish(unit, stall.period(), "D......", ".......");
        unit.asPlanner().get(path).then().body("mode", equalTo("APPROVAL"), "own", equalTo(false));

        // When
        unit.asPlanner()
                .header("If-Match", "\"v0\"")
                .body(Map.of("mode", "OFF", "gifts", 4, "lastMinutes", 60))
                .put(path)
                .then()
                .statusCode(200)
                .body("own", equalTo(true), "version", equalTo(1));

        // Then
        code(stall.offer(0, 0, Map.of()), 409, "ROS-1851");
        unit.asPlanner()
                .header("If-Match", "\"v0\"")
                .body(Map.of("mode", "OFF", "gifts", 4, "lastMinutes", 60))
                .put(path)
                .then()
                .statusCode(412);
        Campus.unit(1).asPlanner().get(path).then().statusCode(404);
        stall.rule("FREE", 4, 60).then().statusCode(200);
        stall.gift(0, 0);
    }

    @Test
    void refusesWishesThatDoNotFit() {
        // Given
        Stall stall = Stall.open(MONDAY, "FREE", 4, "D......", ".......");
        Map<String, String> nothing = Map.of();

        // Then
        code(stall.offer(0, 0, Map.of("wants", List.of(nothing))), 400, "ROS-1858");
        code(stall.offer(0, 0, Map.of("wants", List.of(Map.of("shift", "X")))), 400, "ROS-1858");
        code(stall.offer(0, 0, Map.of("wants", List.of(Map.of("date", "2030-06-17")))), 400, "ROS-1858");
        keyed(as(stall.person(1)))
                .body(Map.of("wants", List.of()))
                .post("/my/duties/" + stall.duty(0, 0) + "/offers")
                .then()
                .statusCode(404);
        String gift = stall.gift(0, 0);
        code(stall.take(1, gift, stall.duty(0, 0)), 409, "ROS-1859");
    }

    @Test
    void forgetsWhoExchanged() {
        // Given
        Stall stall = Stall.open(MONDAY, "FREE", 4, "D......", ".......");
        stall.take(1, stall.gift(0, 0)).then().statusCode(200);
        String path = "/planning-periods/" + stall.period() + "/duty-swaps";

        // When
        Campus.erase(stall.person(0));

        // Then
        Await.until(
                PATIENCE,
                "nothing is left of " + stall.person(0),
                () -> !stall.unit().asPlanner().get(path).asString().contains(stall.person(0)));
        stall.unit().asPlanner().get(path).then().body("items[0].legs[0].giver", startsWith("~"));
    }

    private static ValidatableResponse code(Response response, int status, String code) {
        return response.then().statusCode(status).body("code", equalTo(code));
    }
}
