package org.campusfrontline.roster.closedloop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.roster.Campus.PATIENCE;
import static org.campusfrontline.roster.Campus.as;
import static org.campusfrontline.roster.Campus.keyed;
import static org.campusfrontline.roster.Campus.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestClock;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.platform.testing.TestTopics;
import org.campusfrontline.roster.Campus;
import org.campusfrontline.roster.Plans;
import org.campusfrontline.roster.onduty.Leads;
import org.campusfrontline.roster.onduty.lead.AvailableNow;
import org.junit.jupiter.api.Test;

@CampusTest
class ClosedLoopApiTest {

    private static final String TOPIC = "roster.closed-loop.v1";
    private static final LocalDate TODAY = Loops.today();

    @Inject
    Sql sql;

    @Inject
    TestClock clock;

    @Inject
    AvailableNow availableNow;

    @Test
    void plansEntriesInTurnsAndTellsEverybodyTheirDays() {
        // Given
        Campus.Unit unit = unit(4);
        TestGrants.give(unit.people().getFirst(), "duty-staff", Campus.TREE, unit.code());
        String loop = Loops.loopOfFour(unit, Loops.inForce(unit, 5, 3, 1, 1), 1);
        TestTopics.Mark mark = TestTopics.mark(TOPIC);

        // When
        JsonPath plan = Loops.plan(unit, loop, TODAY, 10);

        // Then
        assertThat(plan.getBoolean("proved")).isTrue();
        assertThat(plan.<String>getList("cycles.dates.loopFirst"))
                .containsExactly(TODAY.toString(), TODAY.plusDays(4).toString());
        assertThat(plan.<String>getList("cycles.living")).doesNotHaveDuplicates();
        assertThat(plan.getInt("uncoveredPeopleDays")).isEqualTo(2 * 2);
        assertThat(plan.getList("gaps")).hasSize(2);
        assertThat(told(mark, unit, 4)).hasSize(4).allSatisfy(event -> {
            assertThat(event.json().path("building").asText()).startsWith("楼 " + unit.code() + "-L");
            assertThat(event.json().path("buildingAfter").asText()).startsWith("楼 " + unit.code() + "-I");
            assertThat(event.json().has("previousBuilding")).isFalse();
        });
        as(unit.people().getFirst())
                .get("/my/closed-loop")
                .then()
                .statusCode(200)
                .body("phase", equalTo("IN_LOOP"))
                .body("lastDay", equalTo(TODAY.plusDays(4).toString()))
                .body("next", equalTo("ISOLATION"))
                .body("testsAhead", hasSize(2));
        as(unit.people().getFirst())
                .queryParam("date", TODAY.plusDays(5).toString())
                .get("/my/day")
                .then()
                .statusCode(200)
                .body("closedLoop.phase", equalTo("ISOLATION"))
                .body("closedLoop.test", equalTo(true));
        unit.asPlanner()
                .queryParam("to", TODAY.plusDays(6).toString())
                .get("/closed-loops/" + loop + "/days")
                .then()
                .statusCode(200)
                .body("days.inLoop", contains(2, 2, 2, 2, 4, 2, 2))
                .body("days.tests", contains(2, 0, 0, 0, 2, 2, 0))
                .body("days.posts[4].serving", contains(2))
                .body("days.buildings[5].used.sum()", equalTo(4));
    }

    @Test
    void appliesNothingThatNobodyHasSeen() {
        // Given
        Campus.Unit unit = unit(4);
        String loop = Loops.loopOfFour(unit, Loops.inForce(unit, 5, 0, 0, 0), 0);
        String basis = Loops.preview(unit, loop, TODAY, 10).path("basis");
        Loops.plan(unit, loop, TODAY, 10);

        // When
        Response answer = unit.asPlanner()
                .body(Map.of("from", TODAY.toString(), "days", 10, "basis", basis))
                .put("/closed-loops/" + loop + "/plan");

        // Then
        answer.then().statusCode(409).body("code", containsString("ROS-1807"));
    }

