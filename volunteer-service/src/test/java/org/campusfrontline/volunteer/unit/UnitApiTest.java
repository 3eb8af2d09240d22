package org.campusfrontline.volunteer.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.volunteer.directory.Directory.as;
import static org.campusfrontline.volunteer.directory.Directory.asAdministrator;
import static org.campusfrontline.volunteer.directory.Directory.etag;
import static org.campusfrontline.volunteer.directory.Directory.fresh;
import static org.campusfrontline.volunteer.directory.Directory.holder;
import static org.campusfrontline.volunteer.directory.Directory.keyed;
import static org.campusfrontline.volunteer.directory.Directory.unit;
import static org.campusfrontline.volunteer.directory.Directory.unitBody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestTopics;
import org.junit.jupiter.api.Test;

@CampusTest
class UnitApiTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void makesAUnitAndTellsIt() {
        // Given
        String code = fresh("U");
        asAdministrator();
        TestTopics.Mark mark = TestTopics.mark("volunteer.unit.v1");

        // When
        Response made = keyed(asAdministrator())
                .body(unitBody(code, "ADMINISTRATION", "ADMINISTRATION"))
                .post("/units");

        // Then
        made.then()
                .statusCode(201)
                .header("Location", "/api/volunteer/v1/units/" + code)
                .body("version", equalTo(1), "active", equalTo(true))
                .body("placements[0].parent", equalTo("ADMINISTRATION"), "placements[0].to", nullValue())
                .body("actions.findAll { it.allowed }.name", hasItems("change", "move", "deactivate"));
        TestEvent event = TestTopics.awaitOne(mark, PATIENCE, each -> each.key().equals(code));
        assertThat(event.version()).isEqualTo(1);
        assertThat(event.json().at("/placements/0/tree").asText()).isEqualTo("ADMINISTRATION");
        assertThat(event.json().get("nameEn").asText()).isEqualTo("Unit " + code);
    }

    @Test
    void refusesACodeTwice() {
        String code = unit("MASS", "MASS");

        keyed(asAdministrator())
                .body(unitBody(code, "MASS", "MASS"))
                .post("/units")
                .then()
                .statusCode(409)
                .body("code", equalTo("VOL-1002"));
    }

    @Test
    void refusesANameOfWhatIsNeverRecorded() {
        Map<String, Object> body = unitBody(fresh("U"), "MASS", "MASS");
        body.put("nameZh", "学生思想动态中心");

        keyed(asAdministrator())
                .body(body)
                .post("/units")
                .then()
                .statusCode(422)
                .body("code", equalTo("PLT-1160"), "errors[0].pointer", equalTo("/nameZh"));
    }

    @Test
    void changesNamesOnlyForWhoKnowsThePresentState() {
        // Given
        String code = unit("MASS", "MASS");
        Map<String, Object> change = Map.of("kind", "CLUB", "nameZh", "羽毛球社", "nameEn", "Badminton club");
        String tag = etag(asAdministrator().get("/units/" + code));

        // When
        Response changed =
                asAdministrator().header("If-Match", tag).body(change).put("/units/" + code);

        // Then
        changed.then().statusCode(200).body("kind", equalTo("CLUB"), "version", equalTo(2));
        asAdministrator()
                .header("If-Match", tag)
                .body(change)
                .put("/units/" + code)
                .then()
                .statusCode(412)
                .body("code", equalTo("PLT-1112"));
        asAdministrator().body(change).put("/units/" + code).then().statusCode(428);
        asAdministrator()
                .header("If-None-Match", etag(changed))
                .get("/units/" + code)
                .then()
                .statusCode(304);
    }

    @Test
    void movesAUnitFromADateOn() {
        // Given
        String old = unit("ADMINISTRATION", "ADMINISTRATION");
        String next = unit("ADMINISTRATION", "ADMINISTRATION");
        String code = unit("ADMINISTRATION", old);
        Instant day = Instant.now().plus(30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);

        // When
        move(code, Map.of("parent", next, "from", day.toString())).then().statusCode(200);

        // Then
        List<String> today = children(old, Instant.now());
        List<String> later = children(next, day);
        assertThat(today).containsExactly(code);
        assertThat(later).containsExactly(code);
        assertThat(children(next, day.minusSeconds(1))).isEmpty();
        assertThat(children(old, day)).isEmpty();
    }

    @Test
    void standsInSeveralTreesAtOnce() {
        // Given
        String code = unit("ADMINISTRATION", "ADMINISTRATION");

        // When
        asAdministrator()
                .header("If-Match", "\"v1\"")
                .body(Map.of("parent", "PARTY"))
                .put("/units/" + code + "/placements/PARTY")
                .then()
                .statusCode(200)
                .body("placements.tree", contains("PARTY", "ADMINISTRATION"));

        // Then
        asAdministrator()
                .queryParam("tree", "PARTY")
                .queryParam("parent", "PARTY")
                .queryParam("limit", 200)
                .get("/units")
                .then()
                .body("items.code", hasItem(code));
    }

    @Test
    void refusesToPutAUnitBelowItself() {
        String top = unit("ADMINISTRATION", "ADMINISTRATION");
        String below = unit("ADMINISTRATION", top);

        move(top, Map.of("parent", below))
                .then()
                .statusCode(422)
                .body("code", equalTo("VOL-1006"), "values.unit", equalTo(top));
    }

    @Test
    void twoMovesAtOnceMakeNoCircle() {
        // Given
        String one = unit("CLASS", "CLASS");
        String other = unit("CLASS", "CLASS");
        asAdministrator();

        // When
        List<Integer> statuses = Stream.of(List.of(one, other), List.of(other, one))
                .map(pair -> CompletableFuture.supplyAsync(() -> as("ADMIN-1")
                        .header("If-Match", "\"v1\"")
                        .body(Map.of("parent", pair.get(1)))
                        .put("/units/" + pair.get(0) + "/placements/CLASS")
                        .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        // Then
        assertThat(statuses).containsExactly(200, 422);
    }

    @Test
    void refusesAPlaceBelowAParentThatWillBeGone() {
        // Given
        String parent = unit("MASS", "MASS");
        Instant end = Instant.now().plus(10, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        move(parent, "MASS", Map.of("parent", "MASS", "to", end.toString()))
                .then()
                .statusCode(200);
        Map<String, Object> body = unitBody(fresh("U"), "MASS", parent);

        // When
        Response forGood = keyed(asAdministrator()).body(body).post("/units");
        body.put("placements", List.of(Map.of("tree", "MASS", "parent", parent, "to", end.toString())));
        Response untilThen = keyed(asAdministrator()).body(body).post("/units");

        // Then
        forGood.then().statusCode(422).body("code", equalTo("VOL-1005"), "values.at", equalTo(end.toString()));
        untilThen.then().statusCode(201);
    }

    @Test
    void endsAUnitOnlyWhenNothingStandsBelow() {
        // Given
        String top = unit("MASS", "MASS");
        String below = unit("MASS", top);

        // When
        Response refused = deactivate(top);
        Response ended = deactivate(below);

        // Then
        refused.then().statusCode(409).body("code", equalTo("VOL-1008"), "values.children", contains(below));
        ended.then().statusCode(200).body("active", equalTo(false), "placements[0].to", not(nullValue()));
        deactivate(top).then().statusCode(200);
        move(top, "MASS", Map.of("parent", "MASS")).then().statusCode(409).body("code", equalTo("VOL-1009"));
    }

    @Test
    void aRootStaysWhereItIs() {
        String tag = etag(asAdministrator().get("/units/CLASS"));

        asAdministrator()
                .header("If-Match", tag)
                .put("/units/CLASS/deactivation")
                .then()
                .statusCode(409)
                .body("code", equalTo("VOL-1010"));
    }

    @Test
    void anOperatorActsBelowTheOwnNodeAndNotBesideIt() {
        // Given
        String own = unit("ADMINISTRATION", "ADMINISTRATION");
        String sibling = unit("ADMINISTRATION", "ADMINISTRATION");
        String operator = holder("operator", "ADMINISTRATION", own);
        String below = fresh("U");

        // When
        Response inside =
                keyed(as(operator)).body(unitBody(below, "ADMINISTRATION", own)).post("/units");
        Response deeper = keyed(as(operator))
                .body(unitBody(fresh("U"), "ADMINISTRATION", below))
                .post("/units");
        Response beside = keyed(as(operator))
                .body(unitBody(fresh("U"), "ADMINISTRATION", sibling))
                .post("/units");

        // Then
        inside.then().statusCode(201);
        deeper.then().statusCode(201);
        beside.then().statusCode(403);
        as(operator)
                .header("If-Match", "\"v1\"")
                .body(Map.of("parent", own))
                .put("/units/" + sibling + "/placements/ADMINISTRATION")
                .then()
                .statusCode(403);
        as(operator)
                .get("/units/" + sibling)
                .then()
                .statusCode(200)
                .body("actions.findAll { !it.allowed }.name", contains("change", "move", "deactivate"))
                .body("actions[0].code", equalTo("PLT-1103"));
    }

    @Test
    void listsPageByPage() {
        // Given
        String parent = unit("PLACE", "PLACE");
        List<String> codes =
                Stream.generate(() -> unit("PLACE", parent)).limit(3).sorted().toList();

        // When
        Response first = page(parent, null);
        Response second = page(parent, first.path("next"));

        // Then
        first.then().statusCode(200).body("items.code", contains(codes.get(0), codes.get(1)));
        second.then().body("items.code", contains(codes.get(2)), "next", nullValue());
        asAdministrator()
                .queryParam("cursor", "!!")
                .get("/units")
                .then()
                .statusCode(400)
                .body("code", equalTo("PLT-1004"));
    }

    private static Response page(String parent, String cursor) {
        var request = asAdministrator().queryParam("parent", parent).queryParam("limit", 2);
        return (cursor == null ? request : request.queryParam("cursor", cursor)).get("/units");
    }

    private static List<String> children(String parent, Instant at) {
        return asAdministrator()
                .queryParam("tree", "ADMINISTRATION")
                .queryParam("parent", parent)
                .queryParam("at", at.toString())
                .get("/units")
                .path("items.code");
    }

    private static Response move(String code, Map<String, Object> place) {
        return move(code, "ADMINISTRATION", place);
    }

    private static Response move(String code, String tree, Map<String, Object> place) {
        String tag = etag(asAdministrator().get("/units/" + code));
        return asAdministrator().header("If-Match", tag).body(place).put("/units/" + code + "/placements/" + tree);
    }

    private static Response deactivate(String code) {
        String tag = etag(asAdministrator().get("/units/" + code));
        return asAdministrator().header("If-Match", tag).put("/units/" + code + "/deactivation");
    }
}
