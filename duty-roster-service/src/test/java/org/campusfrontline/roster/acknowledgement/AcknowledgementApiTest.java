package org.campusfrontline.roster.acknowledgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.roster.Campus.PATIENCE;
import static org.campusfrontline.roster.Campus.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.scheduler.Scheduler;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestClock;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestTopics;
import org.campusfrontline.roster.Campus;
import org.campusfrontline.roster.Plans;
import org.campusfrontline.roster.version.Versions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@CampusTest
class AcknowledgementApiTest {

    private static final LocalDate MONDAY = LocalDate.of(2086, 3, 4);

    @Inject
    TestClock clock;

    @Inject
    Scheduler scheduler;

    @Inject
    AcknowledgementSweep sweep;

    @AfterEach
    void resume() {
        scheduler.resume(AcknowledgementSweep.IDENTITY);
    }

    @Test
    void asksWhoseDutiesAheadChangedAndTellsPlannersWhoGaveIt() {
        // Given
        Versions scene = Versions.of(3, MONDAY, 7);
        String first = scene.publish("DDD....", "...DD..", ".......");

        // Then
        JsonPath own = open(scene.person(0));
        assertThat(own.getList("items[0].days")).hasSize(3);
        assertThat(own.getString("items[0].days[0].now.shift")).isEqualTo("D");
        assertThat(own.getString("items[0].days[0].before")).isNull();
        assertThat(Duration.between(
                        Instant.parse(own.getString("items[0].askedAt")),
                        Instant.parse(own.getString("items[0].deadline"))))
                .isEqualTo(Duration.ofHours(24));
        as(scene.person(2)).get("/my/roster-acknowledgements").then().body("items", hasSize(0));
        give(scene.person(0), own.getString("items[0].id"))
                .then()
                .statusCode(200)
                .body("state", equalTo("ACKNOWLEDGED"));
        give(scene.person(0), own.getString("items[0].id"))
                .then()
                .statusCode(409)
                .body("code", equalTo("ROS-1771"));
        give(scene.person(1), own.getString("items[0].id")).then().statusCode(404);
        scene.unit()
                .asPlanner()
                .get("/rosters/" + first + "/acknowledgements")
                .then()
                .statusCode(200)
                .body("asked", equalTo(2), "acknowledged", equalTo(1), "open", equalTo(1))
                .body("items.person", contains(scene.person(0), scene.person(1)))
                .body("items.state", contains("ACKNOWLEDGED", "OPEN"));
        scene.unit()
                .asPlanner()
                .get("/rosters/" + first + "/history")
                .then()
                .body("items.kind", contains("PUBLISHED", "ACKNOWLEDGED"))
                .body("items[1].person", equalTo(scene.person(0)), "items[1].facts.inTime", equalTo("true"));
        Campus.unit(1)
                .asPlanner()
                .get("/rosters/" + first + "/acknowledgements")
                .then()
                .statusCode(404);
    }

    private static JsonPath open(String person) {
        return as(person).get("/my/roster-acknowledgements").jsonPath();
    }

    private static io.restassured.response.Response give(String person, String id) {
        return as(person).put("/my/roster-acknowledgements/" + id + "/acknowledgement");
    }

    @Test
    void laterChangesTakeThePlaceOfWhatIsStillOpen() {
        // Given
        Versions scene = Versions.of(2, MONDAY, 7);
        String first = scene.publish("DDD....", "...DD..");
        String former = open(scene.person(0)).getString("items[0].id");

        // When
        String second = scene.repair(first, null, 0, 1, "").path("roster");

        // Then
        give(scene.person(0), former).then().statusCode(409).body("code", equalTo("ROS-1772"));
        JsonPath own = open(scene.person(0));
        assertThat(own.<String>getList("items.state")).containsExactly("OPEN", "REPLACED");
        assertThat(own.getList("items[0].days")).hasSize(1);
        assertThat(own.getString("items[0].days[0].before.shift")).isEqualTo("D");
        scene.unit()
                .asPlanner()
                .get("/rosters/" + second + "/acknowledgements")
                .then()
                .body("asked", equalTo(1), "waitingElsewhere", equalTo(1));
    }

    @Test
    void tellsThePlannersOnceWhenTheTimeIsOver() {
        // Given: a shift that runs all of today, so that the time is over at once
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        Versions scene = Versions.of(2, today, 3);
        Campus.replace(
                        scene.unit(),
                        scene.period(),
                        "shifts",
                        List.of(Map.of(
                                "id", "A", "startsAt", "00:00:00", "minutes", 1440, "forbiddenFollowers", List.of())))
                .then()
                .statusCode(200);
        TestTopics.Mark calls = TestTopics.mark("roster.duty-call.v1");

        // When
        String roster = Plans.publish(scene.unit(), scene.period(), "A..", "A..");

        // Then
        TestEvent told =
                TestTopics.awaitOne(calls, PATIENCE, event -> event.key().equals(roster));
        assertThat(told.json().path("call").asText()).isEqualTo("ROSTER_UNACKNOWLEDGED");
        assertThat(told.json().path("people")).hasSize(1);
        assertThat(told.json().path("people").path(0).asText())
                .isEqualTo(scene.unit().planner());
        scene.unit()
                .asPlanner()
                .get("/rosters/" + roster + "/acknowledgements")
                .then()
                .body("overdue", equalTo(2));
        scene.unit()
                .asPlanner()
                .get("/rosters/" + roster + "/history")
                .then()
                .body("items.kind", contains("PUBLISHED", "ACKNOWLEDGEMENT_OVERDUE"))
                .body("items[1].facts.people", equalTo("2"));
        String late = open(scene.person(1)).getString("items[0].id");
        give(scene.person(1), late).then().statusCode(200);
        scene.unit()
                .asPlanner()
                .get("/rosters/" + roster + "/history")
                .then()
                .body("items.facts.inTime", hasItem("false"));
    }

