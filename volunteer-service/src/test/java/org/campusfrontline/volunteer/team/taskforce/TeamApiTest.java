package org.campusfrontline.volunteer.team.taskforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestTopics;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Database;
import org.campusfrontline.volunteer.team.Teams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CampusTest
class TeamApiTest {

    @Inject
    Database database;

    private Campus campus;

    @BeforeEach
    void campus() {
        campus = Campus.create(database);
    }

    @Test
    void putsNobodyInATeamWithoutAgreement() {
        // Given
        List<String> people = campus.people(3);
        Map<String, Object> wanted = Teams.wanted(campus);
        wanted.put("leader", people.get(0));
        wanted.put("deputy", people.get(1));
        wanted.put("members", List.of(people.get(2)));
        TestTopics.Mark mark = TestTopics.mark("volunteer.enlistment.v1");

        // When
        UUID team = Teams.form(campus, campus.organiser, wanted)
                .statusCode(201)
                .body("state", equalTo("FORMING"))
                .body("leader", nullValue())
                .body("members", equalTo(0))
                .body("invited", equalTo(3))
                .extract()
                .jsonPath()
                .getUUID("id");

        // Then
        assertThat(told(mark, team, 3)).allMatch(type -> type.endsWith("enlistment-asked"));
        Teams.put(campus, campus.organiser, team, "activation", null)
                .statusCode(409)
                .body("code", equalTo("VOL-3108"));
        Teams.agree(campus, people.get(0), team).statusCode(200).body("leader", equalTo(people.get(0)));
        Teams.agree(campus, people.get(0), team).statusCode(200);
        Teams.agree(campus, people.get(2), team).statusCode(200).body("members", equalTo(2));
        Teams.put(campus, campus.organiser, team, "activation", null)
                .statusCode(200)
                .body("state", equalTo("ACTIVE"));
        campus.as(people.get(2))
                .get("/teams/" + team + "/members")
                .then()
                .statusCode(200)
                .body("items.person", contains(people.get(0), people.get(2)))
                .body("items.role", contains("LEADER", "MEMBER"));
    }

    @Test
    void tellsNobodyWhoDeclined() {
        // Given
        List<String> people = campus.people(3);
        Map<String, Object> wanted = Teams.wanted(campus);
        wanted.put("leader", people.get(0));
        wanted.put("members", people.subList(1, 3));
        TestTopics.Mark asked = TestTopics.mark("volunteer.enlistment.v1");
        UUID team = Teams.form(campus, campus.organiser, wanted)
                .extract()
                .jsonPath()
                .getUUID("id");
        told(asked, team, 3);
        Teams.agree(campus, people.get(0), team).statusCode(200);
        Map<String, Object> before =
                Teams.get(campus, people.get(0), team).extract().jsonPath().get();
        TestTopics.Mark mark = TestTopics.mark("volunteer.enlistment.v1");

        // When
        campus.as(people.get(1)).put("/teams/" + team + "/refusal").then().statusCode(200);
        Teams.invite(campus, people.get(0), team, List.of(people.get(1))).statusCode(201);

        // Then
        assertThat(Teams.get(campus, people.get(0), team).extract().jsonPath().<Map<String, Object>>get())
                .isEqualTo(before);
        campus.as(campus.organiser)
                .get("/teams/" + team + "/history")
                .then()
                .body("items.person", not(hasItem(people.get(1))));
        campus.as(people.get(1)).get("/my/teams").then().body("items.own.state", contains("DECLINED"));
        Teams.agree(campus, people.get(2), team).statusCode(200);
        assertThat(TestTopics.since(mark)).noneMatch(event -> event.key().startsWith(team.toString()));
        Teams.agree(campus, people.get(1), team).statusCode(200).body("members", equalTo(3));
    }

    @Test
    void isFormedByAnApplicationThatTheUnitApproves() {
        // Given
        List<String> people = campus.people(2);
        Map<String, Object> wanted = Teams.wanted(campus);
        wanted.put("members", List.of(people.get(1)));

        // When
        UUID team = Teams.form(campus, people.get(0), wanted)
                .statusCode(201)
                .body("byMembers", equalTo(true))
                .body("leader", equalTo(people.get(0)))
                .extract()
                .jsonPath()
                .getUUID("id");

        // Then
        Teams.agree(campus, people.get(1), team).statusCode(200);
        Teams.put(campus, people.get(0), team, "activation", null).statusCode(403);
        Teams.put(campus, campus.organiser, team, "activation", null).statusCode(200);
        wanted.put("leader", people.get(1));
        Teams.form(campus, people.get(0), wanted).statusCode(422).body("errors.code", hasItem("VOL-3110"));
    }

