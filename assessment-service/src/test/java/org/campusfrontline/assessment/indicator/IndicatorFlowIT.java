package org.campusfrontline.assessment.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.assessment.Scene.PUBLISHED;
import static org.campusfrontline.assessment.Scene.SOON;
import static org.campusfrontline.assessment.Scene.T0;
import static org.campusfrontline.assessment.Scene.id;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.campusfrontline.assessment.Scene;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestTopics;
import org.junit.jupiter.api.Test;

@CampusTest
class IndicatorFlowIT {

    private static final String CALLS = "calls-answered";
    private static final String COVER = "roster-cover";

    @Inject
    Sql sql;

    private final String activity = id();
    private final String early = id();
    private final String late = id();

    @Test
    void countsSeatsConfirmedOfSeatsWantedAndTheTimeToFill() {
        // Given
        Scene scene = Scene.open();
        List<TestEvent> events = new ArrayList<>();
        events.add(scene.call(activity, 2, Map.of(early, 2, late, 4)));
        events.add(scene.confirmed(activity, early, 30));
        events.add(scene.confirmed(activity, early, 90));
        events.add(scene.confirmed(activity, late, 100));

        // When
        publish(scene, CALLS, events);

        // Then
        JsonPath calls = scene.read(CALLS);
        assertFigure(calls, 3, 6, 0.5f);
        assertThat(calls.getString("standing")).isEqualTo("MEASURED");
        assertThat(calls.getMap("timeToFill"))
                .isEqualTo(Map.of("shiftsFilled", 1, "shiftsUnfilled", 1, "medianSeconds", 90, "ninetiethSeconds", 90));
        assertThat(calls.getString("window.from")).isEqualTo(T0.toString());
        assertThat(calls.getString("window.to")).isEqualTo(calls.getString("computedAt"));
        assertThat(scene.sources(CALLS)).containsExactlyInAnyOrderElementsOf(ids(events));
        assertThat(calls.getString("unitNameEn")).isEqualTo("Unit " + scene.unit);
    }

