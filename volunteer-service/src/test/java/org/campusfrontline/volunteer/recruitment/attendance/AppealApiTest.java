package org.campusfrontline.volunteer.recruitment.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestClock;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Database;
import org.campusfrontline.volunteer.recruitment.signup.SignUps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CampusTest
class AppealApiTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Database database;

    @Inject
    TestClock clock;

    private Campus campus;
    private Day day;
    private UUID shift;
    private String person;
    private UUID signUp;

    @BeforeEach
    void somebodyWasMarkedAbsent() {
        campus = Campus.create(database);
        day = new Day(campus, database, clock);
        shift = day.shift(1);
        person = campus.person();
        signUp = SignUps.made(campus, person, shift, "CONFIRMED");
    }

    private void absent() {
        day.at(shift, 11);
        Await.untilAsserted(PATIENCE, () -> assertThat(day.state(signUp)).isEqualTo("NO_SHOW"));
    }

    @Test
    void excusesAPersonWhoCouldNotCome() {
        // Given
        absent();
        String appeal = file("COULD_NOT_COME").statusCode(201).extract().path("id");
        campus.as(campus.organiser)
                .get("/attendance-appeals?tree=MASS&state=OPEN&unit=" + campus.unit)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(appeal));

        // When
        decide(campus.organiser, appeal, "EXCUSED", 1).statusCode(200).body("state", equalTo("EXCUSED"));

        // Then
        assertThat(day.state(signUp)).isEqualTo("EXCUSED");
        decide(campus.organiser, appeal, "DISMISSED", 2).statusCode(409).body("code", equalTo("VOL-2718"));
        decide(campus.organiser, appeal, "DISMISSED", 1).statusCode(412);
    }

    @Test
    void agreesWithAnExcuseThatTheLeadGaveMeanwhile() {
        // Given
        absent();
        String appeal = file("COULD_NOT_COME").extract().path("id");
        day.say(shift, signUp, "EXCUSED").statusCode(200);

        // When
        decide(campus.organiser, appeal, "EXCUSED", 1).statusCode(200).body("state", equalTo("EXCUSED"));

        // Then
        assertThat(day.state(signUp)).isEqualTo("EXCUSED");
    }

    @Test
    void completesTheSignUpOfAPersonWhoWasThereWithoutMinutes() {
        // Given
        absent();
        String appeal = file("WAS_THERE").extract().path("id");

        // When
        decide(campus.organiser, appeal, "ATTENDED", 1).statusCode(200);

        // Then
        assertThat(day.state(signUp)).isEqualTo("COMPLETED");
        assertThat(database.number("SELECT COUNT(*) FROM hours_entry WHERE person = ?", person))
                .isZero();
    }

    @Test
    void takesOneAppealFromItsPersonWithinAWeek() {
        // Given
        file("WAS_THERE").statusCode(409).body("code", equalTo("VOL-2719"));
        absent();
        String other = campus.person();

        // When / Then
        file(other, "WAS_THERE").statusCode(404);
        day.at(shift, 240 + 7 * 24 * 60);
        file("WAS_THERE").statusCode(409).body("code", equalTo("VOL-2716"));
        day.at(shift, 240 + 7 * 24 * 60 - 1);
        String appeal = file("WAS_THERE").statusCode(201).extract().path("id");
        file("WAS_THERE").statusCode(409).body("code", equalTo("VOL-2717"));
        campus.as(person).get("/attendance-appeals/" + appeal).then().statusCode(200);
        campus.as(other).get("/attendance-appeals/" + appeal).then().statusCode(404);
    }

    @Test
    void isNotDecidedByItsPersonOrALeadOfTheDay() {
        // Given
        absent();
        String appeal = file("WAS_THERE").extract().path("id");

        // When / Then
        decide(person, appeal, "ATTENDED", 1).statusCode(403);
        decide(day.lead, appeal, "ATTENDED", 1).statusCode(403);
    }

    private ValidatableResponse file(String claim) {
        return file(person, claim);
    }

    private ValidatableResponse file(String who, String claim) {
        return campus.as(who)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("claim", claim))
                .post("/sign-ups/" + signUp + "/appeals")
                .then();
    }

    private ValidatableResponse decide(String who, String appeal, String decision, long version) {
        return campus.as(who)
                .header("If-Match", "\"v" + version + "\"")
                .body(Map.of("decision", decision))
                .put("/attendance-appeals/" + appeal + "/decision")
                .then();
    }
}
