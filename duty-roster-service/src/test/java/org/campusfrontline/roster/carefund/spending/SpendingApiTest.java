package org.campusfrontline.roster.carefund.spending;

import static org.campusfrontline.roster.Campus.keyed;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.roster.Campus;
import org.campusfrontline.roster.carefund.Funds;
import org.junit.jupiter.api.Test;

@CampusTest
class SpendingApiTest {

    @Test
    void spendsWhatTheUnitsPurseHoldsOnAReceiptOnce() {
        // Given
        Funds funds = Funds.of(0);
        String source = funds.source();
        funds.fill(source, "PROTECTION", 3_000);
        String receipt = Campus.fresh("R");

        // When
        Response done = spend(funds, source, "PROTECTION", 2_000, receipt);
        Response again = spend(funds, source, "PROTECTION", 500, receipt);
        Response much = spend(funds, source, "PROTECTION", 1_001, Campus.fresh("R"));
        Response other = spend(funds, source, "CONDOLENCE", 1, Campus.fresh("R"));

        // Then
        done.then().statusCode(201).body("fen", equalTo(2_000), "receipt", equalTo(receipt));
        again.then().statusCode(409).body("code", equalTo("ROS-1411"));
        much.then().statusCode(409).body("code", equalTo("ROS-1405"));
        other.then().statusCode(409).body("code", equalTo("ROS-1405"));
    }

    @Test
    void spendsAReceiptAnewWhenItsEntryIsReversed() {
        // Given
        Funds funds = Funds.of(0);
        String source = funds.source();
        funds.fill(source, "PROTECTION", 3_000);
        String receipt = Campus.fresh("R");
        String wrong = spend(funds, source, "PROTECTION", 2_000, receipt).path("id");

        // When
        keyed(funds.officer(1))
                .body(Map.of("reason", "金额录入有误"))
                .post("/care-fund-entries/" + wrong + "/reversals")
                .then()
                .statusCode(201);

        // Then
        spend(funds, source, "PROTECTION", 2_500, receipt).then().statusCode(201);
    }

    @Test
    void keepsToTheLimitAtOnceAndToHardshipsOwnPath() {
        // Given
        Funds funds = Funds.of(0);
        String source =
                funds.source(List.of(Funds.limit("PROTECTION", 100, 4_000), Funds.limit("HARDSHIP", 100, 4_000)));
        funds.fill(source, "PROTECTION", 1_000);
        funds.fill(source, "HARDSHIP", 1_000);

        // Then
        spend(funds, source, "PROTECTION", 101, Campus.fresh("R"))
                .then()
                .statusCode(409)
                .body("code", equalTo("ROS-1403"));
        spend(funds, source, "PROTECTION", 100, Campus.fresh("R")).then().statusCode(201);
        spend(funds, source, "HARDSHIP", 1, Campus.fresh("R"))
                .then()
                .statusCode(409)
                .body("code", equalTo("ROS-1401"));
    }

    @Test
    void givesBackWhatIsUnspentAndNoMore() {
        // Given
        Funds funds = Funds.of(0);
        String source = funds.source();
        funds.fill(source, "PROTECTION", 1_000);

        // When
        Response done = giveBack(funds, source, 400);
        Response much = giveBack(funds, source, 601);

        // Then
        done.then().statusCode(201).body("to", equalTo("FREE"));
        much.then().statusCode(409).body("code", equalTo("ROS-1405"));
    }

    @Test
    void mixesNoSourceWithAnother() {
        // Given
        Funds funds = Funds.of(0);
        String full = funds.source();
        String empty = funds.source();
        funds.fill(full, "PROTECTION", 1_000);

        // Then
        spend(funds, empty, "PROTECTION", 1, Campus.fresh("R"))
                .then()
                .statusCode(409)
                .body("code", equalTo("ROS-1405"));
    }

    private static Response spend(Funds funds, String source, String purpose, long fen, String receipt) {
        return keyed(funds.officer(0))
                .body(Map.of(
                        "source",
                        source,
                        "tree",
                        Campus.TREE,
                        "unit",
                        funds.unit().code(),
                        "purpose",
                        purpose,
                        "fen",
                        fen,
                        "receipt",
                        receipt,
                        "memo",
                        "值守点物资"))
                .post("/care-fund-spendings");
    }

    private static Response giveBack(Funds funds, String source, long fen) {
        return keyed(funds.officer(0))
                .body(Map.of(
                        "source",
                        source,
                        "tree",
                        Campus.TREE,
                        "unit",
                        funds.unit().code(),
                        "purpose",
                        "PROTECTION",
                        "fen",
                        fen))
                .post("/care-fund-returns");
    }
}
