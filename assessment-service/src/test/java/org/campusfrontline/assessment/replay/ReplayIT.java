package org.campusfrontline.assessment.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.assessment.Scene.BASE;
import static org.campusfrontline.assessment.Scene.as;
import static org.campusfrontline.assessment.Scene.id;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.assessment.Scene;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestClock;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.platform.testing.TestTopics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CampusTest
class ReplayIT {

    private static final String OPERATOR = "P000701";
    private static final List<String> DEFINITIONS = List.of("calls-answered", "roster-cover");
    private static final Duration ENDED = Duration.ofMinutes(5);

    @Inject
    Sql sql;

    @Inject
    TestClock clock;

    private final String activity = id();
    private final String shift = id();
    private Scene scene;

    @BeforeEach
    void facts() {
        awaitNoReplay();
        TestGrants.give(OPERATOR, "operator", "PARTY", "ROOT");
        scene = Scene.open();
        List<TestEvent> events = new ArrayList<>();
        events.add(scene.call(activity, 2, Map.of(shift, 8)));
        events.add(scene.call(activity, 3, Map.of(shift, 12)));
        for (int i = 0; i < 10; i++) {
            events.add(scene.confirmed(activity, shift, i));
        }
        events.add(scene.roster(id(), 1, 40, 37));
        TestTopics.publish(events.toArray(TestEvent[]::new));
        scene.awaitFacts("calls-answered", 12);
        scene.awaitFacts("roster-cover", 1);
    }

    @Test
    void fromTheStartTheTopicsGiveTheSameNumbers() {
        // Given
        List<Noted> before = noted();

        // When
        JsonPath report = ended(start("COMPARE"));

        // Then
        assertThat(report.getString("state")).isEqualTo("DONE");
        assertThat(report.getBoolean("result.equal")).isTrue();
        assertThat(report.getList("result.differences")).isEmpty();
        assertThat(report.getInt("result.indicators")).isGreaterThanOrEqualTo(2);
        assertThat(report.getInt("result.events")).isGreaterThanOrEqualTo(13);
        assertThat(noted()).isEqualTo(before);
        awaitNothingLeft();
    }

    @Test
    void namesEachDifferenceAndChangesNothingWhenItOnlyCompares() {
        // Given
        damage();
        List<Noted> damaged = noted();

        // When
        JsonPath report = ended(hurried(start("COMPARE")));

        // Then
        assertThat(report.getBoolean("result.equal")).isFalse();
        assertThat(report.<String>getList("result.differences.indicator"))
                .contains(scene.indicator("calls-answered"), scene.indicator("roster-cover"));
        assertThat(noted()).isEqualTo(damaged);
        ended(hurried(start("RESTORE")));
    }

    @Test
    void restoresTheNumbersFromTheTopicsWhileNewEventsArrive() throws InterruptedException {
        // Given
        List<Noted> before = noted();
        damage();
        assertThat(noted()).isNotEqualTo(before);
        Scene other = Scene.open();
        Thread publisher = Thread.ofVirtual().start(() -> arrive(other));

        // When
        String job = hurried(start("RESTORE"));
        JsonPath report = ended(job);
        publisher.join();

        // Then
        assertThat(report.getBoolean("result.equal")).isTrue();
        assertThat(noted()).isEqualTo(before);
        other.awaitFacts("calls-answered", 61);
        assertThat(other.read("calls-answered").getInt("numerator")).isEqualTo(60);
        assertThat(ended(start("COMPARE")).getBoolean("result.equal")).isTrue();
        JsonPath again = ended(start("RESTORE"));
        assertThat(again.getInt("result.unitsRestored")).isZero();
        assertThat(noted()).isEqualTo(before);
    }

    @Test
    void readersNeverSeeAHalfRestoredUnit() {
        // Given
        String definition = "calls-answered";
        Map<String, Object> right = figures(definition);
        sql.update("lose facts", "DELETE FROM fact WHERE generation = 0 AND emergency = ?", scene.emergency);
        Map<String, Object> lost = figures(definition);

        // When
        String job = hurried(start("RESTORE"));
        List<Map<String, Object>> seen = new ArrayList<>();
        while (!isOver(job)) {
            seen.add(figures(definition));
        }

        // Then
        assertThat(ended(job).getInt("result.unitsRestored")).isPositive();
        assertThat(seen).isSubsetOf(lost, right);
        assertThat(figures(definition)).isEqualTo(right);
    }