    @Test
    void remindsOnceBeforeTheDeadlineWhoHasNotGivenIt() {
        // Given: of three who were asked, one acknowledges and one sees later changes take the place
        clock.set(Instant.now());
        scheduler.pause(AcknowledgementSweep.IDENTITY);
        Versions scene = Versions.of(3, MONDAY, 7);
        String roster = scene.publish("DDD....", "...DD..", ".....DD");
        JsonPath own = open(scene.person(0));
        String id = own.getString("items[0].id");
        give(scene.person(1), open(scene.person(1)).getString("items[0].id"))
                .then()
                .statusCode(200);
        clock.forward(Duration.ofHours(1));
        scene.repair(roster, null, 2, 6, "");
        String later = open(scene.person(2)).getString("items[0].id");
        TestTopics.Mark calls = TestTopics.mark("roster.duty-call.v1");

        // When: every replica sweeps too early, in time and once more
        Instant remindAt = Instant.parse(own.getString("items[0].deadline")).minus(Duration.ofHours(4));
        clock.set(remindAt.minusMillis(1));
        sweep.sweep();
        assertThat(reminded(calls, scene)).isZero();
        clock.set(remindAt);
        Stream.generate(() -> CompletableFuture.runAsync(sweep::sweep))
                .limit(4)
                .toList()
                .forEach(CompletableFuture::join);
        sweep.sweep();

        // Then
        TestEvent told =
                TestTopics.awaitOne(calls, PATIENCE, event -> event.key().equals(id));
        assertThat(told.json().path("call").asText()).isEqualTo("ROSTER_TO_ACKNOWLEDGE");
        assertThat(told.json().path("people")).hasSize(1);
        assertThat(told.json().path("people").path(0).asText()).isEqualTo(scene.person(0));
        assertThat(told.json().path("start").asText()).isEqualTo(own.getString("items[0].days[0].now.start"));
        assertThat(told.json().path("until").asText()).isEqualTo(own.getString("items[0].deadline"));
        // And: what took the place has its own time
        clock.forward(Duration.ofMinutes(61));
        sweep.sweep();
        List<TestEvent> all = TestTopics.await(calls, 2, PATIENCE, event -> isReminder(event, scene));
        assertThat(all).extracting(TestEvent::key).containsExactlyInAnyOrder(id, later);
    }

    @Test
    void remindsNobodyOnceTheDeadlineIsPast() {
        // Given
        clock.set(Instant.now());
        scheduler.pause(AcknowledgementSweep.IDENTITY);
        Versions scene = Versions.of(1, MONDAY, 7);
        String roster = scene.publish("DDD....");
        Instant deadline = Instant.parse(open(scene.person(0)).getString("items[0].deadline"));
        TestTopics.Mark calls = TestTopics.mark("roster.duty-call.v1");

        // When
        clock.set(deadline);
        sweep.sweep();

        // Then
        TestTopics.awaitOne(calls, PATIENCE, event -> event.key().equals(roster));
        assertThat(reminded(calls, scene)).isZero();
    }

    private static long reminded(TestTopics.Mark calls, Versions scene) {
        return TestTopics.since(calls).stream()
                .filter(event -> isReminder(event, scene))
                .count();
    }

    private static boolean isReminder(TestEvent event, Versions scene) {
        return event.json().path("call").asText().equals("ROSTER_TO_ACKNOWLEDGE")
                && event.json().path("unit").asText().equals(scene.unit().code());
    }

    @Test
    void forgetsWhoWasAsked() {
        // Given
        Versions scene = Versions.of(2, MONDAY, 7);
        String roster = scene.publish("DDD....", "...DD..");
        give(scene.person(0), open(scene.person(0)).getString("items[0].id"))
                .then()
                .statusCode(200);
        String path = "/rosters/" + roster + "/";

        // When
        Campus.erase(scene.person(0));

        // Then
        Await.until(PATIENCE, "nothing is left of " + scene.person(0), () -> {
            String history = scene.unit().asPlanner().get(path + "history").asString();
            String asked =
                    scene.unit().asPlanner().get(path + "acknowledgements").asString();
            return !(history + asked).contains(scene.person(0));
        });
        scene.unit().asPlanner().get(path + "acknowledgements").then().body("asked", equalTo(2));
    }
}