    @Test
    void letsNobodySeePhasesWhoDoesNotPlanTheLoop() {
        // Given
        Campus.Unit unit = unit(4);
        Campus.Unit other = unit(1);
        TestGrants.give(other.planner(), "auditor", Campus.TREE, unit.code());
        TestGrants.give(other.people().getFirst(), "care-officer", Campus.TREE, unit.code());
        String loop = Loops.loopOfFour(unit, Loops.inForce(unit, 5, 3, 1, 1), 0);
        Loops.plan(unit, loop, TODAY, 10);
        String stay = Loops.stay(unit, loop, unit.people().getFirst());
        String etag = unit.asPlanner().get("/loop-stays/" + stay).header("ETag");

        // When
        List<Integer> answers = List.of(
                other.asPlanner().get("/closed-loops/" + loop).statusCode(),
                other.asPlanner().get("/closed-loops/" + loop + "/stays").statusCode(),
                other.asPlanner().get("/closed-loops/" + loop + "/cycles").statusCode(),
                other.asPlanner().get("/closed-loops/" + loop + "/days").statusCode(),
                other.asPlanner().get("/loop-stays/" + stay).statusCode(),
                other.asPlanner()
                        .header("If-Match", etag)
                        .put("/loop-stays/" + stay + "/stay-out")
                        .statusCode());

        // Then
        assertThat(answers).containsOnly(404);
        as(other.people().getFirst())
                .get("/closed-loops/" + loop + "/days")
                .then()
                .statusCode(200);
        as(other.people().getFirst())
                .get("/closed-loops/" + loop + "/stays")
                .then()
                .statusCode(403);
    }

    @Test
    void neverPublishesADutyOnADayOfTheTailAndDoesNotSayWhy() {
        // Given
        Campus.Unit unit = unit(4);
        String loop = Loops.loopOfFour(unit, Loops.inForce(unit, 2, 3, 1, 1), 0);
        Loops.plan(unit, loop, TODAY, 2);
        String person = unit.people().getFirst();
        int row = unit.people().indexOf(person);
        String period = Plans.period(unit, TODAY.plusDays(1), 8);

        // When
        String[] rows = {"........", "........", "........", "........"};
        rows[row] = "D....D..";
        String early = Plans.keep(unit, period, rows.clone());
        rows[row] = "D......D";
        String late = Plans.keep(unit, period, rows.clone());

        // Then
        Plans.publishKept(unit, early)
                .then()
                .statusCode(409)
                .body("code", containsString("ROS-1818"))
                .body("title", equalTo(person + " is not available on " + TODAY.plusDays(6) + "."))
                .body("title", not(containsString("isolation")));
        Plans.publishKept(unit, late).then().statusCode(200);
    }

    @Test
    void forgetsWhatIsKnownOfPlansOfDaysThatSomebodyGetsBack() {
        // Given: away from the third day to the seventh
        Campus.Unit unit = unit(4);
        String loop = Loops.loopOfFour(unit, Loops.inForce(unit, 2, 3, 1, 1), 0);
        Loops.plan(unit, loop, TODAY, 2);
        String touched = Plans.keep(unit, Plans.period(unit, TODAY.plusDays(6), 2), "..", "..", "..", "..");
        String beside = Plans.keep(unit, Plans.period(unit, TODAY.plusDays(7), 2), "..", "..", "..", "..");

        // When
        Loops.move(unit, Loops.stay(unit, loop, unit.people().getFirst()), "stay-out")
                .then()
                .statusCode(200);

        // Then
        unit.asPlanner().get("/rosters/" + touched).then().body("proved", equalTo(false));
        unit.asPlanner().get("/rosters/" + beside).then().body("proved", equalTo(true));
    }

