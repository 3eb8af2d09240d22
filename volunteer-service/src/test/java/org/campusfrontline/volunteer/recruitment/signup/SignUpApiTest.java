package org.campusfrontline.volunteer.recruitment.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestClock;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.platform.testing.TestTopics;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Campus.Made;
import org.campusfrontline.volunteer.recruitment.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CampusTest
class SignUpApiTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    Database database;

    @Inject
    TestClock clock;

    private Campus campus;

    @BeforeEach
    void campus() {
        campus = Campus.create(database);
    }

    @Test
    void givesASeatAndThenAPlaceInTheLine() {
        // Given
        UUID shift = campus.published(Campus.shift(24, 4, 1)).shift();
        List<String> people = campus.people(3);

        // When
        ValidatableResponse first = SignUps.signUp(campus, people.get(0), shift);
        ValidatableResponse second = SignUps.signUp(campus, people.get(1), shift);
        ValidatableResponse third = SignUps.signUp(campus, people.get(2), shift);

        // Then
        first.statusCode(201).body("state", equalTo("CONFIRMED")).body("position", nullValue());
        second.statusCode(201).body("state", equalTo("WAIT_LISTED")).body("position", equalTo(1));
        third.statusCode(201).body("state", equalTo("WAIT_LISTED")).body("position", equalTo(2));
    }

    @Test
    void showsWhatItMadeWithWhatMayBeDoneNext() {
        // Given
        UUID shift = campus.published(Campus.shift(24, 4, 1)).shift();
        String person = campus.person();

        // When
        ValidatableResponse made = SignUps.signUp(campus, person, shift);

        // Then
        UUID id = made.extract().jsonPath().getUUID("id");
        made.header("Location", endsWith("/api/volunteer/v1/sign-ups/" + id))
                .header("ETag", notNullValue())
                .body("person", equalTo(person))
                .body("shift", equalTo(shift.toString()))
                .body("titleZh", equalTo("校园防汛志愿行动"))
                .body("site", equalTo("第三食堂"))
                .body("version", equalTo(1))
                .body("actions.name", contains("cancel"))
                .body("actions.allowed", contains(true));
        assertThat(fixed(SignUps.get(campus, person, id))).isEqualTo(fixed(made));
    }

    /// All of a sign-up but how fresh the duties are.
    private static Map<String, Object> fixed(ValidatableResponse answer) {
        Map<String, Object> fixed = new HashMap<>(answer.extract().jsonPath().<Map<String, Object>>get());
        fixed.remove("dutiesAsOf");
        return fixed;
    }

    @Test
    void refusesAFullShiftToWhoDoesNotWantToWait() {
        // Given
        UUID shift = campus.published(Campus.shift(24, 4, 1)).shift();
        SignUps.made(campus, campus.person(), shift, "CONFIRMED");

        // When
        ValidatableResponse answer = SignUps.signUp(
                campus, campus.person(), shift, UUID.randomUUID().toString(), Map.of("waitIfFull", false));

        // Then
        answer.statusCode(409).body("code", equalTo("VOL-2003")).contentType("application/problem+json");
        assertThat(database.number("SELECT waiting FROM shift_seats WHERE shift = ?", shift))
                .isZero();
    }

    @Test
    void refusesASecondSignUpAndAnOverlapButNotTheNextShift() {
        // Given
        Made made = campus.published(Campus.shift(24, 4, 2), Campus.shift(27, 4, 2), Campus.shift(28, 4, 2));
        String person = campus.person();
        SignUps.made(campus, person, made.shifts().get(0), "CONFIRMED");

        // When
        ValidatableResponse again = SignUps.signUp(campus, person, made.shifts().get(0));
        ValidatableResponse overlapping =
                SignUps.signUp(campus, person, made.shifts().get(1));
        ValidatableResponse adjoining =
                SignUps.signUp(campus, person, made.shifts().get(2));

        // Then
        again.statusCode(409).body("code", equalTo("VOL-2005"));
        overlapping
                .statusCode(409)
                .body("code", equalTo("VOL-2004"))
                .body("values.shift", equalTo(made.shifts().get(0).toString()));
        adjoining.statusCode(201);
    }

    @Test
    void letsAPersonWaitForOverlappingShifts() {
        // Given
        Made made = campus.published(Campus.shift(24, 4, 1), Campus.shift(25, 4, 1));
        List<String> holders = campus.people(2);
        SignUps.made(campus, holders.get(0), made.shifts().get(0), "CONFIRMED");
        SignUps.made(campus, holders.get(1), made.shifts().get(1), "CONFIRMED");
        String person = campus.person();

        // When
        UUID one = SignUps.made(campus, person, made.shifts().get(0), "WAIT_LISTED");
        UUID other = SignUps.made(campus, person, made.shifts().get(1), "WAIT_LISTED");

        // Then
        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void tellsEveryReasonAtOnce() {
        // Given
        Made made = campus.published(Campus.shift(24, 4, 1), Campus.shift(25, 4, 1));
        SignUps.made(campus, campus.person(), made.shifts().get(1), "CONFIRMED");
        String person = campus.person();
        SignUps.made(campus, person, made.shifts().get(0), "CONFIRMED");

        // When
        ValidatableResponse answer = SignUps.signUp(
                campus, person, made.shifts().get(1), UUID.randomUUID().toString(), Map.of("waitIfFull", false));

        // Then
        answer.statusCode(409).body("errors.code", contains("VOL-2004", "VOL-2003"));
    }

    @Test
    void refusesWhoIsUnknownAndSaysThatItMayPass() {
        UUID shift = campus.published(Campus.shift(24, 4, 1)).shift();

        SignUps.signUp(campus, "P-unheard-of", shift)
                .statusCode(409)
                .body("code", equalTo("VOL-2007"))
                .body("retryable", equalTo(true));
    }

    @Test
    void refusesWhoIsInactive() {
        // Given
        UUID shift = campus.published(Campus.shift(24, 4, 1)).shift();
        String person = campus.person();
        campus.deactivate(person);

        // When
        ValidatableResponse answer = SignUps.signUp(campus, person, shift);

        // Then
        answer.statusCode(409).body("code", equalTo("VOL-2006"));
    }

    @Test
    void hidesTheShiftsOfADraft() {
        UUID shift = campus.draft(List.of(Campus.post(Campus.shift(24, 4, 1)))).shift();

        SignUps.signUp(campus, campus.person(), shift).statusCode(404);
        campus.as(campus.person()).get("/shifts/" + shift).then().statusCode(404);
    }

    @Test
    void refusesWhenTheEmergencyIsClosed() {
        // Given
        UUID shift = campus.published(Campus.shift(24, 4, 1)).shift();
        campus.closeEmergency();

        // When
        ValidatableResponse answer = SignUps.signUp(campus, campus.person(), shift);

        // Then
        answer.statusCode(409).body("code", equalTo("VOL-2008"));
    }

    @Test
    void refusesAShiftThatIsOver() {
        // Given
        UUID shift = campus.published(Campus.shift(2, 1, 1)).shift();
        String person = campus.person();
        UUID kept = SignUps.made(campus, campus.person(), shift, "CONFIRMED");
        String holder = holder(kept);

        // When
        clock.forward(Duration.ofHours(3));

        // Then
        SignUps.signUp(campus, person, shift).statusCode(409).body("code", equalTo("VOL-2001"));
        SignUps.cancel(campus, holder, kept).statusCode(409).body("code", equalTo("VOL-2001"));
    }

    @Test
    void cancelsOnceHoweverOftenItIsAsked() {
        // Given
        UUID shift = campus.published(Campus.shift(24, 4, 1)).shift();
        String person = campus.person();
        UUID id = SignUps.made(campus, person, shift, "CONFIRMED");

        // When
        ValidatableResponse first = SignUps.cancel(campus, person, id);
        ValidatableResponse second = SignUps.cancel(campus, person, id);

        // Then
        first.statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("reason", equalTo("BY_PERSON"))
                .body("version", equalTo(2));
        second.statusCode(200).body("version", equalTo(2));
        assertThat(database.number("SELECT taken FROM shift_seats WHERE shift = ?", shift))
                .isZero();
    }

    @Test
    void letsACancelledPersonSignUpAgain() {
        // Given
        UUID shift = campus.published(Campus.shift(24, 4, 1)).shift();
        String person = campus.person();
        SignUps.cancel(campus, person, SignUps.made(campus, person, shift, "CONFIRMED"));

        // When
        UUID again = SignUps.made(campus, person, shift, "CONFIRMED");

        // Then
        SignUps.get(campus, person, again).body("version", equalTo(1));
    }

    @Test
    void cancelsOnlyTheVersionThatThePersonHasSeen() {
        // Given
        UUID shift = campus.published(Campus.shift(24, 4, 1)).shift();
        String person = campus.person();
        UUID id = SignUps.made(campus, person, shift, "CONFIRMED");

        // Then
        campus.as(person)
                .header("If-Match", "\"v2\"")
                .put("/sign-ups/" + id + "/cancellation")
                .then()
                .statusCode(412);
        campus.as(person)
                .header("If-Match", "one")
                .put("/sign-ups/" + id + "/cancellation")
                .then()
                .statusCode(400);
        campus.as(person)
                .header("If-Match", "\"v1\"")
                .put("/sign-ups/" + id + "/cancellation")
                .then()
                .statusCode(200);
    }

    @Test
    void showsASignUpToItsPersonAndToThoseWhoRunTheShiftOnly() {
        // Given
        UUID shift = campus.published(Campus.shift(24, 4, 1)).shift();
        String person = campus.person();
        UUID id = SignUps.made(campus, person, shift, "CONFIRMED");
        String siteLead = campus.person();
        TestGrants.give(siteLead, "site-lead", Campus.TREE, campus.unit);

        // Then
        SignUps.get(campus, campus.person(), id).statusCode(404);
        SignUps.cancel(campus, campus.person(), id).statusCode(404);
        SignUps.get(campus, siteLead, id).statusCode(200);
        SignUps.cancel(campus, siteLead, id).statusCode(403);
        campus.as(campus.organiser)
                .put("/sign-ups/" + id + "/confirmation")
                .then()
                .statusCode(403);
        SignUps.cancel(campus, campus.organiser, id).statusCode(200).body("reason", equalTo("BY_ORGANISER"));
    }

    @Test
    void refusesAnIllegalStepNamingTheLegalOnes() {
        // Given
        UUID shift = campus.published(Campus.shift(24, 4, 1)).shift();
        List<String> people = campus.people(2);
        UUID confirmed = SignUps.made(campus, people.get(0), shift, "CONFIRMED");
        UUID waiting = SignUps.made(campus, people.get(1), shift, "WAIT_LISTED");

        // Then
        confirm(people.get(0), confirmed)
                .statusCode(409)
                .body("code", equalTo("VOL-2009"))
                .body("values.legal", contains("CHECK_IN", "MISS", "EXCUSE", "HAND_OVER", "CANCEL", "REVOKE"));
        confirm(people.get(1), waiting).statusCode(409).body("values.legal", contains("OFFER", "CANCEL", "REVOKE"));
        SignUps.cancel(campus, people.get(1), waiting).statusCode(200);
        confirm(people.get(1), waiting).statusCode(409).body("values.legal", equalTo(List.of()));
    }

    @Test
    void takesASignUpBackForAReasonThatIsToldAndGivesTheSeatOn() {
        // Given
        UUID shift = campus.published(Campus.shift(24, 4, 1)).shift();
        List<String> people = campus.people(2);
        UUID held = SignUps.made(campus, people.get(0), shift, "CONFIRMED");
        UUID waiting = SignUps.waiting(campus, people.get(1), shift);
        TestTopics.Mark mark = TestTopics.mark("volunteer.signup.v1");

        // When
        revoke(campus.organiser, held, "NOT_NEEDED", 1)
                .statusCode(200)
                .body("state", equalTo("REVOKED"))
                .body("reason", equalTo("NOT_NEEDED"));

        // Then
        var told = TestTopics.awaitOne(mark, PATIENCE, event -> event.key().equals(held.toString()));
        assertThat(told.name()).isEqualTo("sign-up-revoked");
        assertThat(told.json().get("previousState").asText()).isEqualTo("CONFIRMED");
        assertThat(told.json().get("reason").asText()).isEqualTo("NOT_NEEDED");
        TestTopics.await(mark, 2, PATIENCE, event -> event.key().equals(waiting.toString()));
        SignUps.get(campus, people.get(1), waiting).body("state", equalTo("CONFIRMED"));
        SignUps.signUp(campus, people.get(0), shift).statusCode(409).body("code", equalTo("VOL-2012"));
        revoke(campus.organiser, held, "SAFETY", 1).statusCode(200).body("reason", equalTo("NOT_NEEDED"));
    }

    @Test
    void letsOnlyThoseWhoRunTheShiftTakeASignUpBackAndNeverTheirOwn() {
        // Given
        UUID shift = campus.published(Campus.shift(24, 4, 2)).shift();
        String person = campus.person();
        UUID held = SignUps.made(campus, person, shift, "CONFIRMED");
        UUID own = SignUps.made(campus, campus.organiser, shift, "CONFIRMED");

        // When / Then
        revoke(person, held, "SAFETY", 1).statusCode(403);
        revoke(campus.organiser, own, "SAFETY", 1).statusCode(403);
        revoke(campus.organiser, held, "SAFETY", 2).statusCode(412);
        revoke(campus.organiser, held, "UNFRIENDLY", 1).statusCode(400);
        campus.as(campus.organiser)
                .body(Map.of("reason", "SAFETY"))
                .put("/sign-ups/" + held + "/revocation")
                .then()
                .statusCode(428);
    }

    private ValidatableResponse revoke(String who, UUID signUp, String reason, long version) {
        return campus.as(who)
                .header("If-Match", "\"v" + version + "\"")
                .body(Map.of("reason", reason))
                .put("/sign-ups/" + signUp + "/revocation")
                .then();
    }

    @Test
    void movesUpWhoWaitsWhenSomebodyBeforeLeaves() {
        // Given
        UUID shift = campus.published(Campus.shift(24, 4, 1)).shift();
        List<String> people = campus.people(3);
        SignUps.made(campus, people.get(0), shift, "CONFIRMED");
        UUID second = SignUps.made(campus, people.get(1), shift, "WAIT_LISTED");
        UUID third = SignUps.made(campus, people.get(2), shift, "WAIT_LISTED");
        String tag = SignUps.get(campus, people.get(2), third)
                .body("position", equalTo(2))
                .extract()
                .header("ETag");

        // When
        SignUps.cancel(campus, people.get(1), second);

        // Then
        campus.as(people.get(2))
                .header("If-None-Match", tag)
                .get("/sign-ups/" + third)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)))
                .body("position", equalTo(1));
    }

    @Test
    void tellsEachStepWithItsVersion() {
        // Given
        UUID shift = campus.published(Campus.shift(24, 4, 1)).shift();
        List<String> people = campus.people(2);
        TestTopics.Mark mark = TestTopics.mark("volunteer.signup.v1");

        // When
        UUID confirmed = SignUps.made(campus, people.get(0), shift, "CONFIRMED");
        UUID waiting = SignUps.made(campus, people.get(1), shift, "WAIT_LISTED");
        SignUps.cancel(campus, people.get(1), waiting);

        // Then
        var first = TestTopics.awaitOne(mark, PATIENCE, event -> event.key().equals(confirmed.toString()));
        assertThat(first.name()).isEqualTo("sign-up-confirmed");
        assertThat(first.version()).isEqualTo(1);
        assertThat(first.json().get("promoted").asBoolean()).isFalse();
        assertThat(first.json().get("unit").asText()).isEqualTo(campus.unit);
        var others = TestTopics.await(mark, 2, PATIENCE, event -> event.key().equals(waiting.toString()));
        assertThat(others)
                .extracting(event -> event.name())
                .containsExactly("sign-up-wait-listed", "sign-up-cancelled");
        assertThat(others.getFirst().json().get("position").asInt()).isEqualTo(1);
        assertThat(others.getLast().version()).isEqualTo(2);
        assertThat(others.getLast().json().get("previousState").asText()).isEqualTo("WAIT_LISTED");
        assertThat(others.getLast().json().get("reason").asText()).isEqualTo("BY_PERSON");
    }

    @Test
    void refusesWhatIsNoSignUp() {
        // Given
        UUID shift = campus.published(Campus.shift(24, 4, 1)).shift();
        String person = campus.person();
        String path = "/shifts/" + shift + "/sign-ups";
        String key = UUID.randomUUID().toString();

        // Then
        campus.as(person).body("{}").post(path).then().statusCode(428);
        campus.as(person)
                .header("Idempotency-Key", key)
                .body("{")
                .post(path)
                .then()
                .statusCode(400);
        campus.as(person).header("Idempotency-Key", key).post(path).then().statusCode(400);
        campus.as(person)
                .header("Idempotency-Key", key)
                .body("{\"waitIfFull\":\"yes\"}")
                .post(path)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/waitIfFull"));
        campus.as(person)
                .header("Idempotency-Key", key)
                .body("{\"person\":\"P1\"}")
                .post(path)
                .then()
                .statusCode(400)
                .body("code", equalTo("PLT-1002"));
        campus.as(person)
                .header("Idempotency-Key", key)
                .contentType("text/plain")
                .body("{}")
                .post(path)
                .then()
                .statusCode(415);
        SignUps.signUp(campus, person, UUID.randomUUID()).statusCode(404);
        campus.as(person)
                .header("Idempotency-Key", key)
                .body("{}")
                .post("/shifts/one/sign-ups")
                .then()
                .statusCode(404);
        campus.anonymous()
                .header("Idempotency-Key", key)
                .body("{}")
                .post(path)
                .then()
                .statusCode(401);
        assertThat(database.number("SELECT COUNT(*) FROM sign_up WHERE shift = ?", shift))
                .isZero();
    }

    @Test
    void waitsForThePersonWhoseTimeIsLocked() throws Exception {
        // Given
        UUID shift = campus.published(Campus.shift(24, 4, 1)).shift();
        String person = campus.person();
        try (var other = database.connection()) {
            other.setAutoCommit(false);
            try (var lock = other.prepareStatement("SELECT person FROM person_timeline WHERE person = ? FOR UPDATE")) {
                lock.setString(1, person);
                lock.executeQuery();
            }

            // When
            Thread request = Thread.ofVirtual()
                    .start(() -> SignUps.signUp(campus, person, shift).statusCode(201));
            Await.until(
                    PATIENCE,
                    "the request waits for the lock",
                    () -> database.number("SELECT COUNT(*) FROM information_schema.processlist"
                                    + " WHERE id <> CONNECTION_ID() AND info LIKE '%person_timeline%FOR UPDATE%'")
                            > 0);
            assertThat(database.number("SELECT taken FROM shift_seats WHERE shift = ?", shift))
                    .isZero();
            other.rollback();
            request.join(PATIENCE);
        }

        // Then
        assertThat(database.number("SELECT taken FROM shift_seats WHERE shift = ?", shift))
                .isEqualTo(1);
    }

    private ValidatableResponse confirm(String person, UUID signUp) {
        return campus.as(person).put("/sign-ups/" + signUp + "/confirmation").then();
    }

    private String holder(UUID signUp) {
        return (String) database.rows("SELECT person FROM sign_up WHERE id = ?", signUp)
                .getFirst()
                .get("person");
    }
}