    @Test
    void readsTheSameFromEventsTwiceLateAndInAnyOrder() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);

        // Given
        Scene scene = Scene.open();
        List<TestEvent> events = new ArrayList<>();
        events.add(scene.call(activity, 2, Map.of(early, 20)));
        events.add(scene.call(activity, 3, Map.of(early, 25, late, 10)));
        for (int i = 0; i < 30; i++) {
            String signUp = id();
            String shift = i % 3 == 0 ? late : early;
            events.add(scene.step(signUp, 1, activity, shift, "WAIT_LISTED", i));
            events.add(scene.step(signUp, 2, activity, shift, "OFFERED", 100 + i));
            events.add(scene.step(signUp, 3, activity, shift, "CONFIRMED", 200 + i));
            if (i % 5 == 0) {
                events.add(scene.step(signUp, 4, activity, shift, "CANCELLED", 300 + i));
            }
        }
        List<TestEvent> twice = new ArrayList<>(events);
        twice.addAll(events);
        Collections.shuffle(twice, random);

        // When
        TestTopics.publish(twice.toArray(TestEvent[]::new));
        scene.awaitFacts(CALLS, events.size());

        // Then
        JsonPath calls = scene.read(CALLS);
        assertThat(calls.getInt("numerator")).as("seed %d", seed).isEqualTo(24);
        assertThat(calls.getInt("denominator")).isEqualTo(35);
        assertThat(calls.getMap("timeToFill"))
                .isEqualTo(
                        Map.of("shiftsFilled", 1, "shiftsUnfilled", 1, "medianSeconds", 227, "ninetiethSeconds", 227));
        assertThat(scene.sources(CALLS)).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(ids(events));
    }

    @Test
    void wantsTheSeatsOfTheNewestVersionOfACall() {
        // Given
        Scene scene = Scene.open();
        TestEvent former = scene.call(activity, 2, Map.of(early, 5));
        TestEvent more = scene.call(activity, 3, Map.of(early, 8));

        // When
        publish(scene, CALLS, List.of(more, scene.confirmed(activity, early, 10), former));

        // Then
        assertFigure(scene.read(CALLS), 1, 8, 0.125f);
    }

    @Test
    void aSeatThatIsOfferedOrGivenBackIsNotConfirmed() {
        // Given
        Scene scene = Scene.open();
        String gone = id();
        String offered = id();
        String promoted = id();

        // When
        publish(
                scene,
                CALLS,
                List.of(
                        scene.call(activity, 2, Map.of(early, 5)),
                        scene.step(gone, 1, activity, early, "CONFIRMED", 1),
                        scene.step(gone, 2, activity, early, "CANCELLED", 2),
                        scene.step(offered, 1, activity, early, "WAIT_LISTED", 3),
                        scene.step(offered, 2, activity, early, "OFFERED", 4),
                        scene.step(promoted, 1, activity, early, "WAIT_LISTED", 3),
                        scene.step(promoted, 2, activity, early, "OFFERED", 4),
                        scene.step(promoted, 3, activity, early, "CONFIRMED", 5)));

        // Then
        assertFigure(scene.read(CALLS), 1, 5, 0.2f);
    }

    @Test
    void whatHappensAfterTheEmergencysEndChangesNoFigure() {
        // Given
        Scene scene = Scene.open();
        String signUp = id();
        List<TestEvent> before = List.of(
                scene.call(activity, 2, Map.of(early, 5)), scene.step(signUp, 1, activity, early, "CONFIRMED", 10));
        publish(scene, CALLS, before);
        String hash = scene.read(CALLS).getString("provenance.hash");
        Instant end = PUBLISHED.plusSeconds(60);

        // When
        TestTopics.publish(scene.emergencyChanged(2, end));
        Await.until(
                SOON,
                "the end is known",
                () -> end.toString().equals(scene.read(CALLS).getString("window.to")));
        TestTopics.publish(
                scene.step(signUp, 2, activity, early, "CANCELLED", 61),
                scene.callAt(end.plusSeconds(1), activity, 3, Map.of(early, 9)),
                scene.confirmed(activity, early, 60));
        Await.until(SOON, "all five are taken", () -> taken(scene) == 5);

        // Then
        assertFigure(scene.read(CALLS), 2, 5, 0.4f);
        assertThat(scene.sources(CALLS)).hasSize(3).containsAll(ids(before));
        assertThat(scene.read(CALLS).getString("provenance.hash")).isNotEqualTo(hash);
    }

    @Test
    void coversWhatTheNewestRosterOfEachPeriodSays() {
        // Given
        Scene scene = Scene.open();
        String period = id();
        TestEvent first = scene.roster(period, 1, 20, 12);
        TestEvent second = scene.roster(period, 2, 20, 19);

        // When
        publish(scene, COVER, List.of(second, first, scene.roster(id(), 1, 10, 10)));

        // Then
        assertFigure(scene.read(COVER), 29, 30, 0.9667f);
        assertThat(scene.sources(COVER)).hasSize(3).contains(first.id(), second.id());
        assertThat(scene.read(CALLS).getString("standing")).isEqualTo("NOTHING_WANTED");
    }

    @Test
    void aDrillIsMarkedAsOneAndAnotherEmergencysFactsAreNotItsOwn() {
        // Given
        Scene real = Scene.open();
        Scene drill = Scene.open(true);

        // When
        publish(drill, COVER, List.of(drill.roster(id(), 1, 10, 4)));

        // Then
        assertThat(drill.read(COVER).getBoolean("drill")).isTrue();
        assertFigure(drill.read(COVER), 4, 10, 0.4f);
        assertThat(real.read(COVER).getBoolean("drill")).isFalse();
        assertThat(real.read(COVER).getInt("provenance.facts")).isZero();
    }

    @Test
    void showsNoFigureThatWouldSpeakOfSinglePeople() {
        // Given
        Scene scene = Scene.open();

        // When
        publish(scene, CALLS, List.of(scene.call(activity, 2, Map.of(early, 4)), scene.confirmed(activity, early, 5)));

        // Then
        JsonPath calls = scene.read(CALLS);
        assertThat(calls.getString("standing")).isEqualTo("GROUP_TOO_SMALL");
        assertThat(calls.<String, Object>getMap(""))
                .doesNotContainKeys("numerator", "denominator", "value", "timeToFill");
    }

    private long taken(Scene scene) {
        return sql.one(
                        "facts",
                        "SELECT COUNT(*) AS facts FROM fact WHERE emergency = ?",
                        row -> row.number("facts"),
                        scene.emergency)
                .orElseThrow();
    }

    private static void publish(Scene scene, String definition, List<TestEvent> events) {
        TestTopics.publish(events.toArray(TestEvent[]::new));
        scene.awaitFacts(definition, events.size());
    }

    private static void assertFigure(JsonPath indicator, int numerator, int denominator, float value) {
        assertThat(indicator.getInt("numerator")).isEqualTo(numerator);
        assertThat(indicator.getInt("denominator")).isEqualTo(denominator);
        assertThat(indicator.getFloat("value")).isEqualTo(value);
    }

    private static List<String> ids(List<TestEvent> events) {
        return events.stream().map(TestEvent::id).toList();
    }
}
