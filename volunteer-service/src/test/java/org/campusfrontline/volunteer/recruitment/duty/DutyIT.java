package org.campusfrontline.volunteer.recruitment.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestTopics;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Campus.Made;
import org.campusfrontline.volunteer.recruitment.Database;
import org.campusfrontline.volunteer.recruitment.signup.SignUps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CampusTest
class DutyIT {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Inject
    Database database;

    private Campus campus;

    @BeforeEach
    void campus() {
        campus = Campus.create(database);
    }

    private void awaitSignUp(String person, UUID signUp, String state) {
        Await.untilAsserted(PATIENCE, () -> SignUps.get(campus, person, signUp).body("state", equalTo(state)));
    }

    @Test
    void refusesAShiftAtTheTimeOfADutyAndNamesIt() {
        // Given
        Made made = campus.published(Campus.shift(24, 4, 2), Campus.shift(28, 4, 2));
        String person = campus.person();
        Instant[] duty = Duties.duty(26, 2);
        Duties.publish(database, person, duty);

        // When
        var refused = SignUps.signUp(campus, person, made.shift());

        // Then
        refused.statusCode(409)
                .body("code", equalTo("VOL-2401"))
                .body("values.start", equalTo(duty[0].toString()))
                .body("values.end", equalTo(duty[1].toString()));
        SignUps.made(campus, person, made.shifts().get(1), "CONFIRMED");
    }

    @Test
    void showsADutyInTheDryRunTheBoardAndTheOpenShifts() {
        // Given
        UUID shift = campus.published(Campus.shift(24, 4, 2)).shift();
        String person = campus.person();
        Duties.publish(database, person, Duties.duty(27, 8));

        // Then
        campus.as(person)
                .get("/shifts/" + shift + "/eligibility")
                .then()
                .body("answer", equalTo("NO"))
                .body("failed.code", hasItem("VOL-2401"));
        campus.as(person)
                .get("/shifts/" + shift)
                .then()
                .body("actions[0].allowed", equalTo(false))
                .body("actions[0].code", equalTo("VOL-2401"));
        campus.as(person)
                .queryParam("emergency", campus.emergency)
                .get("/my/open-shifts")
                .then()
                .body("items", empty());
        campus.as(campus.person())
                .queryParam("emergency", campus.emergency)
                .get("/my/open-shifts")
                .then()
                .body("items.id", hasItem(shift.toString()));
    }

    @Test
    void passesOverWhoIsOnDutyAndKeepsTheirPlaceUntilTheDutyIsWithdrawn() {
        // Given
        UUID shift = campus.published(Campus.shift(24, 4, 1)).shift();
        List<String> people = campus.people(3);
        UUID held = SignUps.made(campus, people.get(0), shift, "CONFIRMED");
        UUID onDuty = SignUps.waiting(campus, people.get(1), shift);
        UUID second = SignUps.waiting(campus, people.get(2), shift);
        UUID period = Duties.publish(database, people.get(1), Duties.duty(20, 8));

        // When
        SignUps.cancel(campus, people.get(0), held).statusCode(200);

        // Then
        awaitSignUp(people.get(2), second, "CONFIRMED");
        SignUps.get(campus, people.get(1), onDuty)
                .body("state", equalTo("WAIT_LISTED"))
                .body("position", equalTo(1));
        SignUps.cancel(campus, people.get(2), second).statusCode(200);
        Duties.publish(database, Duties.plan(period, people.get(1), 2));
        awaitSignUp(people.get(1), onDuty, "CONFIRMED");
    }

    @Test
    void givesASeatBackForADutyPublishedLaterAndMovesTheWaitingList() {
        // Given
        UUID shift = campus.published(Campus.shift(24, 4, 1)).shift();
        List<String> people = campus.people(2);
        UUID held = SignUps.made(campus, people.get(0), shift, "CONFIRMED");
        UUID waiting = SignUps.waiting(campus, people.get(1), shift);
        TestTopics.Mark mark = TestTopics.mark("volunteer.signup.v1");

        // When
        Duties.publish(database, people.get(0), Duties.duty(27, 8));

        // Then
        TestEvent told =
                TestTopics.awaitOne(mark, PATIENCE, event -> event.key().equals(held.toString()));
        assertThat(told.name()).isEqualTo("sign-up-cancelled");
        assertThat(told.json().get("reason").asText()).isEqualTo("DUTY");
        assertThat(told.json().get("previousState").asText()).isEqualTo("CONFIRMED");
        awaitSignUp(people.get(1), waiting, "CONFIRMED");
        SignUps.get(campus, people.get(0), held)
                .body("state", equalTo("CANCELLED"))
                .body("reason", equalTo("DUTY"));
        SignUps.signUp(campus, people.get(0), shift).statusCode(409).body("code", equalTo("VOL-2401"));
    }

