package org.campusfrontline.volunteer.team.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestTopics;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Campus.Made;
import org.campusfrontline.volunteer.recruitment.Database;
import org.campusfrontline.volunteer.recruitment.signup.SignUps;
import org.campusfrontline.volunteer.team.Teams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CampusTest
class TeamSignUpApiTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    Database database;

    private Campus campus;

    @BeforeEach
    void campus() {
        campus = Campus.create(database);
    }

    @Test
    void seatsAWholeTeamOrNobody() {
        // Given
        UUID shift = campus.published(Campus.shift(24, 4, 4)).shift();
        List<String> first = campus.people(3);
        List<String> second = campus.people(2);
        UUID firstTeam = Teams.active(campus, first);
        UUID secondTeam = Teams.active(campus, second);
        TestTopics.Mark mark = TestTopics.mark("volunteer.signup.v1");

        // When
        ValidatableResponse seated = Teams.signUp(campus, first.get(0), shift, firstTeam, first, "ALL_OR_NOTHING");
        ValidatableResponse unseated = Teams.signUp(campus, second.get(0), shift, secondTeam, second, "ALL_OR_NOTHING");

        // Then
        seated.statusCode(201)
                .body("members.person", equalTo(first))
                .body("members.state", everyItem(equalTo("CONFIRMED")))
                .body("refused", empty());
        unseated.statusCode(409)
                .body("code", equalTo("VOL-3111"))
                .body("values.free", equalTo(1))
                .body("errors.find { it.pointer == '/members/1' }.values.codes", contains("VOL-2003"));
        assertThat(counters(shift)).containsExactly(3L, 0L);
        assertThat(TestTopics.await(mark, 3, PATIENCE, event -> event.value().contains(firstTeam.toString())))
                .allMatch(event -> event.name().endsWith("sign-up-confirmed"));
    }

    @Test
    void seatsWhomItCanAndLetsTheRestWaitInTheTeamsOrder() {
        // Given
        Made made = campus.published(Campus.shift(24, 4, 2), Campus.shift(25, 4, 9));
        UUID shift = made.shifts().get(0);
        List<String> people = campus.people(5);
        UUID team = Teams.active(campus, people);
        SignUps.made(campus, people.get(3), made.shifts().get(1), "CONFIRMED");
        List<String> order = List.of(people.get(4), people.get(3), people.get(2), people.get(1), people.get(0));

        // When
        ValidatableResponse answer = Teams.signUp(campus, people.get(0), shift, team, order, "PARTLY");

        // Then
        answer.statusCode(201)
                .body("members.person", contains(people.get(4), people.get(2), people.get(1), people.get(0)))
                .body("members.state", contains("CONFIRMED", "CONFIRMED", "WAIT_LISTED", "WAIT_LISTED"))
                .body("members.position", contains(null, null, 1, 2))
                .body("refused.person", contains(people.get(3)))
                .body("refused.codes", contains(List.of("VOL-2004")));
        assertThat(counters(shift)).containsExactly(2L, 2L);
        campus.as(campus.organiser)
                .get("/shifts/" + shift + "/waiting-list")
                .then()
                .body("items.person", contains(people.get(1), people.get(0)));
        SignUps.signUp(campus, campus.person(), shift).body("position", equalTo(3));
    }

    @Test
    void tellsOfEachMemberEveryReasonAndWritesNothing() {
        // Given
        Made made = campus.published(Campus.shift(24, 4, 9), Campus.shift(25, 4, 9));
        List<String> people = campus.people(3);
        UUID team = Teams.active(campus, people);
        SignUps.made(campus, people.get(1), made.shifts().get(0), "CONFIRMED");
        SignUps.made(campus, people.get(2), made.shifts().get(1), "CONFIRMED");

        // When
        ValidatableResponse answer =
                Teams.signUp(campus, people.get(0), made.shifts().get(0), team, people, "ALL_OR_NOTHING");

        // Then
        answer.statusCode(409)
                .body("values.refused", equalTo(2))
                .body("values.free", equalTo(8))
                .body("errors.find { it.pointer == '/members/0' }", nullValue())
                .body("errors.find { it.pointer == '/members/1' }.values.codes", hasItems("VOL-2005"))
                .body("errors.find { it.pointer == '/members/2' }.values.codes", contains("VOL-2004"));
        assertThat(counters(made.shifts().get(0))).containsExactly(1L, 0L);
        campus.as(people.get(0)).get("/my/sign-ups").then().body("items", hasSize(0));
    }

    @Test
    void isWithdrawnWholeWhileEachMayCancelAlone() {
        // Given
        UUID shift = campus.published(Campus.shift(24, 4, 3)).shift();
        List<String> people = campus.people(3);
        UUID team = Teams.active(campus, people);
        var made = Teams.signUp(campus, people.get(0), shift, team, people, "PARTLY")
                .statusCode(201)
                .extract()
                .jsonPath();
        UUID whole = made.getUUID("id");
        UUID own = UUID.fromString(made.getString("members[1].signUp"));
        UUID waiting = SignUps.waiting(campus, campus.person(), shift);

        // When
        SignUps.cancel(campus, people.get(1), own).statusCode(200).body("reason", equalTo("BY_PERSON"));
        campus.as(people.get(1))
                .put("/team-sign-ups/" + whole + "/withdrawal")
                .then()
                .statusCode(403);
        ValidatableResponse withdrawn = campus.as(people.get(0))
                .put("/team-sign-ups/" + whole + "/withdrawal")
                .then();

        // Then
        withdrawn.statusCode(200).body("members.state", everyItem(equalTo("CANCELLED")));
        campus.as(people.get(0))
                .put("/team-sign-ups/" + whole + "/withdrawal")
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        campus.as(people.get(2)).get("/my/sign-ups").then().body("items.reason", contains("BY_TEAM"));
        assertThat(database.number("SELECT COUNT(*) FROM sign_up WHERE shift = ? AND reason = 'BY_TEAM'", shift))
                .isEqualTo(2);
        Await.until(
                PATIENCE,
                "who waited has a seat",
                () -> database.number("SELECT COUNT(*) FROM sign_up WHERE id = ? AND state = 'CONFIRMED'", waiting)
                        == 1);
        Await.untilAsserted(PATIENCE, () -> assertThat(counters(shift)).containsExactly(1L, 0L));
    }

    @Test
    void takesOnlyItsOwnMembersOnItsOwnTermByItsLeader() {
        // Given
        Made made = campus.published(Campus.shift(24, 4, 9), Campus.shift(24 * 40, 4, 9));
        List<String> people = campus.people(3);
        UUID team = Teams.active(campus, people.subList(0, 2));
        UUID shift = made.shifts().get(0);

        // Then
        Teams.signUp(campus, people.get(1), shift, team, people.subList(0, 2), "PARTLY")
                .statusCode(403);
        Teams.signUp(campus, people.get(2), shift, team, people.subList(0, 2), "PARTLY")
                .statusCode(404);
        Teams.signUp(campus, people.get(0), shift, team, people, "PARTLY")
                .statusCode(409)
                .body("code", equalTo("VOL-3104"))
                .body("errors.pointer", contains("/members/2"));
        Teams.signUp(campus, people.get(0), shift, team, List.of(people.get(0), people.get(0)), "PARTLY")
                .body("errors.code", contains("VOL-3115"));
        Teams.signUp(campus, people.get(0), made.shifts().get(1), team, people.subList(0, 2), "PARTLY")
                .statusCode(409)
                .body("code", equalTo("VOL-3113"));
        UUID elsewhere =
                Campus.create(database).published(Campus.shift(24, 4, 9)).shift();
        Teams.signUp(campus, people.get(0), elsewhere, team, people.subList(0, 2), "PARTLY")
                .statusCode(409)
                .body("code", equalTo("VOL-3116"));
        assertThat(counters(shift)).containsExactly(0L, 0L);
    }

    @Test
    void leavesASeatThatAQuotaKeepsForOthers() {
        // Given
        UUID shift = campus.published(Campus.shift(30, 4, 3)).shift();
        Map<String, Object> ratio = Map.of("competence", "TRAINING", "code", "first-aid", "per", 3);
        campus.as(campus.organiser)
                .header("If-Match", "\"v0\"")
                .body(Map.of("min", 0, "target", 3, "reserve", 0, "lines", List.of(ratio)))
                .put("/shifts/" + shift + "/quota")
                .then()
                .statusCode(200);
        List<String> people = campus.people(3);
        UUID team = Teams.active(campus, people);

        // When
        ValidatableResponse whole = Teams.signUp(campus, people.get(0), shift, team, people, "ALL_OR_NOTHING");
        List<Long> afterwards = counters(shift);
        ValidatableResponse partly = Teams.signUp(campus, people.get(0), shift, team, people, "PARTLY");

        // Then
        whole.statusCode(409)
                .body("values.free", equalTo(3))
                .body("errors.find { it.pointer == '/members/2' }.values.codes", contains("VOL-2152"));
        assertThat(afterwards).containsExactly(0L, 0L);
        partly.statusCode(201).body("members.state", contains("CONFIRMED", "CONFIRMED", "WAIT_LISTED"));
    }

    private List<Long> counters(UUID shift) {
        return List.of(
                database.number("SELECT taken FROM shift_seats WHERE shift = ?", shift),
                database.number("SELECT waiting FROM shift_seats WHERE shift = ?", shift));
    }
}
