package org.campusfrontline.assessment.indicator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.assessment.Scene.BASE;
import static org.campusfrontline.assessment.Scene.TREE;
import static org.campusfrontline.assessment.Scene.as;
import static org.campusfrontline.assessment.Scene.fresh;
import static org.campusfrontline.assessment.Scene.id;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.assessment.Scene;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.platform.testing.TestTopics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CampusTest
class IndicatorApiTest {

    private Scene scene;
    private final String person = fresh("P");

    @BeforeEach
    void open() {
        scene = Scene.open();
    }

    @Test
    void aSecretarySeesTheOwnUnitAndThoseBelow() {
        for (String node : List.of(scene.unit, scene.above)) {
            String secretary = fresh("P");
            TestGrants.give(secretary, "secretary", TREE, node);

            ofUnit(secretary, scene.unit)
                    .then()
                    .statusCode(200)
                    .body("items.definition", contains("calls-answered", "roster-cover"))
                    .body("items.unit", contains(scene.unit, scene.unit))
                    .body("items[0].actions.find { it.name == 'list-sources' }.allowed", equalTo(true));
            as(secretary).get(indicator(scene.unit)).then().statusCode(200);
            as(secretary).get(indicator(scene.unit) + "/sources").then().statusCode(200);
        }
    }

    @Test
    void aSecretaryOfAUnitBelowOrBesideSeesNothingOfIt() {
        TestGrants.give(person, "secretary", TREE, scene.unit);
        TestTopics.publish(scene.roster(id(), 1, 10, 9));
        scene.awaitFacts("roster-cover", 1);

        for (String other : List.of(scene.above, scene.beside)) {
            ofUnit(person, other).then().statusCode(403);
            as(person).get(indicator(other)).then().statusCode(404);
            as(person).get(indicator(other) + "/sources").then().statusCode(404);
        }
        String stranger = fresh("P");
        TestGrants.give(stranger, "secretary", TREE, scene.beside);
        list(stranger, "").then().statusCode(200).body("items", empty());
        list(person, "").then().statusCode(200).body("items.unit", contains(scene.unit, scene.unit));
    }

    @Test
    void theSameUnitsRoleInAnotherTreeCountsForNothing() {
        TestGrants.give(person, "secretary", "PARTY", scene.unit);

        ofUnit(person, scene.unit).then().statusCode(403);
    }

    @Test
    void whoHoldsNoneOfTheRolesIsRefused() {
        TestGrants.give(person, "organiser", TREE, scene.unit);

        list(person, "").then().statusCode(403).body("code", equalTo("PLT-1103"));
        as(person).get(indicator(scene.unit)).then().statusCode(403);
        given().get(BASE + "/emergencies/" + scene.emergency + "/indicators")
                .then()
                .statusCode(401);
    }

    @Test
    void anEndedAppointmentSeesNothingMore() {
        TestGrants.Given appointment = TestGrants.give(person, "secretary", TREE, scene.unit);
        TestGrants.give(person, "secretary", TREE, scene.beside);
        ofUnit(person, scene.unit).then().statusCode(200);

        TestGrants.end(appointment);

        ofUnit(person, scene.unit).then().statusCode(403);
        ofUnit(person, scene.beside).then().statusCode(200);
    }

    @Test
    void listsUnitsAndSourcesPageByPage() {
        // Given
        TestGrants.give(person, "assessor", TREE, scene.above);
        List<TestEvent> events = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            events.add(scene.roster(id(), 1, 10, i));
        }
        TestTopics.publish(events.toArray(TestEvent[]::new));
        scene.awaitFacts("roster-cover", 5);

        // When
        String sources = BASE + "/indicators/" + scene.indicator("roster-cover") + "/sources";
        List<String> seen = new ArrayList<>();
        String next = "";
        while (next != null) {
            Response page =
                    as(person).queryParam("limit", 2).queryParam("cursor", next).get(sources);
            List<String> some = page.path("items.event");
            assertThat(some).hasSizeLessThanOrEqualTo(2);
            seen.addAll(some);
            next = page.path("next");
        }

        // Then
        assertThat(seen)
                .isSorted()
                .containsExactlyInAnyOrderElementsOf(
                        events.stream().map(TestEvent::id).toList());
        as(person).get(sources + "?limit=1").then().body("items[0].topic", equalTo("roster.roster.v1"));
        list(person, "?limit=1").then().statusCode(200).body("items", hasSize(2));
    }

    @Test
    void refusesAQueryThatItDoesNotUnderstand() {
        TestGrants.give(person, "auditor", TREE, scene.above);

        list(person, "?tree=MASS").then().statusCode(400).body("code", equalTo("ASM-1001"));
        list(person, "?unit=" + scene.unit).then().statusCode(400).body("code", equalTo("ASM-1001"));
        as(person).get(BASE + "/my/day?date=yesterday").then().statusCode(400);
        for (String query : List.of("?limit=0", "?limit=201", "?limit=x", "?cursor=@", "?cursor=YQ")) {
            list(person, query).then().statusCode(400);
            as(person).get(indicator(scene.unit) + "/sources" + query).then().statusCode(400);
        }
    }

    @Test
    void knowsNothingOfWhatIsNotThere() {
        TestGrants.give(person, "auditor", TREE, scene.above);

        for (String id : List.of("x", "calls-answered", "gossip~" + scene.emergency + "~MASS~" + scene.unit)) {
            as(person).get(BASE + "/indicators/" + id).then().statusCode(404);
        }
        String unknown = UUID.randomUUID().toString();
        as(person)
                .get(BASE + "/indicators/calls-answered~" + unknown + "~MASS~" + scene.unit)
                .then()
                .statusCode(404);
        as(person).get(BASE + "/emergencies/" + unknown + "/indicators").then().statusCode(404);
    }

    @Test
    void aSecretarysDayHoldsTheOwnUnitsFiguresInOpenEmergencies() {
        // Given
        TestGrants.give(person, "secretary", TREE, scene.unit);
        String day = BASE + "/my/day";

        // Then
        as(person)
                .get(day + "?date=2026-03-02")
                .then()
                .statusCode(200)
                .body("date", equalTo("2026-03-02"), "indicators.emergency", hasItem(scene.emergency))
                .body("indicators.findAll { it.emergency == '" + scene.emergency + "' }.unit", hasSize(2));
        as(person).get(day + "?date=2026-02-28").then().body("indicators", empty());
        as(fresh("P")).get(day).then().statusCode(200).body("indicators", empty());

        // When
        TestTopics.publish(scene.emergencyChanged(2, Scene.PUBLISHED));

        // Then
        Await.until(
                Scene.SOON,
                "the closed emergency leaves the day",
                () -> !as(person)
                        .get(day)
                        .<List<String>>path("indicators.emergency")
                        .contains(scene.emergency));
        as(person)
                .get(indicator(scene.unit))
                .then()
                .statusCode(200)
                .body("window.to", equalTo(Scene.PUBLISHED.toString()));
    }

    private Response ofUnit(String who, String unit) {
        return list(who, "?tree=" + TREE + "&unit=" + unit);
    }

    private Response list(String who, String query) {
        return as(who).get(BASE + "/emergencies/" + scene.emergency + "/indicators" + query);
    }

    private String indicator(String unit) {
        return BASE + "/indicators/" + String.join("~", "calls-answered", scene.emergency, TREE, unit);
    }
}
