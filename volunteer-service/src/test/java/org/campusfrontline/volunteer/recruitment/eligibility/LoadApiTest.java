package org.campusfrontline.volunteer.recruitment.eligibility;

import static org.campusfrontline.volunteer.recruitment.eligibility.Posts.rule;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Database;
import org.campusfrontline.volunteer.recruitment.duty.Duties;
import org.campusfrontline.volunteer.recruitment.signup.SignUps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Limits of load and rest where people sign up, wait, are offered a seat and are looked at again.
@CampusTest
class LoadApiTest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Inject
    Database database;

    private Campus campus;
    private Posts posts;

    @BeforeEach
    void campus() {
        campus = Campus.create(database);
        posts = new Posts(campus, database);
    }

    @Test
    void refusesMoreThanADayHoldsOverSeatsAndDuties() {
        // Given
        posts.ask(rule("DAY_LOAD", "minutes", 480));
        Campus.Made made = posts.published(Campus.shift(48, 3, 2), Campus.shift(52, 3, 2), Campus.shift(58, 3, 2));
        String person = campus.person();
        SignUps.made(campus, person, made.shifts().get(0), "CONFIRMED");
        Duties.publish(database, person, Duties.duty(62, 2));

        // When
        SignUps.made(campus, person, made.shifts().get(1), "CONFIRMED");

        // Then
        SignUps.signUp(campus, person, made.shifts().get(2))
                .statusCode(409)
                .body("code", equalTo("VOL-2201"))
                .body("errors.code", hasItem("VOL-2404"));
        campus.as(person)
                .get("/shifts/" + made.shifts().get(2) + "/eligibility")
                .then()
                .body("answer", equalTo("NO"))
                .body("failed.code", contains("VOL-2404"));
    }

    @Test
    void refusesTooLittleRestAndMoreThanAWeekHolds() {
        // Given
        posts.ask(rule("REST", "minutes", 660), rule("WEEK_LOAD", "minutes", 420));
        Campus.Made made = posts.published(Campus.shift(48, 4, 2), Campus.shift(62, 4, 2), Campus.shift(63, 3, 2));
        String person = campus.person();
        SignUps.made(campus, person, made.shifts().get(0), "CONFIRMED");

        // Then
        SignUps.signUp(campus, person, made.shifts().get(1))
                .statusCode(409)
                .body("values.failed", equalTo(List.of("VOL-2406", "VOL-2405")));
        SignUps.made(campus, person, made.shifts().get(2), "CONFIRMED");
    }

    @Test
    void passesOverWhoWouldServeTooLong() {
        // Given
        posts.ask(rule("DAY_LOAD", "minutes", 300));
        Campus.Made made = posts.published(Campus.shift(48, 4, 1), Campus.shift(54, 4, 3));
        UUID shift = made.shifts().get(0);
        List<String> people = campus.people(3);
        UUID held = SignUps.made(campus, people.get(0), shift, "CONFIRMED");
        UUID tired = SignUps.waiting(campus, people.get(1), shift);
        UUID rested = SignUps.waiting(campus, people.get(2), shift);
        SignUps.made(campus, people.get(1), made.shifts().get(1), "CONFIRMED");

        // When
        SignUps.cancel(campus, people.get(0), held).statusCode(200);

        // Then
        Await.untilAsserted(
                PATIENCE, () -> SignUps.get(campus, people.get(2), rested).body("state", equalTo("CONFIRMED")));
        SignUps.get(campus, people.get(1), tired).body("state", equalTo("WAIT_LISTED"));
    }

    @Test
    void marksASeatWhereADutyPublishedLaterLeavesTooLittleRest() {
        // Given
        posts.ask(rule("REST", "minutes", 660));
        UUID shift = posts.published(Campus.shift(72, 4, 1)).shift();
        String person = campus.person();
        UUID signUp = SignUps.made(campus, person, shift, "CONFIRMED");

        // When
        UUID period = Duties.publish(database, person, Duties.duty(80, 4));

        // Then
        Await.untilAsserted(
                PATIENCE,
                () -> SignUps.get(campus, person, signUp)
                        .body("state", equalTo("CONFIRMED"))
                        .body("lapse.failed", contains("VOL-2406")));
        Duties.publish(database, Duties.plan(period, person, 2));
        Await.untilAsserted(PATIENCE, () -> SignUps.get(campus, person, signUp).body("lapse", nullValue()));
    }

    @Test
    void takesNoLimitWithoutMinutesAndNoMinutesWithoutALimit() {
        posts.ask("OP-POSTS", 0, rule("REST")).statusCode(422).body("errors.code", hasItem("VOL-2212"));
        posts.ask("OP-POSTS", 0, rule("ADULTHOOD", "minutes", 5))
                .statusCode(422)
                .body("errors.code", hasItem("VOL-2212"));
        posts.ask("OP-POSTS", 0, rule("DAY_LOAD", "minutes", 0)).statusCode(400);
        posts.ask("OP-POSTS", 0, rule("WEEK_LOAD", "minutes", 10_081)).statusCode(400);
    }
}
