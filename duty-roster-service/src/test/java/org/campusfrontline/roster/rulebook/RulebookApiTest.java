package org.campusfrontline.roster.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.roster.Campus.PATIENCE;
import static org.campusfrontline.roster.Campus.keyed;
import static org.campusfrontline.roster.Campus.unit;
import static org.campusfrontline.roster.Campus.upload;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestTopics;
import org.campusfrontline.roster.Campus;
import org.campusfrontline.roster.Instances;
import org.campusfrontline.roster.plan.Solved;
import org.junit.jupiter.api.Test;

@CampusTest
class RulebookApiTest {

    private static final String LABOUR_LAW = "01900000-0000-7000-8000-000000000001";
    private static final LocalDate MONDAY = LocalDate.of(2027, 8, 2);

    @Test
    void tellsEveryKindWithItsParameters() {
        unit(0).asPlanner()
                .get("/rule-kinds")
                .then()
                .statusCode(200)
                .body("items", hasSize(greaterThanOrEqualTo(40)))
                .body("items.titleZh", everyItem(notNullValue()))
                .body("items.find { it.kind == 'MAX_WEEKENDS' }.parameters.name", contains("max", "who"));
    }

    @Test
    void neverChangesWhatIsPublished() {
        // Given
        Campus.Unit unit = unit(0);
        String set = RuleSets.named(unit);
        String path = "/rule-sets/" + set + "/versions/1";
        RuleSets.draft(unit, set, List.of(RuleSets.nights(2)))
                .then()
                .statusCode(201)
                .header("ETag", "\"v1\"");
        change(unit, path, "\"v1\"", List.of(RuleSets.nights(3))).then().statusCode(200);
        unit.asPlanner()
                .header("If-Match", "\"v2\"")
                .put(path + "/publication")
                .then()
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"));

        // When
        Response refused = change(unit, path, "\"v3\"", List.of(RuleSets.nights(4)));

        // Then
        refused.then().statusCode(409).body("code", equalTo("ROS-1102"));
        unit.asPlanner()
                .get(path)
                .then()
                .body("rules[0].parameters[0].number", equalTo(3))
                .body("publishedAt", notNullValue());
        RuleSets.draft(unit, set, List.of(RuleSets.nights(1)))
                .then()
                .statusCode(201)
                .body("number", equalTo(2));
        RuleSets.draft(unit, set, List.of(RuleSets.nights(1)))
                .then()
                .statusCode(409)
                .body("code", equalTo("ROS-1107"));
        unit.asPlanner().get("/rule-sets/" + set + "/versions").then().body("items.number", contains(2, 1));
    }

    @Test
    void namesEachParameterThatItsKindDoesNotTake() {
        // Given
        Campus.Unit unit = unit(0);
        String set = RuleSets.named(unit);
        Map<String, Object> rule = RuleSets.nights(2);
        rule.put("parameters", List.of(Map.of("name", "max", "number", -1), Map.of("name", "most", "number", 1)));

        // Then
        RuleSets.draft(unit, set, List.of(rule, RuleSets.nights(1)))
                .then()
                .statusCode(400)
                .body("errors.code", contains("ROS-1103", "ROS-1103", "ROS-1104"))
                .body("errors[0].pointer", equalTo("/rules/0/parameters"));
    }

    @Test
    void publishesNoLawWithoutItsSourceAndNothingEmpty() {
        // Given
        Campus.Unit unit = unit(0);
        String set = RuleSets.named(unit);
        Map<String, Object> rule = RuleSets.nights(2);
        rule.put("hard", true);
        RuleSets.draft(unit, set, List.of(rule));
        String path = "/rule-sets/" + set + "/versions/1";

        // Then
        unit.asPlanner()
                .header("If-Match", "\"v1\"")
                .put(path + "/publication")
                .then()
                .statusCode(409)
                .body("code", equalTo("ROS-1109"));
        change(unit, path, "\"v1\"", List.of()).then().statusCode(200);
        unit.asPlanner()
                .header("If-Match", "\"v2\"")
                .put(path + "/publication")
                .then()
                .statusCode(409)
                .body("code", equalTo("ROS-1105"));
    }

    @Test
    void takesANameOncePerUnit() {
        Campus.Unit unit = unit(0);
        Map<String, Object> body = RuleSets.body(unit);
        keyed(unit.asPlanner()).body(body).post("/rule-sets").then().statusCode(201);
        keyed(unit.asPlanner())
                .body(body)
                .post("/rule-sets")
                .then()
                .statusCode(409)
                .body("code", equalTo("ROS-1101"));
        Campus.Unit other = unit(0);
        keyed(other.asPlanner()).body(body).post("/rule-sets").then().statusCode(403);
    }

    @Test
    void bringsTheLabourLawWithItsSourcesWhichNobodyChanges() {
        // Given
        Campus.Unit unit = unit(0);

        // Then
        unit.asPlanner()
                .get("/rule-sets/" + LABOUR_LAW + "/versions/1")
                .then()
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"))
                .body("rules.source.citation", everyItem(notNullValue()))
                .body("rules.find { it.id == 'week' }.parameters[0].number", equalTo(44 * 60));
        RuleSets.draft(unit, LABOUR_LAW, List.of(RuleSets.nights(1))).then().statusCode(403);
    }