    @Test
    void forgetsWhatIsKnownOfPlansOfDaysThatACycleCalledOffGivesBack() {
        // Given: the second cohort is away from the fifth day to the ninth
        Campus.Unit unit = unit(4);
        String loop = Loops.loopOfFour(unit, Loops.inForce(unit, 2, 3, 1, 1), 0);
        Loops.plan(unit, loop, TODAY, 4);
        List<String> rosters = keptFor(unit, 2, 3, 8, 9);
        JsonPath cycles =
                unit.asPlanner().get("/closed-loops/" + loop + "/cycles").jsonPath();
        String later = cycles.getString("items[1].id");

        // When
        unit.asPlanner()
                .header("If-Match", "\"v" + cycles.getLong("items[1].version") + "\"")
                .put("/loop-cycles/" + later + "/withdrawal")
                .then()
                .statusCode(200);

        // Then
        assertThat(cycles.getString("items[1].dates.loopLast"))
                .isEqualTo(TODAY.plusDays(3).toString());
        assertThat(proved(unit, rosters)).containsExactly(true, false, false, true);
    }

    @Test
    void forgetsWhatIsKnownOfPlansOfDaysThatAnotherPolicyGivesBack() {
        // Given: the first cohort is away from the third day to the seventh, by the draft one day less
        Campus.Unit unit = unit(4);
        String policy = Loops.inForce(unit, 2, 3, 1, 1);
        Loops.plan(unit, Loops.loopOfFour(unit, policy, 0), TODAY, 2);
        Loops.draft(unit, policy, 2, 3, 1, 0).then().statusCode(201);
        List<String> rosters = keptFor(unit, 0, 1, 6, 7);

        // When
        JsonPath preview = Loops.preview(unit, policy, 2, TODAY);
        Loops.publish(unit, policy, 2, TODAY, preview.getString("basis")).then().statusCode(200);

        // Then
        assertThat(proved(unit, rosters)).containsExactly(true, false, false, true);
    }

    /// Rosters that are known to be the best, each of a period of two days that begins so many days from today.
    private static List<String> keptFor(Campus.Unit unit, int... daysAhead) {
        return IntStream.of(daysAhead)
                .mapToObj(days -> Plans.keep(unit, Plans.period(unit, TODAY.plusDays(days), 2), "..", "..", "..", ".."))
                .toList();
    }

    private static List<Boolean> proved(Campus.Unit unit, List<String> rosters) {
        return rosters.stream()
                .map(roster -> unit.asPlanner().get("/rosters/" + roster).<Boolean>path("proved"))
                .toList();
    }