    @Test
    void aCancelledReplayLeavesEverythingAsItWas() {
        // Given
        List<Noted> before = noted();

        // When
        String job = start("RESTORE");
        as(OPERATOR).delete(BASE + "/jobs/" + job);

        // Then
        awaitNothingLeft();
        assertThat(noted()).isEqualTo(before);
        assertThat(ended(start("COMPARE")).getBoolean("result.equal")).isTrue();
    }

    /// An indicator and the ids of the events behind it.
    private record Noted(Map<String, Object> figures, List<String> sources) {}

    private List<Noted> noted() {
        return DEFINITIONS.stream()
                .map(definition -> new Noted(figures(definition), scene.sources(definition)))
                .toList();
    }

    /// What of an indicator does not depend on when it is read; one request, so one look at the facts.
    private Map<String, Object> figures(String definition) {
        Map<String, Object> figures = scene.read(definition).getMap("");
        figures.keySet()
                .retainAll(List.of("standing", "numerator", "denominator", "value", "timeToFill", "provenance"));
        return figures;
    }

    /// Loses a fact, changes another and adds one that no topic tells of.
    private void damage() {
        sql.update(
                "lose a fact",
                "DELETE FROM fact WHERE generation = 0 AND emergency = ? AND kind = 'SIGN_UP_STEP' ORDER BY event_id LIMIT 3",
                scene.emergency);
        sql.update(
                "change a fact",
                "UPDATE fact SET figures = '{\"seatsWanted\": 40, \"seatsFilled\": 40}'"
                        + " WHERE generation = 0 AND emergency = ? AND kind = 'ROSTER'",
                scene.emergency);
        sql.update(
                "invent a fact",
                "INSERT INTO fact (generation, event_id, topic, part, place, kind, emergency, tree, unit, subject, version,"
                        + " occurred_at, figures) SELECT generation, ?, topic, part, place, kind, emergency, tree, unit,"
                        + " 'invented', 1, occurred_at, figures FROM fact AS known WHERE generation = 0 AND emergency = ?"
                        + " AND kind = 'SIGN_UP_STEP' ORDER BY event_id LIMIT 1",
                UUID.randomUUID(),
                scene.emergency);
    }

    private static void arrive(Scene other) {
        String call = id();
        String shift = id();
        TestTopics.publish(other.call(call, 2, Map.of(shift, 60)));
        for (int i = 0; i < 6; i++) {
            List<TestEvent> some = new ArrayList<>();
            for (int j = 0; j < 10; j++) {
                some.add(other.confirmed(call, shift, i * 10L + j));
            }
            TestTopics.publish(some.toArray(TestEvent[]::new));
        }
    }

    private static String start(String mode) {
        return as(OPERATOR)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(Map.of("mode", mode, "reason", "quarterly check"))
                .post(BASE + "/replays")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    /// Where facts differ, the comparison waits for live consumers that may be behind: here none are.
    private String hurried(String job) {
        Await.until(ENDED, "it compares", () -> isOver(job) || "comparing".equals(job(job).getString("doing")));
        clock.forward(Duration.ofMinutes(1));
        return job;
    }

    private static boolean isOver(String job) {
        return List.of("DONE", "FAILED", "CANCELLED").contains(job(job).getString("state"));
    }

    private static JsonPath ended(String job) {
        Await.until(ENDED, "the replay ends", () -> isOver(job));
        JsonPath ended = job(job);
        assertThat(ended.getString("state")).as(ended.prettify()).isEqualTo("DONE");
        return ended;
    }

    private static JsonPath job(String job) {
        return as(OPERATOR)
                .get(BASE + "/jobs/" + job)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /// One that the test of bad input or the fuzz began would put right what is damaged here.
    private void awaitNoReplay() {
        String running = "SELECT id FROM job WHERE state IN ('QUEUED', 'RUNNING')";
        Await.until(
                ENDED,
                "no replay of another test runs",
                () -> sql.list("look", running, row -> row.id("id")).isEmpty());
    }

    private void awaitNothingLeft() {
        Await.until(
                ENDED,
                "no generation but the live one is left",
                () -> sql.list("left", "SELECT DISTINCT generation FROM fact", row -> row.number("generation"))
                                .equals(List.of(0L))
                        && sql.list("left", "SELECT job FROM replay_generation", row -> row.id("job"))
                                .isEmpty());
    }
}