    @Test
    void givesAnOfferBackForADutyPublishedLater() {
        // Given
        UUID shift = campus.published(Campus.shift(24, 4, 1)).shift();
        List<String> people = campus.people(2);
        UUID held = SignUps.made(campus, people.get(0), shift, "CONFIRMED");
        UUID offered = SignUps.made(campus, people.get(1), shift, "WAIT_LISTED");
        SignUps.cancel(campus, people.get(0), held).statusCode(200);
        awaitSignUp(people.get(1), offered, "OFFERED");

        // When
        Duties.publish(database, people.get(1), Duties.duty(24, 4));

        // Then
        awaitSignUp(people.get(1), offered, "CANCELLED");
        SignUps.get(campus, people.get(1), offered).body("reason", equalTo("DUTY"));
        assertThat(database.number("SELECT taken FROM shift_seats WHERE shift = ?", shift))
                .isZero();
    }

    @Test
    void letsWhoHasBegunToServeGoOn() {
        // Given
        UUID shift = campus.published(Campus.shift(24, 4, 1)).shift();
        String person = campus.person();
        UUID held = SignUps.made(campus, person, shift, "CONFIRMED");
        database.update("UPDATE sign_up SET state = 'CHECKED_IN' WHERE id = ?", held);

        // When
        Duties.publish(database, person, Duties.duty(24, 4));

        // Then
        Await.until(PATIENCE, "all was looked at", () -> requests(person) <= 1);
        SignUps.get(campus, person, held).body("state", equalTo("CHECKED_IN"));
    }

    @Test
    void keepsASeatThatADutyOnlyTouches() {
        // Given
        UUID shift = campus.published(Campus.shift(24, 4, 1)).shift();
        String person = campus.person();
        UUID held = SignUps.made(campus, person, shift, "CONFIRMED");

        // When
        Duties.publish(database, person, Duties.duty(20, 4), Duties.duty(28, 4));

        // Then
        Await.until(PATIENCE, "all was looked at", () -> requests(person) <= 1);
        SignUps.get(campus, person, held).body("state", equalTo("CONFIRMED"));
    }

    @Test
    void takesTheNewestPublicationHoweverOftenAndInWhatOrderTheyCome() {
        // Given
        UUID shift = campus.published(Campus.shift(24, 4, 1)).shift();
        String person = campus.person();
        UUID period = UUID.randomUUID();
        TestEvent first = Duties.plan(period, person, 1, Duties.duty(24, 4));
        TestEvent moved = Duties.plan(period, person, 2, Duties.duty(28, 4));

        // When
        Duties.publish(database, moved, first, moved, first);

        // Then
        assertThat(database.number("SELECT COUNT(*) FROM busy_span WHERE person = ?", person))
                .isEqualTo(1);
        SignUps.made(campus, person, shift, "CONFIRMED");
    }

    @Test
    void keepsTheDutiesOfSeveralPeriodsApart() {
        // Given
        Made made = campus.published(Campus.shift(24, 4, 1), Campus.shift(48, 4, 1));
        String person = campus.person();
        UUID ended = Duties.publish(database, person, Duties.duty(24, 4));
        Duties.publish(database, person, Duties.duty(48, 4));

        // When
        Duties.publish(database, Duties.plan(ended, person, 2));

        // Then
        SignUps.made(campus, person, made.shifts().get(0), "CONFIRMED");
        SignUps.signUp(campus, person, made.shifts().get(1)).statusCode(409).body("code", equalTo("VOL-2401"));
    }

    @Test
    void keepsTheDutyOfSomebodyOfWhomTheDirectoryTellsLater() {
        // Given
        UUID shift = campus.published(Campus.shift(24, 4, 1)).shift();
        String person = "L" + campus.unit;
        Duties.publish(database, person, Duties.duty(24, 4));
        SignUps.signUp(campus, person, shift).statusCode(409).body("code", equalTo("VOL-2007"));

        // When
        TestTopics.publish(Campus.person(person, true, 1));

        // Then
        Await.untilAsserted(
                PATIENCE,
                () -> SignUps.signUp(campus, person, shift).statusCode(409).body("code", equalTo("VOL-2401")));
    }

    @Test
    void tellsAsOfWhenDutiesAreKnown() {
        // Given
        UUID shift = campus.published(Campus.shift(24, 4, 1)).shift();
        String person = campus.person();
        Instant before = Instant.now();

        // Then
        Await.untilAsserted(
                PATIENCE, () -> assertThat(dutiesAsOf(person, shift)).isAfter(before));
        SignUps.signUp(campus, person, shift).statusCode(201).body("dutiesAsOf", not(empty()));
    }

    private Instant dutiesAsOf(String person, UUID shift) {
        String asOf = campus.as(person)
                .get("/shifts/" + shift + "/eligibility")
                .then()
                .statusCode(200)
                .extract()
                .path("dutiesAsOf");
        return asOf == null ? Instant.MIN : Instant.parse(asOf);
    }

    /// Requests to look at the person; the one for later on stays a minute.
    private long requests(String person) {
        return database.number("SELECT COUNT(*) FROM eligibility_recheck WHERE subject = ?", person);
    }
}
