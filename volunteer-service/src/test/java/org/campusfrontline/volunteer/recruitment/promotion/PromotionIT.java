package org.campusfrontline.volunteer.recruitment.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestClock;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestTopics;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Campus.Made;
import org.campusfrontline.volunteer.recruitment.Database;
import org.campusfrontline.volunteer.recruitment.signup.SignUps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CampusTest
class PromotionIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /// Many times the rhythm of the sweep.
    private static final Duration SWEPT = Duration.ofSeconds(40);

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
    void offersAFreedSeatToTheFirstInTheLineAndConfirmsIt() {
        // Given
        UUID shift = campus.published(Campus.shift(24, 4, 1)).shift();
        List<String> people = campus.people(3);
        UUID held = SignUps.made(campus, people.get(0), shift, "CONFIRMED");
        UUID first = SignUps.waiting(campus, people.get(1), shift);
        UUID second = SignUps.waiting(campus, people.get(2), shift);
        TestTopics.Mark mark = TestTopics.mark("volunteer.signup.v1");

        // When
        SignUps.cancel(campus, people.get(0), held).statusCode(200);

        // Then
        List<TestEvent> events =
                TestTopics.await(mark, 2, PATIENCE, event -> event.key().equals(first.toString()));
        assertThat(events).extracting(TestEvent::name).containsExactly("sign-up-offered", "sign-up-confirmed");
        assertThat(events).extracting(TestEvent::version).containsExactly(2L, 3L);
        assertThat(events.getFirst().json().get("offerUntil").asText()).isNotBlank();
        assertThat(events.getLast().json().get("promoted").asBoolean()).isTrue();
        assertThat(state(second)).isEqualTo("WAIT_LISTED");
        assertThat(counters(shift)).isEqualTo(Map.of("taken", 1, "reserved", 0, "waiting", 1));
    }

    @Test
    void passesOverWhoIsBusyOrInactiveAndKeepsTheirPlace() {
        // Given
        Made made = campus.published(Campus.shift(24, 4, 1), Campus.shift(25, 4, 1));
        UUID shift = made.shifts().get(0);
        List<String> people = campus.people(4);
        UUID held = SignUps.made(campus, people.get(0), shift, "CONFIRMED");
        UUID busy = SignUps.waiting(campus, people.get(1), shift);
        UUID inactive = SignUps.waiting(campus, people.get(2), shift);
        UUID third = SignUps.waiting(campus, people.get(3), shift);
        SignUps.made(campus, people.get(1), made.shifts().get(1), "CONFIRMED");
        campus.deactivate(people.get(2));

        // When
        SignUps.cancel(campus, people.get(0), held);

        // Then
        awaitState(third, "CONFIRMED", PATIENCE);
        assertThat(List.of(state(busy), state(inactive))).containsOnly("WAIT_LISTED");
    }

    @Test
    void freesTheSeatForWhoComesNextWhenNobodyWhoWaitsCanTakeIt() {
        // Given
        Made made = campus.published(Campus.shift(24, 4, 1), Campus.shift(25, 4, 1));
        UUID shift = made.shifts().get(0);
        List<String> people = campus.people(3);
        UUID held = SignUps.made(campus, people.get(0), shift, "CONFIRMED");
        UUID busy = SignUps.waiting(campus, people.get(1), shift);
        SignUps.made(campus, people.get(1), made.shifts().get(1), "CONFIRMED");

        // When
        SignUps.cancel(campus, people.get(0), held);

        // Then
        awaitCounters(shift, Map.of("taken", 0, "reserved", 0, "waiting", 1));
        SignUps.made(campus, people.get(2), shift, "CONFIRMED");
        assertThat(state(busy)).isEqualTo("WAIT_LISTED");
    }

    @Test
    void promotesWhoBecomesFreeByGivingUpAnotherSeat() {
        // Given
        Made made = campus.published(Campus.shift(24, 4, 1), Campus.shift(25, 4, 1));
        UUID shift = made.shifts().get(0);
        List<String> people = campus.people(2);
        UUID held = SignUps.made(campus, people.get(0), shift, "CONFIRMED");
        UUID waiting = SignUps.waiting(campus, people.get(1), shift);
        UUID other = SignUps.made(campus, people.get(1), made.shifts().get(1), "CONFIRMED");
        SignUps.cancel(campus, people.get(0), held);
        awaitCounters(shift, Map.of("taken", 0, "reserved", 0, "waiting", 1));

        // When
        SignUps.cancel(campus, people.get(1), other);

        // Then
        awaitState(waiting, "CONFIRMED", PATIENCE);
    }

    @Test
    void keepsAFreedSeatFromWhoComesNextWhilePeopleWait() {
        // Given
        UUID shift = campus.published(Campus.shift(24, 4, 1)).shift();
        List<String> people = campus.people(3);
        UUID held = SignUps.made(campus, people.get(0), shift, "CONFIRMED");
        UUID first = SignUps.waiting(campus, people.get(1), shift);
        crashAfterCancelling(held, shift);

        // When
        String late = SignUps.signUp(campus, people.get(2), shift)
                .statusCode(201)
                .extract()
                .path("state");

        // Then
        assertThat(late).isEqualTo("WAIT_LISTED");
        awaitState(first, "CONFIRMED", SWEPT);
    }

    @Test
    void sweepsUpASeatThatACrashLeftBehind() {
        // Given
        UUID shift = campus.published(Campus.shift(24, 4, 1)).shift();
        List<String> people = campus.people(2);
        UUID held = SignUps.made(campus, people.get(0), shift, "CONFIRMED");
        UUID first = SignUps.waiting(campus, people.get(1), shift);

        // When
        crashAfterCancelling(held, shift);

        // Then
        awaitState(first, "CONFIRMED", SWEPT);
        assertThat(counters(shift)).isEqualTo(Map.of("taken", 1, "reserved", 0, "waiting", 0));
    }

    @Test
    void settlesAnOfferThatACrashLeftOpen() {
        // Given
        UUID shift = campus.published(Campus.shift(24, 4, 1)).shift();
        List<String> people = campus.people(2);
        UUID held = SignUps.made(campus, people.get(0), shift, "CONFIRMED");
        UUID first = SignUps.waiting(campus, people.get(1), shift);

        // When
        crashAfterOffering(held, first, shift, "2099-01-01");

        // Then
        awaitState(first, "CONFIRMED", SWEPT);
        assertThat(version(first)).isEqualTo(3);
    }

    @Test
    void keepsAnOfferedSeatForItsPersonUntilTheyTakeIt() {
        // Given
        UUID shift = campus.published(Campus.shift(24, 4, 1)).shift();
        List<String> people = campus.people(3);
        UUID held = SignUps.made(campus, people.get(0), shift, "CONFIRMED");
        UUID asked = SignUps.made(campus, people.get(1), shift, "WAIT_LISTED");
        UUID next = SignUps.waiting(campus, people.get(2), shift);
        SignUps.cancel(campus, people.get(0), held);
        awaitState(asked, "OFFERED", PATIENCE);

        // When
        String late = SignUps.signUp(campus, people.get(0), shift)
                .statusCode(201)
                .extract()
                .path("state");
        SignUps.confirm(campus, people.get(1), asked).statusCode(200).body("state", equalTo("CONFIRMED"));

        // Then
        assertThat(late).isEqualTo("WAIT_LISTED");
        assertThat(state(next)).isEqualTo("WAIT_LISTED");
        assertThat(counters(shift)).isEqualTo(Map.of("taken", 1, "reserved", 0, "waiting", 2));
    }

    @Test
    void passesADeclinedOfferOnAtOnce() {
        // Given
        UUID shift = campus.published(Campus.shift(24, 4, 1)).shift();
        List<String> people = campus.people(3);
        UUID held = SignUps.made(campus, people.get(0), shift, "CONFIRMED");
        UUID asked = SignUps.made(campus, people.get(1), shift, "WAIT_LISTED");
        UUID next = SignUps.waiting(campus, people.get(2), shift);
        SignUps.cancel(campus, people.get(0), held);
        awaitState(asked, "OFFERED", PATIENCE);

        // When
        SignUps.cancel(campus, people.get(1), asked).statusCode(200).body("state", equalTo("CANCELLED"));

        // Then
        awaitState(next, "CONFIRMED", PATIENCE);
    }

    @Test
    void letsAnOfferLapseThatNobodyTakesInTime() {
        // Given
        UUID shift = campus.published(Campus.shift(24, 4, 1)).shift();
        List<String> people = campus.people(3);
        UUID held = SignUps.made(campus, people.get(0), shift, "CONFIRMED");
        UUID asked = SignUps.made(campus, people.get(1), shift, "WAIT_LISTED");
        UUID next = SignUps.waiting(campus, people.get(2), shift);
        SignUps.cancel(campus, people.get(0), held);
        awaitState(asked, "OFFERED", PATIENCE);

        // When
        clock.forward(Duration.ofHours(6).plusMinutes(1));

        // Then
        awaitState(asked, "CANCELLED", SWEPT);
        awaitState(next, "CONFIRMED", SWEPT);
        SignUps.confirm(campus, people.get(1), asked)
                .statusCode(409)
                .body("code", equalTo("VOL-2009"))
                .body("values.legal", empty());
    }

    @Test
    void stillOffersASeatOnceTheShiftHasBegun() {
        // Given
        UUID shift = campus.published(Campus.shift(2, 4, 1)).shift();
        List<String> people = campus.people(2);
        UUID held = SignUps.made(campus, people.get(0), shift, "CONFIRMED");
        UUID asked = SignUps.made(campus, people.get(1), shift, "WAIT_LISTED");
        clock.forward(Duration.between(Instant.now(), start(shift).plus(Duration.ofMinutes(5))));

        // When
        SignUps.cancel(campus, people.get(0), held).statusCode(200);

        // Then
        awaitState(asked, "OFFERED", PATIENCE);
        SignUps.confirm(campus, people.get(1), asked).statusCode(200);
    }

    @Test
    void letsAnExpiredOfferLapseAndPassesTheSeatOn() {
        // Given
        UUID shift = campus.published(Campus.shift(24, 4, 1)).shift();
        List<String> people = campus.people(3);
        UUID held = SignUps.made(campus, people.get(0), shift, "CONFIRMED");
        UUID first = SignUps.waiting(campus, people.get(1), shift);
        UUID second = SignUps.waiting(campus, people.get(2), shift);

        // When
        crashAfterOffering(held, first, shift, "2020-01-01");

        // Then
        awaitState(first, "CANCELLED", SWEPT);
        awaitState(second, "CONFIRMED", SWEPT);
        assertThat(database.rows("SELECT reason FROM sign_up WHERE id = ?", first)
                        .getFirst())
                .containsEntry("reason", "OFFER_LAPSED");
    }

    @Test
    void givesNewSeatsToThoseWhoWait() {
        // Given
        Made made = campus.published(Campus.shift(24, 4, 1));
        List<String> people = campus.people(4);
        SignUps.made(campus, people.get(0), made.shift(), "CONFIRMED");
        UUID first = SignUps.waiting(campus, people.get(1), made.shift());
        UUID second = SignUps.waiting(campus, people.get(2), made.shift());
        UUID third = SignUps.waiting(campus, people.get(3), made.shift());

        // When
        resize(made, 3);

        // Then
        awaitState(second, "CONFIRMED", PATIENCE);
        assertThat(List.of(state(first), state(third))).containsExactly("CONFIRMED", "WAIT_LISTED");
        awaitCounters(made.shift(), Map.of("taken", 3, "reserved", 0, "waiting", 1));
    }

    @Test
    void dissolvesTheLineWhenTheActivityCloses() {
        // Given
        Made made = campus.published(Campus.shift(24, 4, 1));
        List<String> people = campus.people(2);
        UUID held = SignUps.made(campus, people.get(0), made.shift(), "CONFIRMED");
        UUID waiting = SignUps.waiting(campus, people.get(1), made.shift());

        // When
        campus.as(campus.organiser)
                .header("If-Match", made.tag())
                .put("/activities/" + made.id() + "/closure")
                .then()
                .statusCode(200);

        // Then
        awaitState(waiting, "CANCELLED", PATIENCE);
        assertThat(state(held)).isEqualTo("CONFIRMED");
        SignUps.signUp(campus, campus.person(), made.shift()).statusCode(409);
    }

    @Test
    void dissolvesTheLineInTheMiddleOfTheShift() {
        // Given
        UUID shift = campus.published(Campus.shift(2, 4, 1)).shift();
        List<String> people = campus.people(2);
        SignUps.made(campus, people.get(0), shift, "CONFIRMED");
        UUID waiting = SignUps.waiting(campus, people.get(1), shift);

        // When
        clock.forward(Duration.ofHours(4).plusMinutes(1));

        // Then
        awaitState(waiting, "CANCELLED", SWEPT);
        assertThat(database.rows("SELECT reason FROM sign_up WHERE id = ?", waiting)
                        .getFirst())
                .containsEntry("reason", "WAITING_ENDED");
    }

    /// What a replica leaves behind that dies after the commit of a cancellation: no promotion was asked for.
    private void crashAfterCancelling(UUID held, UUID shift) {
        database.update(
                "UPDATE sign_up u JOIN shift_seats q ON q.shift = u.shift SET u.state = 'CANCELLED',"
                        + " u.reason = 'BY_PERSON', u.version = 2, q.reserved = 1 WHERE u.id = ? AND q.shift = ?",
                held,
                shift);
    }

    /// The same between the commit of an offer and its acceptance.
    private void crashAfterOffering(UUID held, UUID offered, UUID shift, String until) {
        database.update("UPDATE sign_up SET state = 'CANCELLED', reason = 'BY_PERSON', version = 2 WHERE id = ?", held);
        database.update("UPDATE shift_seats SET waiting = waiting - 1 WHERE shift = ?", shift);
        database.update(
                "UPDATE sign_up SET state = 'OFFERED', offer_until = ?, version = 2, changed_at = '2020-01-01'"
                        + " WHERE id = ?",
                until,
                offered);
    }

    private void resize(Made made, int seats) {
        Map<String, Object> activity = new LinkedHashMap<>(campus.as(campus.organiser)
                .get("/activities/" + made.id())
                .then()
                .extract()
                .jsonPath()
                .<Map<String, Object>>get());
        campus.as(campus.organiser)
                .header("If-Match", made.tag())
                .body(Campus.changeOf(activity, seats))
                .put("/activities/" + made.id())
                .then()
                .statusCode(200);
    }

    private Instant start(UUID shift) {
        return ((LocalDateTime) database.rows("SELECT starts_at FROM shift WHERE id = ?", shift)
                        .getFirst()
                        .get("starts_at"))
                .toInstant(ZoneOffset.UTC);
    }

    private void awaitState(UUID signUp, String state, Duration atMost) {
        Await.untilAsserted(atMost, () -> assertThat(state(signUp)).isEqualTo(state));
    }

    private void awaitCounters(UUID shift, Map<String, Object> counters) {
        Await.untilAsserted(PATIENCE, () -> assertThat(counters(shift)).isEqualTo(counters));
    }

    private String state(UUID signUp) {
        return (String) database.rows("SELECT state FROM sign_up WHERE id = ?", signUp)
                .getFirst()
                .get("state");
    }

    private long version(UUID signUp) {
        return database.number("SELECT version FROM sign_up WHERE id = ?", signUp);
    }

    private Map<String, Object> counters(UUID shift) {
        return database.rows("SELECT taken, reserved, waiting FROM shift_seats WHERE shift = ?", shift)
                .getFirst();
    }
}