    @Test
    void judgesARosterByWhatBindsItsPeriodAndByATrial() {
        // Given
        Campus.Unit unit = unit(6);
        String set = RuleSets.named(unit);
        RuleSets.draft(unit, set, List.of(RuleSets.nights(0)));
        String period = upload(unit, MONDAY, Instances.GATE).path("id");
        String roster = Solved.roster(unit, period);
        bind(unit, period, set, "\"v0\"", unit.people().get(0))
                .then()
                .statusCode(400)
                .body("code", equalTo("ROS-1108"));

        // When
        Response tried = unit.asPlanner().get("/rosters/" + roster + "/judgement?number=1&ruleSet=" + set);

        // Then
        tried.then().statusCode(200).body("hard", equalTo(0)).body("soft", greaterThan(0));
        assertThat(tried.<List<String>>path("breaches.set.unique()")).containsExactly(RuleSets.NAME + ":1");
        assertThat(tried.<List<String>>path("breaches.firstDay.unique()")).containsExactly(MONDAY.toString());
        unit.asPlanner().get("/rosters/" + roster + "/judgement").then().body("found", equalTo(0));
        unit.asPlanner().header("If-Match", "\"v1\"").put("/rule-sets/" + set + "/versions/1/publication");
        String person = tried.path("breaches[0].person");
        bind(unit, period, set, "\"v0\"", person).then().statusCode(200).header("ETag", "\"v1\"");
        bind(unit, period, set, "\"v0\"", person).then().statusCode(412);
        unit.asPlanner()
                .get("/rosters/" + roster + "/judgement")
                .then()
                .body("found", equalTo(1), "breaches[0].person", equalTo(person));
        forgets(unit, period, person);
    }

    @Test
    void publishesNoRosterThatBreaksAHardRuleOfABoundSet() {
        // Given
        Campus.Unit unit = unit(6);
        String set = RuleSets.named(unit);
        Map<String, Object> rule = RuleSets.nights(0);
        rule.put("hard", true);
        rule.put("source", Map.of("citation", "School rule 7"));
        RuleSets.draft(unit, set, List.of(rule));
        unit.asPlanner().header("If-Match", "\"v1\"").put("/rule-sets/" + set + "/versions/1/publication");
        String period = upload(unit, MONDAY, Instances.GATE).path("id");
        String roster = Solved.roster(unit, period);
        String person = unit.asPlanner()
                .get("/rosters/" + roster + "/judgement?number=1&ruleSet=" + set)
                .path("breaches[0].person");
        bind(unit, period, set, "\"v0\"", person).then().statusCode(200);

        // When
        Response refused = Solved.publish(unit, roster);

        // Then
        refused.then().statusCode(409).body("code", equalTo("ROS-2002"));
        exempt(unit, period, set, person).then().statusCode(200);
        Solved.publish(unit, roster).then().statusCode(200);
    }

    private static Response exempt(Campus.Unit unit, String period, String set, String person) {
        Map<String, Object> exemption = Map.of("kinds", List.of("MAX_NIGHTS"), "ground", "劳动法 第四十二条（一）");
        Map<String, Object> item =
                Map.of("ruleSet", set, "number", 1, "people", List.of(person), "exemption", exemption);
        return unit.asPlanner()
                .header("If-Match", "\"v1\"")
                .body(Map.of("items", List.of(item)))
                .put("/planning-periods/" + period + "/rule-sets");
    }

    private static void forgets(Campus.Unit unit, String period, String person) {
        Map<String, Object> lastWord = new LinkedHashMap<>();
        lastWord.put("number", person);
        lastWord.put("displayName", "—");
        lastWord.put("memberships", List.of());
        lastWord.put("active", false);
        lastWord.put("erased", true);
        lastWord.put("version", 2);
        TestTopics.publish(TestEvent.of("volunteer.person.v1", "person-changed", person, 2, lastWord));
        String path = "/planning-periods/" + period + "/rule-sets";
        Await.until(
                PATIENCE,
                "nothing is left of " + person,
                () -> !unit.asPlanner().get(path).asString().contains(person));
        unit.asPlanner().get(path).then().body("items[0].people", hasSize(1)).body("items", not(hasSize(0)));
    }

    private static Response bind(Campus.Unit unit, String period, String set, String etag, String person) {
        Map<String, Object> item = Map.of("ruleSet", set, "number", 1, "people", List.of(person));
        return unit.asPlanner()
                .header("If-Match", etag)
                .body(Map.of("items", List.of(item)))
                .put("/planning-periods/" + period + "/rule-sets");
    }

    private static Response change(Campus.Unit unit, String path, String etag, List<?> rules) {
        return unit.asPlanner()
                .header("If-Match", etag)
                .body(Map.of("validFrom", "2026-01-01", "rules", rules))
                .put(path);
    }
}
