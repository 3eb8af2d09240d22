package org.campusfrontline.roster.carefund.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.roster.Campus.as;
import static org.campusfrontline.roster.Campus.keyed;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestTopics;
import org.campusfrontline.roster.Campus;
import org.campusfrontline.roster.carefund.Funds;
import org.junit.jupiter.api.Test;

@CampusTest
class VisitApiTest {

    @Test
    void visitsAGroupOutOfThePurseForVisits() {
        // Given
        Funds funds = Funds.of(0);
        String source = funds.source();
        funds.fill(source, "CONDOLENCE", 1_000);
        String id = plan(funds, source, "GROUP", "东门值守组", 600)
                .then()
                .statusCode(201)
                .body("state", equalTo("READY"))
                .extract()
                .path("id");
        String second = plan(funds, source, "UNIT", funds.unit().code(), 600)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        // When
        Response made = make(funds, id, 1);
        Response much = make(funds, second, 1);

        // Then
        made.then().statusCode(200).body("state", equalTo("MADE"));
        much.then().statusCode(409).body("code", equalTo("ROS-1405"));
        funds.officer(0)
                .get("/condolence-visits/" + second)
                .then()
                .body("state", equalTo("READY"), "version", equalTo(1));
    }

    @Test
    void visitsAPersonOnlyWhoAgreed() {
        // Given
        Funds funds = Funds.of(1);
        String person = funds.unit().people().getFirst();
        String source = funds.source();
        funds.fill(source, "CONDOLENCE", 1_000);
        TestTopics.Mark mark = TestTopics.mark("roster.personal-matter.v1");
        Response planned = plan(funds, source, "PERSON", person, 600);
        String id = planned.path("id");
        String matter = planned.path("matter");

        // When
        Response early = make(funds, id, 1);
        Response stranger = mine(Campus.fresh("P"), id, "consent", 1);
        Response agreed = mine(person, id, "consent", 1);
        Response made = make(funds, id, 2);

        // Then
        TestEvent told =
                TestTopics.awaitOne(mark, Campus.PATIENCE, event -> event.key().equals(matter));
        assertThat(told.json().path("person").asText()).isEqualTo(person);
        early.then().statusCode(409).body("code", equalTo("ROS-1417"));
        stranger.then().statusCode(404);
        agreed.then().statusCode(200).body("state", equalTo("READY"));
        made.then().statusCode(200).body("state", equalTo("MADE"));
    }

    @Test
    void looksTheSameWhoeverEndedIt() {
        // Given
        Funds funds = Funds.of(1);
        String person = funds.unit().people().getFirst();
        String source = funds.source();
        String byPerson = plan(funds, source, "PERSON", person, 600).path("id");
        String byOfficer = plan(funds, source, "PERSON", person, 600).path("id");

        // When
        mine(person, byPerson, "ending", 1).then().statusCode(200);
        funds.officer(0)
                .header("If-Match", "\"v1\"")
                .put("/condolence-visits/" + byOfficer + "/ending")
                .then()
                .statusCode(200);

        // Then
        JsonPath visits = funds.officer(1)
                .get("/condolence-visits?tree=" + Campus.TREE + "&unit="
                        + funds.unit().code())
                .jsonPath();
        assertThat(visits.getList("items.state")).containsExactly("ENDED", "ENDED");
        assertThat(visits.getList("items.version")).containsExactly(2, 2);
    }

    private static Response plan(Funds funds, String source, String whom, String recipient, long fen) {
        return keyed(funds.officer(0))
                .body(Map.of(
                        "source",
                        source,
                        "tree",
                        Campus.TREE,
                        "unit",
                        funds.unit().code(),
                        "whom",
                        whom,
                        "recipient",
                        recipient,
                        "day",
                        "2030-01-01",
                        "fen",
                        fen))
                .post("/condolence-visits");
    }

    private static Response make(Funds funds, String id, int version) {
        return funds.officer(0)
                .header("If-Match", "\"v" + version + "\"")
                .body(Map.of("receipt", Campus.fresh("R")))
                .put("/condolence-visits/" + id + "/making");
    }

    private static Response mine(String person, String id, String step, int version) {
        return as(person).header("If-Match", "\"v" + version + "\"").put("/my/condolence-visits/" + id + "/" + step);
    }
}