    @Test
    void doesNotExistForOthers() {
        // Given
        List<String> people = campus.people(2);
        UUID team = Teams.active(campus, people);
        String stranger = campus.person();

        // Then
        Teams.get(campus, stranger, team).statusCode(404);
        Teams.agree(campus, stranger, team).statusCode(404);
        campus.as(stranger).get("/teams/" + team + "/members").then().statusCode(404);
        campus.as(stranger)
                .queryParam("tree", Campus.TREE)
                .queryParam("unit", campus.unit)
                .get("/teams")
                .then()
                .statusCode(403);
        campus.as(campus.organiser)
                .queryParam("tree", Campus.TREE)
                .queryParam("unit", campus.unit)
                .get("/teams")
                .then()
                .statusCode(200)
                .body("items.id", contains(team.toString()));
    }

    @Test
    void isHandedOverAndDissolvedWithASummary() {
        // Given
        List<String> people = campus.people(3);
        UUID team = Teams.active(campus, people);

        // When
        campus.as(people.get(0))
                .delete("/teams/" + team + "/members/" + people.get(0))
                .then()
                .statusCode(409)
                .body("code", equalTo("VOL-3103"));
        Teams.put(campus, people.get(0), team, "leadership", Map.of("leader", campus.person()))
                .statusCode(409)
                .body("code", equalTo("VOL-3104"));
        Teams.put(campus, people.get(0), team, "leadership", Map.of("leader", people.get(1)))
                .statusCode(200)
                .body("leader", equalTo(people.get(1)));
        campus.as(people.get(0))
                .delete("/teams/" + team + "/members/" + people.get(0))
                .then()
                .statusCode(200);

        // Then
        TestTopics.Mark mark = TestTopics.mark("volunteer.enlistment.v1");
        Teams.put(campus, people.get(1), team, "dissolution", Map.of("summary", "转移物资 120 箱"))
                .statusCode(200)
                .body("state", equalTo("DISSOLVED"))
                .body("members", equalTo(2));
        assertThat(told(mark, team, 1)).allMatch(type -> type.endsWith("enlistment-ended"));
        Teams.invite(campus, people.get(1), team, List.of(people.get(0)))
                .statusCode(409)
                .body("code", equalTo("VOL-3101"));
        campus.as(campus.organiser)
                .get("/teams/" + team + "/history")
                .then()
                .body(
                        "items.step",
                        contains(
                                "FORMED",
                                "JOINED",
                                "JOINED",
                                "JOINED",
                                "ACTIVATED",
                                "LEADER_NAMED",
                                "LEFT",
                                "DISSOLVED"));
    }

    @Test
    void asksForWhatAUnitConfirmedAndTellsOnlyThePerson() {
        // Given
        database.update(
                "INSERT IGNORE INTO competence (code, kind, name_zh, name_en, by_unit, active, version) VALUES ('boat', 'QUALIFICATION', '驾船', 'Boat driving', TRUE, TRUE, 1)");
        List<String> people = campus.people(2);
        Map<String, Object> wanted = Teams.wanted(campus);
        @SuppressWarnings("unchecked")
        Map<String, Object> plan = (Map<String, Object>) wanted.get("plan");
        plan.put("qualification", "boat");
        wanted.put("leader", people.get(0));
        UUID team = Teams.form(campus, campus.organiser, wanted)
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");

        // When
        Teams.agree(campus, people.get(0), team).statusCode(409).body("code", equalTo("VOL-3107"));

        // Then
        Teams.get(campus, campus.organiser, team).body("invited", equalTo(1));
        plan.put("qualification", "no-such-code");
        Teams.form(campus, campus.organiser, wanted).statusCode(422).body("code", equalTo("VOL-3109"));
    }

    private static List<String> told(TestTopics.Mark mark, UUID team, int count) {
        return TestTopics.await(
                        mark,
                        count,
                        Duration.ofSeconds(20),
                        event -> event.key().startsWith(team.toString()))
                .stream()
                .map(event -> event.name())
                .toList();
    }
}
