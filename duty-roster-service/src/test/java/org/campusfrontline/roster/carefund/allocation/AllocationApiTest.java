package org.campusfrontline.roster.carefund.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.roster.Campus.as;
import static org.campusfrontline.roster.Campus.keyed;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.roster.Campus;
import org.campusfrontline.roster.carefund.Funds;
import org.junit.jupiter.api.Test;

@CampusTest
class AllocationApiTest {

    @Inject
    Sql sql;

    @Test
    void movesMoneyWithTheSecondApprovalOfAnother() {
        // Given
        Funds funds = Funds.of(0);
        String source = funds.source();
        funds.contribute(source, 5_000).then().statusCode(201);
        String id = funds.allocate(source, "PROTECTION", 3_000)
                .then()
                .statusCode(201)
                .body("state", equalTo("REQUESTED"), "actions[0].allowed", equalTo(false))
                .extract()
                .path("id");

        // When
        Response own = funds.approve(0, id);
        Response first = funds.approve(1, id);
        Response again = funds.approve(1, id);
        Response second = funds.approve(2, id);
        Response late = funds.approve(3, id);

        // Then
        own.then().statusCode(409).body("code", equalTo("ROS-1406"));
        first.then().statusCode(200).body("state", equalTo("REQUESTED"));
        again.then().statusCode(409).body("code", equalTo("ROS-1407"));
        second.then().statusCode(200).body("state", equalTo("APPROVED"), "approvers", hasSize(2));
        late.then().statusCode(409).body("code", equalTo("ROS-1408"));
        funds.officer(0)
                .get("/care-fund-sources/" + source + "/entries")
                .then()
                .statusCode(200)
                .body("items", hasSize(2), "items[1].kind", equalTo("ALLOCATION"), "items[1].fen", equalTo(3_000));
    }

    @Test
    void allotsNoMoreThanThereIsAndThanTheRulesAllow() {
        // Given
        Funds funds = Funds.of(0);
        String source = funds.source(List.of(Funds.limit("PROTECTION", 100, 4_000)));
        funds.contribute(source, 3_000).then().statusCode(201);
        String much = requested(funds, source, "PROTECTION", 3_001);
        String over = requested(funds, source, "PROTECTION", 4_001);
        String other = requested(funds, source, "HARDSHIP", 1);
        List.of(much, over, other).forEach(id -> funds.approve(1, id).then().statusCode(200));

        // Then
        funds.approve(2, much).then().statusCode(409).body("code", equalTo("ROS-1405"));
        funds.approve(2, over).then().statusCode(409).body("code", equalTo("ROS-1404"));
        funds.approve(2, other).then().statusCode(409).body("code", equalTo("ROS-1401"));
        funds.officer(0)
                .get("/care-fund-allocations/" + much)
                .then()
                .body("state", equalTo("REQUESTED"), "approvers", hasSize(1));
    }

    @Test
    void isClosedToOfficersOfOtherUnits() {
        // Given
        Funds funds = Funds.of(0);
        Funds strangers = Funds.of(0);
        String source = funds.source();
        String id = requested(funds, source, "PROTECTION", 1);

        // Then
        strangers.officer(0).get("/care-fund-sources/" + source).then().statusCode(404);
        strangers.officer(0).get("/care-fund-allocations/" + id).then().statusCode(404);
        strangers
                .officer(0)
                .header("If-Match", "\"v1\"")
                .put("/care-fund-allocations/" + id + "/approval")
                .then()
                .statusCode(403);
    }

    @Test
    void reversesAContributionOnceAndOnlyWhileItIsThere() {
        // Given
        Funds funds = Funds.of(0);
        String source = funds.source();
        String first = funds.contribute(source, 2_000).path("id");
        String second = funds.contribute(source, 2_000).path("id");
        String allocation = requested(funds, source, "PROTECTION", 1_000);
        funds.approve(1, allocation);
        funds.approve(2, allocation).then().statusCode(200);

        // When
        Response done = reverse(funds, first);
        Response twice = reverse(funds, first);
        Response gone = reverse(funds, second);

        // Then
        done.then().statusCode(201).body("reverses", equalTo(first), "kind", equalTo("REVERSAL"));
        twice.then().statusCode(409).body("code", equalTo("ROS-1409"));
        gone.then().statusCode(409).body("code", equalTo("ROS-1405"));
    }

    @Test
    void changesRulesOfASourceFromThePresentVersionOnly() {
        // Given
        Funds funds = Funds.of(0);
        String source = funds.source();
        Map<String, Object> change = Map.of(
                "titleZh",
                "专项党费",
                "titleEn",
                "Earmarked dues",
                "from",
                "2020-01-01",
                "purposes",
                List.of(Funds.limit("CONDOLENCE", 10, 20)));

        // When
        Response done = put(funds, source, change);
        Response late = put(funds, source, change);

        // Then
        done.then().statusCode(200).body("purposes", hasSize(1), "version", equalTo(2));
        late.then().statusCode(412);
    }

    @Test
    void keepsTheSumsOfAnErasedOfficerUnderAPseudonym() {
        // Given
        Funds funds = Funds.of(1);
        String person = funds.unit().people().getFirst();
        TestGrants.give(person, "care-officer", Campus.TREE, funds.unit().code());
        String source = funds.source();
        keyed(as(person))
                .body(Map.of("fen", 700, "receipt", Campus.fresh("R")))
                .post("/care-fund-sources/" + source + "/contributions")
                .then()
                .statusCode(201);

        // When
        Campus.erase(person);
        Await.until(Campus.PATIENCE, "nothing is left of " + person, () -> rows(person) == 0);

        // Then
        String by = funds.officer(0)
                .get("/care-fund-sources/" + source + "/entries")
                .then()
                .body("items[0].fen", equalTo(700))
                .extract()
                .path("items[0].bookedBy");
        assertThat(by).startsWith("~");
    }

    private long rows(String person) {
        return sql.one(
                        "entries of person",
                        "SELECT COUNT(*) AS n FROM fund_entry WHERE booked_by = ?",
                        row -> row.number("n"),
                        person)
                .orElseThrow();
    }

    private static String requested(Funds funds, String source, String purpose, long fen) {
        return funds.allocate(source, purpose, fen)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response reverse(Funds funds, String entry) {
        return keyed(funds.officer(1))
                .body(Map.of("reason", "金额录入有误"))
                .post("/care-fund-entries/" + entry + "/reversals");
    }

    private static Response put(Funds funds, String source, Map<String, Object> change) {
        return funds.officer(1).header("If-Match", "\"v1\"").body(change).put("/care-fund-sources/" + source);
    }
}
