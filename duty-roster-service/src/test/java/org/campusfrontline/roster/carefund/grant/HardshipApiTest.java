package org.campusfrontline.roster.carefund.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.roster.Campus.as;
import static org.campusfrontline.roster.Campus.keyed;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.platform.testing.TestTopics;
import org.campusfrontline.roster.Campus;
import org.campusfrontline.roster.carefund.Funds;
import org.junit.jupiter.api.Test;

@CampusTest
class HardshipApiTest {

    @Inject
    Sql sql;

    @Test
    void grantsTheLesserOfTwoSumsDeletesTheProofAndPays() {
        // Given
        HardshipStage stage = HardshipStage.set();
        TestTopics.Mark mark = TestTopics.mark("roster.personal-matter.v1");
        String id = stage.apply(200_000)
                .then()
                .statusCode(201)
                .body(
                        "state",
                        equalTo("OPEN"),
                        "approvers",
                        equalTo(stage.funds().officers().subList(0, 2)))
                .extract()
                .path("id");
        assertThat(proofs(id)).isEqualTo(1);

        // When
        stage.decide(0, id, 200_000).then().statusCode(200).body("state", equalTo("OPEN"), "decisions", hasSize(0));
        Response again = stage.decide(0, id, 100);
        stage.decide(1, id, 150_000).then().statusCode(200).body("state", equalTo("APPROVED"));

        // Then
        again.then().statusCode(409).body("code", equalTo("ROS-1424"));
        assertThat(proofs(id)).isZero();
        String matter = as(stage.person()).get("/my/hardship-grants/" + id).path("matter");
        TestEvent told =
                TestTopics.awaitOne(mark, Campus.PATIENCE, event -> event.key().equals(matter));
        assertThat(told.json().path("person").asText()).isEqualTo(stage.person());
        assertThat(told.value()).doesNotContain(id);
        stage.pay(1, id).then().statusCode(200).body("state", equalTo("PAID"));
        as(stage.person())
                .get("/my/hardship-grants/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("PAID"), "grantedFen", equalTo(150_000), "decisions", hasSize(2))
                .body("decisions[0].reason", equalTo("材料齐全"));
    }

    @Test
    void sealsProofAndReasonsInTheDatabase() {
        // Given
        HardshipStage stage = HardshipStage.set();
        String id = stage.apply(1_000).path("id");

        // When
        stage.decide(0, id, 1_000).then().statusCode(200);

        // Then
        String proof = sql.one(
                        "sealed proof",
                        "SELECT sealed FROM hardship_proof WHERE hardship = ?",
                        row -> new String(row.bytes("sealed"), StandardCharsets.ISO_8859_1),
                        UUID.fromString(id))
                .orElseThrow();
        assertThat(proof).doesNotContain("statement", HardshipStage.PDF);
        String reason = sql.one(
                        "sealed reason",
                        "SELECT reason FROM hardship_decision WHERE hardship = ?",
                        row -> row.text("reason"),
                        UUID.fromString(id))
                .orElseThrow();
        assertThat(reason).doesNotContain("材料");
        as(stage.person())
                .get("/my/hardship-grants/" + id + "/proof")
                .then()
                .statusCode(200)
                .body("statement", equalTo("家中住房受灾"), "documents[0].kind", equalTo("PDF"));
        stage.funds()
                .officer(1)
                .get("/hardship-grants/" + id + "/proof")
                .then()
                .statusCode(200)
                .body("documents[0].content", equalTo(HardshipStage.PDF));
    }

    @Test
    void isNotThereForAnybodyElse() {
        // Given
        HardshipStage stage = HardshipStage.set();
        String auditor = Campus.fresh("AU");
        TestGrants.give(auditor, "auditor", Campus.TREE, stage.funds().unit().code());
        String id = stage.apply(1_000).path("id");

        // Then
        Funds funds = stage.funds();
        funds.officer(2).get("/hardship-grants/" + id).then().statusCode(404);
        funds.officer(2).get("/hardship-grants/" + id + "/proof").then().statusCode(404);
        funds.officer(2).get("/hardship-grants").then().statusCode(200).body("items", hasSize(0));
        stage.decide(2, id, 1).then().statusCode(404);
        as(Campus.fresh("P")).get("/my/hardship-grants/" + id).then().statusCode(404);
        as(auditor).get("/hardship-grants/" + id).then().statusCode(403);
        long told = sql.one(
                        "audit rows that name the applicant",
                        "SELECT COUNT(*) AS n FROM audit_entry WHERE actor = ? OR facts LIKE ?",
                        row -> row.number("n"),
                        stage.person(),
                        "%" + stage.person() + "%")
                .orElseThrow();
        assertThat(told).isZero();
    }

    @Test
    void isAppealedOnceBeforeTwoOthers() {
        // Given
        HardshipStage stage = HardshipStage.set();
        String id = stage.apply(1_000).path("id");
        Response early = stage.appeal(id);
        stage.decide(0, id, 1_000).then().statusCode(200);
        stage.decide(1, id, 0).then().statusCode(200).body("state", equalTo("REFUSED"));

        // When
        Response appeal = stage.appeal(id);
        stage.decide(0, id, 1_000).then().statusCode(404);
        stage.decide(2, id, 0).then().statusCode(200);
        stage.decide(3, id, 0).then().statusCode(200).body("state", equalTo("REFUSED"));
        Response twice = stage.appeal(id);

        // Then
        early.then().statusCode(409).body("code", equalTo("ROS-1423"));
        appeal.then().statusCode(200).body("state", equalTo("APPEALED"), "round", equalTo(2));
        twice.then().statusCode(409).body("code", equalTo("ROS-1427"));
        assertThat(proofs(id)).isZero();
    }

    @Test
    void tellsHardshipInTheBalanceInWholeFivesAlone() {
        // Given
        HardshipStage stage = HardshipStage.set();
        for (int paid = 0; paid < 4; paid++) {
            grant(stage, 1_000);
        }
        JsonPath four = balance(stage);

        // When
        grant(stage, 2_000);
        JsonPath five = balance(stage);

        // Then
        assertThat(four.getInt("hardshipGrants")).isZero();
        assertThat(four.getLong("hardshipFen")).isZero();
        assertThat(four.getLong("purses[0].allotted")).isEqualTo(1_000_000);
        assertThat(four.getLong("purses[0].spent")).isZero();
        assertThat(five.getInt("hardshipGrants")).isEqualTo(5);
        assertThat(five.getLong("hardshipFen")).isEqualTo(6_000);
        assertThat(five.getBoolean("balanced")).isTrue();
        stage.funds()
                .officer(0)
                .get("/care-fund-sources/" + stage.source() + "/entries")
                .then()
                .body("items", hasSize(2));
    }

    @Test
    void refusesWhatIsNoDocumentAndWhoIsNotOfTheUnit() {
        // Given
        HardshipStage stage = HardshipStage.set();
        Map<String, Object> body = new LinkedHashMap<>(Map.of(
                "tree",
                Campus.TREE,
                "unit",
                stage.funds().unit().code(),
                "fen",
                1_000,
                "statement",
                "受灾",
                "documents",
                List.of("aGVsbG8gd29ybGQ=")));

        // Then
        keyed(as(stage.person()))
                .body(body)
                .post("/my/hardship-grants")
                .then()
                .statusCode(400)
                .body("code", equalTo("ROS-1426"));
        keyed(as(Campus.fresh("P")))
                .body(body)
                .post("/my/hardship-grants")
                .then()
                .statusCode(409)
                .body("code", equalTo("ROS-1429"));
    }

    @Test
    void forgetsAnErasedApplicantButNotTheSum() {
        // Given
        HardshipStage stage = HardshipStage.set();
        String open = stage.apply(3_000).path("id");
        String paid = grant(stage, 2_000);

        // When
        Campus.erase(stage.person());
        Await.until(
                Campus.PATIENCE,
                stage.person() + " is forgotten",
                () -> count("SELECT COUNT(*) AS n FROM hardship_grant WHERE person = ?", stage.person()) == 0);

        // Then
        assertThat(proofs(open)).isZero();
        assertThat(count("SELECT COUNT(*) AS n FROM hardship_decision WHERE hardship = ?", UUID.fromString(paid)))
                .isZero();
        assertThat(count(
                        "SELECT granted_fen AS n FROM hardship_grant WHERE id = ? AND person LIKE '~%'",
                        UUID.fromString(paid)))
                .isEqualTo(2_000);
        assertThat(balance(stage).getBoolean("balanced")).isTrue();
    }

    private static String grant(HardshipStage stage, long fen) {
        String id = stage.apply(fen).path("id");
        stage.decide(0, id, fen).then().statusCode(200);
        stage.decide(1, id, fen).then().statusCode(200);
        stage.pay(0, id).then().statusCode(200);
        return id;
    }

    private static JsonPath balance(HardshipStage stage) {
        return stage.funds()
                .officer(0)
                .get("/care-fund-sources/" + stage.source() + "/balance")
                .jsonPath();
    }

    private long proofs(String grant) {
        return count("SELECT COUNT(*) AS n FROM hardship_proof WHERE hardship = ?", UUID.fromString(grant));
    }

    private long count(String query, Object value) {
        return sql.one("count", query, row -> row.number("n"), value).orElseThrow();
    }
}
