package org.campusfrontline.volunteer.team.branch;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestClock;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.platform.testing.TestTopics;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Database;
import org.campusfrontline.volunteer.team.Teams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CampusTest
class BranchApiTest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Inject
    Database database;

    @Inject
    TestClock clock;

    private Campus campus;
    private String superior;
    private String approver;

    @BeforeEach
    void campus() {
        campus = Campus.create(database);
        superior = "P" + campus.unit;
        approver = campus.person();
        TestGrants.unit("PARTY", superior);
        TestGrants.give(approver, "secretary", "PARTY", superior);
        Await.until(
                PATIENCE,
                "the party's unit is projected",
                () -> database.number("SELECT COUNT(*) FROM recruitment_unit WHERE code = ?", superior) == 1);
    }

    @Test
    void isApprovedByTheSuperiorOrganisationWhichNamesItsSecretary() {
        // Given
        Map<String, Object> wanted = wanted();
        TestTopics.Mark mark = TestTopics.mark("volunteer.enlistment.v1");

        // When
        ValidatableResponse approved = approve(approver, wanted);

        // Then
        UUID id = approved.statusCode(201)
                .body("state", equalTo("STANDING"))
                .body("approvedBy", equalTo(approver))
                .body("documentNumber", equalTo("校党发〔2026〕19号"))
                .body("attached", equalTo(0))
                .extract()
                .jsonPath()
                .getUUID("id");
        approve(approver, wanted).statusCode(409).body("code", equalTo("VOL-3122"));
        approve(campus.organiser, wanted).statusCode(403);
        TestTopics.await(
                mark,
                1,
                PATIENCE,
                event -> event.key().equals(id + "/" + wanted.get("secretary"))
                        && event.json().path("role").asText().equals("SECRETARY"));
    }

    @Test
    void attachesWhoAgreesAndShowsThemToNobodyElse() {
        // Given
        List<String> people = campus.people(3);
        Map<String, Object> wanted = wanted();
        String secretary = wanted.get("secretary").toString();
        UUID id = approve(approver, wanted).extract().jsonPath().getUUID("id");

        // When
        invite(secretary, id, people.subList(0, 2)).statusCode(201);
        campus.as(people.get(0))
                .put("/temporary-branches/" + id + "/agreement")
                .then()
                .statusCode(200);
        campus.as(people.get(1))
                .put("/temporary-branches/" + id + "/refusal")
                .then()
                .statusCode(200);

        // Then
        campus.as(secretary)
                .get("/temporary-branches/" + id + "/attached-people")
                .then()
                .statusCode(200)
                .body("items.person", contains(people.get(0)));
        campus.as(people.get(0))
                .get("/temporary-branches/" + id + "/attached-people")
                .then()
                .statusCode(403);
        campus.as(people.get(0))
                .get("/temporary-branches/" + id)
                .then()
                .body("attached", nullValue())
                .body("own.state", equalTo("AGREED"));
        campus.as(people.get(2)).get("/temporary-branches/" + id).then().statusCode(404);
        campus.as(campus.organiser).get("/temporary-branches/" + id).then().statusCode(404);
        campus.as(people.get(1)).get("/my/temporary-branches").then().body("items.own.state", contains("DECLINED"));
        campus.as(people.get(0))
                .delete("/temporary-branches/" + id + "/attached-people/" + people.get(0))
                .then()
                .statusCode(200);
        campus.as(secretary).get("/temporary-branches/" + id).then().body("attached", equalTo(0));
    }

    @Test
    void endsByItselfWithItsDate() {
        // Given
        UUID id = approve(approver, wanted()).extract().jsonPath().getUUID("id");
        TestTopics.Mark mark = TestTopics.mark("volunteer.enlistment.v1");

        // When
        clock.forward(Duration.ofDays(31));

        // Then
        campus.as(approver).get("/temporary-branches/" + id).then().body("state", equalTo("ENDED"));
        invite(approver, id, campus.people(1)).statusCode(409).body("code", equalTo("VOL-3121"));
        TestTopics.await(
                mark,
                1,
                PATIENCE,
                event -> event.key().startsWith(id.toString())
                        && event.json().path("reason").asText().equals("TERM"));
        campus.as(approver).get("/temporary-branches/" + id).then().body("endedAt", notNullValue());
    }

    @Test
    void endsWithItsTeamAndWithItsEmergency() {
        // Given
        List<String> people = campus.people(2);
        UUID team = Teams.active(campus, people);
        Map<String, Object> withTeam = wanted();
        withTeam.put("team", team.toString());
        UUID first =
                approve(approver, withTeam).statusCode(201).extract().jsonPath().getUUID("id");
        Map<String, Object> other = wanted();
        other.put("documentNumber", "校党发〔2026〕20号");
        UUID second =
                approve(approver, other).statusCode(201).extract().jsonPath().getUUID("id");

        // When
        Teams.put(campus, people.get(0), team, "dissolution", Map.of("summary", "完成"))
                .statusCode(200);
        campus.as(approver)
                .get("/temporary-branches/" + first)
                .then()
                .body("state", equalTo("ENDED"))
                .body("endReason", equalTo("TEAM"));
        campus.as(approver).get("/temporary-branches/" + second).then().body("state", equalTo("STANDING"));
        campus.closeEmergency();

        // Then
        campus.as(approver)
                .get("/temporary-branches/" + second)
                .then()
                .body("state", equalTo("ENDED"))
                .body("endReason", equalTo("EMERGENCY"));
    }

    @Test
    void namesHighRiskSitesWithoutOneToThoseWhoAnswerForThem() {
        // Given
        Map<String, Object> post = new LinkedHashMap<>(Campus.post(Campus.shift(24, 4, 5)));
        post.put("category", "isolation-support");
        var draft = campus.draft(List.of(post));
        campus.as(campus.organiser)
                .header("If-Match", draft.tag())
                .put("/activities/" + draft.id() + "/publication")
                .then()
                .statusCode(200);
        String emergency = campus.emergency.toString();

        // Then
        uncovered(campus.organiser).body("items.emergency", hasItem(emergency)).body("items.site", hasItem("第三食堂"));
        uncovered(approver).body("items.emergency", not(hasItem(emergency)));
        Map<String, Object> wanted = wanted();
        wanted.put("site", "第三食堂");
        approve(approver, wanted).statusCode(201);
        uncovered(campus.organiser).body("items.emergency", not(hasItem(emergency)));
    }

    private ValidatableResponse uncovered(String person) {
        return campus.as(person).get("/high-risk-sites/without-branch").then().statusCode(200);
    }

    private ValidatableResponse approve(String person, Map<String, Object> wanted) {
        return campus.as(person)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(wanted)
                .post("/temporary-branches")
                .then();
    }

    private ValidatableResponse invite(String person, UUID id, List<String> people) {
        return campus.as(person)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("people", people))
                .post("/temporary-branches/" + id + "/invitations")
                .then();
    }

    private Map<String, Object> wanted() {
        Map<String, Object> plan = Teams.plan();
        Map<String, Object> wanted = new LinkedHashMap<>();
        wanted.put("emergency", campus.emergency.toString());
        wanted.put("superior", superior);
        wanted.put("documentNumber", "校党发〔2026〕19号");
        wanted.put("nameZh", "东区体育馆临时党支部");
        wanted.put("nameEn", "Temporary branch at the east gymnasium");
        wanted.put("task", "值守集中隔离点");
        wanted.put("site", "东区体育馆");
        wanted.put("secretary", campus.person());
        wanted.put("from", plan.get("from"));
        wanted.put("to", plan.get("to"));
        return wanted;
    }
}