    @Test
    void fillsABuildingOnceHoweverManyLoopsShareIt() {
        // Given: two loops with the same four buildings, a building for each cohort at a time, would begin at once
        Campus.Unit unit = unit(12);
        String policy = Loops.inForce(unit, 2, 3, 1, 1);
        List<String> loops = List.of(Loops.loopOfFour(unit, policy, 0), Loops.loopOfFour(unit, policy, 0, 4));
        List<String> bases = loops.stream()
                .map(loop -> Loops.preview(unit, loop, TODAY, 2).<String>path("basis"))
                .toList();

        // When
        List<Response> taken = IntStream.range(0, 2)
                .mapToObj(one ->
                        CompletableFuture.supplyAsync(() -> Loops.take(unit, loops.get(one), TODAY, 2, bases.get(one))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        // Then: one has what it saw, and the other is given what is left
        assertThat(taken).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
        int late = taken.getFirst().statusCode() == 200 ? 1 : 0;
        JsonPath first = taken.get(1 - late).jsonPath();
        JsonPath second = Loops.plan(unit, loops.get(late), TODAY, 2);
        assertThat(second.<String>getList("cycles.living"))
                .hasSize(1)
                .doesNotContainAnyElementsOf(first.getList("cycles.living"));
        assertThat(second.<String>getList("cycles.isolating"))
                .hasSize(1)
                .doesNotContainAnyElementsOf(first.getList("cycles.isolating"));
        String third = Loops.loopOfFour(unit, policy, 0, 8);
        JsonPath none = Loops.plan(unit, third, TODAY, 2);
        assertThat(none.getList("cycles")).isEmpty();
        assertThat(none.getInt("uncoveredPeopleDays")).isEqualTo(4);
    }

    @Test
    void keepsCyclesOffOtherLoopsBuildingsUnderAnotherVersion() {
        // Given: one loop's people come when those of two others have left both buildings
        Campus.Unit unit = unit(12);
        String policy = Loops.inForce(unit, 2, 0, 0, 0);
        String next = Loops.loopOfFour(unit, policy, 0);
        String others = Loops.inForce(unit, 2, 0, 0, 0);
        for (int place = 4; place < 12; place += 4) {
            String loop = Loops.loopOfFour(unit, place == 4 ? policy : others, 0, place);
            assertThat(Loops.plan(unit, loop, TODAY, 2).getList("cycles")).hasSize(1);
        }
        assertThat(Loops.plan(unit, next, TODAY.plusDays(2), 2).<String>getList("cycles.living"))
                .hasSize(1);
        Loops.draft(unit, policy, 4, 0, 0, 0).then().statusCode(201);
        Loops.draft(unit, others, 4, 0, 0, 0).then().statusCode(201);

        // When: first one of the two stays for longer, then the other one too
        LocalDate from = TODAY.plusDays(1);
        JsonPath one = Loops.preview(unit, policy, 2, from);
        Loops.publish(unit, policy, 2, from, one.getString("basis")).then().statusCode(200);
        Response two = unit.asPlanner()
                .queryParam("from", from.toString())
                .get("/closed-loop-policies/" + others + "/versions/2/preview");

        // Then: the cycle to come moves to the other building, which is not free for longer then
        assertThat(one.<Integer>getList("loops[0].cycles.shiftedBy")).containsExactly(0);
        two.then().statusCode(409).body("code", containsString("ROS-1808"));
    }

    @Test
    void leavesNobodyABedThatAnotherLoopHas() {
        // Given: both isolation buildings are another loop's on one of the days
        Campus.Unit unit = unit(12);
        String loop = Loops.loopOfFour(unit, Loops.inForce(unit, 3, 3, 1, 1), 0);
        Loops.plan(unit, loop, TODAY, 3);
        String second = Loops.loopOfFour(unit, Loops.inForce(unit, 1, 2, 1, 1), 0, 4);
        assertThat(Loops.plan(unit, second, TODAY, 1).getList("cycles")).hasSize(1);
        String third = Loops.loopOfFour(unit, Loops.inForce(unit, 1, 1, 1, 1), 0, 8);
        assertThat(Loops.plan(unit, third, TODAY.plusDays(1), 1).getList("cycles"))
                .hasSize(1);
        String stay = Loops.stays(unit, loop).getString("items[0].id");
        Loops.move(unit, stay, "confirmation").then().statusCode(200);

        // When
        Response left = leave(unit, stay, Map.of("lastDay", TODAY.toString(), "reason", "POST_CLOSED"));

        // Then
        left.then().statusCode(409).body("code", containsString("ROS-1808"));
    }

    @Test
    void givesNoLeadDayToSomebodyWhoIsNotAvailableAndDoesNotSayWhy() {
        // Given: the first two are away from the third day to the seventh
        Campus.Unit unit = unit(4);
        Leads.mayLead(unit);
        String site = Leads.site(unit);
        LocalDate day = TODAY.plusDays(2);
        String away = unit.people().getFirst();
        String leader = unit.people().get(3);
        Response before = Leads.draft(unit, site, day, day, List.of(Leads.named(day, away)));
        before.then().statusCode(201);
        String loop = Loops.loopOfFour(unit, Loops.inForce(unit, 2, 3, 1, 1), 0);
        Loops.plan(unit, loop, TODAY, 2);

        // When
        Response named = Leads.draft(unit, site, day, day, List.of(Leads.named(day, away)));
        Response rotated = Leads.draft(unit, site, day, day.plusDays(4), List.of());
        Response late = Leads.publish(unit, before.path("id"), before.header("ETag"));
        Leads.published(unit, site, day, day, List.of(Leads.named(day, leader)));
        Response asked = keyed(as(leader))
                .body(Map.of("day", day.toString(), "substitute", away, "reason", "外出参加会议"))
                .post("/duty-sites/" + site + "/lead-substitutions");

        // Then
        for (Response refused : List.of(named, late, asked)) {
            refused.then()
                    .statusCode(409)
                    .body("code", equalTo("ROS-1820"))
                    .body("title", equalTo(away + " is not available on " + day + "."));
        }
        rotated.then().statusCode(201);
        assertThat(rotated.jsonPath().<String>getList("days.leader.person"))
                .isSubsetOf(unit.people().subList(2, 4));
    }

    @Test
    void letsNobodyBeCalledFromTheEndOfTheLoopToTheEndOfRest() {
        // Given: away from the third day to the seventh
        Campus.Unit unit = unit(4);
        Loops.plan(unit, Loops.loopOfFour(unit, Loops.inForce(unit, 2, 3, 1, 1), 0), TODAY, 2);
        String person = unit.people().getFirst();
        Instant first = TODAY.plusDays(2).atStartOfDay(Loops.CAMPUS).toInstant();
        Instant over = TODAY.plusDays(7).atStartOfDay(Loops.CAMPUS).toInstant();

        // When
        List<Boolean> available = Stream.of(first.minusSeconds(1), first, over.minusSeconds(1), over)
                .map(moment -> {
                    clock.set(moment);
                    return availableNow.of(List.of(person)).contains(person);
                })
                .toList();

        // Then
        assertThat(available).containsExactly(true, false, false, true);
    }

    @Test
    void letsNobodyTakeALeadDayOnWhichTheyAreNotAvailableAnyMore() {
        // Given: asked for two days, of which one is the last in the loop and the next is away
        Campus.Unit unit = unit(4);
        Leads.mayLead(unit);
        String site = Leads.site(unit);
        String substitute = unit.people().getFirst();
        String leader = unit.people().get(3);
        LocalDate inLoop = TODAY.plusDays(1);
        LocalDate away = TODAY.plusDays(2);
        Leads.published(unit, site, inLoop, away, List.of(Leads.named(inLoop, leader), Leads.named(away, leader)));
        List<String> asked = List.of(inLoop, away).stream()
                .map(day -> keyed(as(leader))
                        .body(Map.of("day", day.toString(), "substitute", substitute, "reason", "外出参加会议"))
                        .post("/duty-sites/" + site + "/lead-substitutions")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
                .toList();
        Loops.plan(unit, Loops.loopOfFour(unit, Loops.inForce(unit, 2, 3, 1, 1), 0), TODAY, 2);

        // When
        Response lastInLoop = as(substitute).put("/lead-substitutions/" + asked.getFirst() + "/acknowledgement");
        Response firstAway = as(substitute).put("/lead-substitutions/" + asked.getLast() + "/acknowledgement");
        Response declined = as(substitute).put("/lead-substitutions/" + asked.getLast() + "/refusal");

        // Then
        lastInLoop.then().statusCode(200).body("state", equalTo("ACKNOWLEDGED"));
        firstAway
                .then()
                .statusCode(409)
                .body("code", equalTo("ROS-1820"))
                .body("title", equalTo(substitute + " is not available on " + away + "."));
        declined.then().statusCode(200).body("state", equalTo("DECLINED"));
    }

    @Test
    void keepsCohortsOffEachOthersShifts() {
        // Given
        Campus.Unit unit = unit(4);
        String loop = Loops.loopOfFour(unit, Loops.inForce(unit, 3, 1, 0, 0), 1);
        Loops.plan(unit, loop, TODAY, 5);
        String period = Plans.period(unit, TODAY.plusDays(2), 1);

        // When
        String mixed = Plans.keep(unit, period, "D", ".", "D", ".");
        String apart = Plans.keep(unit, period, "D", "D", "N", "N");

        // Then
        Plans.publishKept(unit, mixed).then().statusCode(409).body("code", containsString("ROS-1819"));
        Plans.publishKept(unit, apart).then().statusCode(200);
    }

    @Test
    void opensTheSeatsOfWhoeverIsNotAvailableAnyMore() {
        // Given
        Campus.Unit unit = unit(5);
        String period = Plans.period(unit, TODAY.plusDays(1), 4);
        Campus.replace(
                        unit,
                        period,
                        "cover",
                        List.of(Map.of(
                                "date", TODAY.plusDays(3).toString(),
                                "shift", "D",
                                "wanted", 1,
                                "underWeight", 100,
                                "overWeight", 1)))
                .then()
                .statusCode(200);
        String roster = Plans.publish(unit, period, "..D.", "....", "....", "....", "..N.");
        String loop = Loops.loopOfFour(unit, Loops.inForce(unit, 2, 3, 1, 1), 0);
        Loops.plan(unit, loop, TODAY, 2);
        String away = unit.people().getFirst();
        List<String> stays = Loops.stays(unit, loop).getList("items.person");

        // When
        JsonPath explained = unit.asPlanner()
                .queryParam("person", unit.people().get(4))
                .queryParam("day", TODAY.plusDays(3).toString())
                .get("/rosters/" + roster + "/explanations")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        // Then
        assertThat(stays).contains(away);
        assertThat(explained.getString("others.find { it.person == '" + away + "' }.fit"))
                .isEqualTo("NOT_AVAILABLE");
        assertThat(explained.prettify()).doesNotContain("ISOLATION", "isolation", "隔离");
        JsonPath people = unit.asPlanner().get("/rosters/" + roster + "/people").jsonPath();
        assertThat(people.prettify()).doesNotContain("ISOLATION", "隔离");
    }

    @Test
    void refusesWhatAPhaseDoesNotAllowWithWhatItDoes() {
        // Given
        Campus.Unit unit = unit(4);
        String loop = Loops.loopOfFour(unit, Loops.inForce(unit, 5, 3, 1, 1), 0);
        Loops.plan(unit, loop, TODAY, 10);
        JsonPath stays = Loops.stays(unit, loop);
        String inLoop = stays.getString("items.find { it.phase == 'IN_LOOP' }.id");
        String waiting = stays.getString("items.find { it.phase == 'WAITING' }.id");
        Map<String, Object> leaving =
                new LinkedHashMap<>(Map.of("lastDay", TODAY.plusDays(1).toString(), "reason", "POST_CLOSED"));

        // When
        Response tooEarly = leave(unit, inLoop, leaving);
        Response notThere = Loops.move(unit, waiting, "confirmation");
        Response entered = Loops.move(unit, inLoop, "confirmation");
        Response twice = Loops.move(unit, inLoop, "confirmation");
        Response tooLate =
                leave(unit, inLoop, Map.of("lastDay", TODAY.plusDays(4).toString(), "reason", "POST_CLOSED"));
        Response left = leave(unit, inLoop, leaving);
        Response out = Loops.move(unit, waiting, "stay-out");

        // Then
        tooEarly.then()
                .statusCode(409)
                .body("code", containsString("ROS-1802"))
                .body("values.legalActions", contains("CONFIRM_ENTRY", "STAY_OUT"));
        notThere.then().statusCode(409).body("values.legalActions", contains("STAY_OUT"));
        entered.then().statusCode(200).body("entered", equalTo(true));
        twice.then().statusCode(409).body("values.legalActions", contains("LEAVE_EARLY"));
        tooLate.then().statusCode(400).body("code", containsString("ROS-1817"));
        left.then()
                .statusCode(200)
                .body("dates.loopLast", equalTo(TODAY.plusDays(1).toString()))
                .body("dates.availableFrom", equalTo(TODAY.plusDays(7).toString()));
        out.then().statusCode(200).body("stayedOut", equalTo(true)).body("phase", equalTo("READY"));
        unit.asPlanner()
                .get("/loop-stays/" + inLoop + "/changes")
                .then()
                .statusCode(200)
                .body("items.kind", contains("LEFT_EARLY", "ENTERED", "PLANNED"));
    }

    @Test
    void replansOpenCyclesWithTheLeastChangeAndTellsOnlyWhoseDaysChange() {
        // Given
        Campus.Unit unit = unit(4);
        String policy = Loops.inForce(unit, 5, 3, 1, 1);
        String loop = Loops.loopOfFour(unit, policy, 0);
        Loops.plan(unit, loop, TODAY, 10);
        Loops.draft(unit, policy, 7, 3, 1, 1).then().statusCode(201);
        LocalDate from = TODAY.plusDays(2);
        TestTopics.Mark mark = TestTopics.mark(TOPIC);

        // When
        JsonPath preview = Loops.preview(unit, policy, 2, from);
        Response stale = Loops.publish(unit, policy, 2, from, "0".repeat(32));
        Response published = Loops.publish(unit, policy, 2, from, preview.getString("basis"));

        // Then
        assertThat(preview.getBoolean("loops[0].proved")).isTrue();
        assertThat(preview.getInt("loops[0].shiftedDays")).isEqualTo(2);
        assertThat(preview.<Integer>getList("loops[0].cycles.shiftedBy")).containsExactly(0, 2);
        assertThat(preview.<String>getList("loops[0].people.person")).hasSize(4);
        stale.then().statusCode(409).body("code", containsString("ROS-1807"));
        published.then().statusCode(200).body("basis", equalTo(preview.getString("basis")));
        JsonPath cycles =
                unit.asPlanner().get("/closed-loops/" + loop + "/cycles").jsonPath();
        assertThat(cycles.<String>getList("items.dates.loopFirst"))
                .containsExactly(TODAY.toString(), TODAY.plusDays(7).toString());
        assertThat(cycles.<String>getList("items.dates.loopLast"))
                .containsExactly(
                        TODAY.plusDays(6).toString(), TODAY.plusDays(13).toString());
        assertThat(cycles.<Integer>getList("items.policyVersion")).containsOnly(2);
        assertThat(told(mark, unit, 4)).hasSize(4);
        Loops.publish(unit, policy, 2, from, preview.getString("basis"))
                .then()
                .statusCode(409)
                .body("code", containsString("ROS-1805"));
    }

    @Test
    void tellsWhoMovesToAnotherBuildingWhichItWasAndWhichItIs() {
        // Given: both cohorts isolate in the only building for it, one after the other, before there is a second one
        Campus.Unit unit = unit(4);
        String policy = Loops.inForce(unit, 3, 2, 0, 4);
        Map<String, Object> part = Loops.loopPart(unit, 0, 2, 2);
        Map<String, Object> fewer = new LinkedHashMap<>(part);
        fewer.put("buildings", ((List<?>) part.get("buildings")).subList(0, 3));
        String loop = Loops.loop(unit, policy, fewer);
        Loops.cohorts(unit, loop, 0);
        Loops.plan(unit, loop, TODAY, 6);
        Loops.change(unit, loop, part).then().statusCode(200);
        Loops.draft(unit, policy, 3, 4, 0, 2).then().statusCode(201);
        LocalDate from = TODAY.plusDays(1);
        TestTopics.Mark mark = TestTopics.mark(TOPIC);

        // When: two days more of isolation and two less of rest, so that beginning and end stay
        JsonPath preview = Loops.preview(unit, policy, 2, from);
        Loops.publish(unit, policy, 2, from, preview.getString("basis")).then().statusCode(200);

        // Then
        assertThat(preview.getInt("loops[0].movedPeopleDays")).isZero();
        assertThat(preview.<String>getList("loops[0].people.findAll { it.isolating != it.isolatingBefore }.isolating"))
                .containsExactly(unit.code() + "-I2", unit.code() + "-I2");
        List<TestEvent> told = told(mark, unit, 4);
        assertThat(told).hasSize(4).allSatisfy(event -> {
            JsonNode json = event.json();
            assertThat(json.path("start")).isEqualTo(json.path("previousStart"));
            assertThat(json.path("end")).isEqualTo(json.path("previousEnd"));
            assertThat(json.path("availableFrom")).isEqualTo(json.path("previousAvailableFrom"));
            assertThat(json.path("building").asText()).startsWith("楼 ");
            assertThat(json.path("building")).isEqualTo(json.path("previousBuilding"));
            assertThat(json.path("previousBuildingAfter").asText()).isEqualTo("楼 " + unit.code() + "-I1");
        });
        assertThat(told)
                .extracting(event -> event.json().path("buildingAfter").asText())
                .containsExactlyInAnyOrder(
                        "楼 " + unit.code() + "-I1",
                        "楼 " + unit.code() + "-I1",
                        "楼 " + unit.code() + "-I2",
                        "楼 " + unit.code() + "-I2");
    }

    @Test
    void tellsNobodyWhoseDaysStayAsTheyWere() {
        // Given
        Campus.Unit unit = unit(4);
        String policy = Loops.inForce(unit, 3, 2, 0, 0);
        String loop = Loops.loopOfFour(unit, policy, 0);
        Loops.plan(unit, loop, TODAY, 6);
        Loops.draft(unit, policy, 3, 4, 0, 0).then().statusCode(201);
        LocalDate from = TODAY.plusDays(6);

        // When
        JsonPath preview = Loops.preview(unit, policy, 2, from);
        Loops.publish(unit, policy, 2, from, preview.getString("basis")).then().statusCode(200);

        // Then
        assertThat(preview.<String>getList("loops[0].people.person")).hasSize(2);
        assertThat(preview.getInt("loops[0].movedPeopleDays")).isZero();
        JsonPath stays = Loops.stays(unit, loop);
        assertThat(stays.<Integer>getList("items.version")).containsExactlyInAnyOrder(1, 1, 2, 2);
    }

    @Test
    void leavesNothingOfAnErasedPerson() {
        // Given
        Campus.Unit unit = unit(4);
        String loop = Loops.loopOfFour(unit, Loops.inForce(unit, 5, 3, 1, 1), 0);
        Loops.plan(unit, loop, TODAY, 10);
        String person = unit.people().get(1);
        assertThat(rowsOf(person)).isEqualTo(2);

        // When
        Campus.erase(person);
        Await.until(PATIENCE, "nothing is left of " + person, () -> rowsOf(person) == 0);

        // Then
        assertThat(Loops.stays(unit, loop).getList("items")).hasSize(4);
    }

    private static Response leave(Campus.Unit unit, String stay, Map<String, Object> body) {
        String etag = unit.asPlanner().get("/loop-stays/" + stay).header("ETag");
        return unit.asPlanner().header("If-Match", etag).body(body).put("/loop-stays/" + stay + "/early-leave");
    }

    /// Events about people of the unit.
    private static List<TestEvent> told(TestTopics.Mark mark, Campus.Unit unit, int count) {
        return TestTopics.await(
                mark,
                count,
                PATIENCE,
                event -> unit.people().stream().anyMatch(person -> event.value().contains(person)));
    }

    private long rowsOf(String person) {
        return sql.one(
                        "count",
                        "SELECT (SELECT COUNT(*) FROM loop_member WHERE person = ?)"
                                + " + (SELECT COUNT(*) FROM loop_stay WHERE person = ?) AS found",
                        row -> row.number("found"),
                        person,
                        person)
                .orElseThrow();
    }
}
