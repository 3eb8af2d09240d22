package org.campusfrontline.volunteer.recruitment.recheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.volunteer.recruitment.eligibility.Posts.rule;

import io.restassured.path.json.JsonPath;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestClock;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestTopics;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Database;
import org.campusfrontline.volunteer.recruitment.eligibility.Posts;
import org.campusfrontline.volunteer.recruitment.shift.ShiftMoved;
import org.campusfrontline.volunteer.recruitment.signup.SignUps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CampusTest
class RecheckIT {

    /// Many times the rhythm of the sweep.
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Inject
    Database database;

    @Inject
    TestClock clock;

    @Inject
    Event<ShiftMoved> moved;

    @Inject
    RecheckSweep sweep;

    private Campus campus;
    private Posts posts;

    @BeforeEach
    void campus() {
        campus = Campus.create(database);
        posts = new Posts(campus, database);
    }

    private String insured() {
        String person = campus.person();
        posts.change(person, Posts.with(Posts.insurance(30))).statusCode(200);
        return person;
    }

    private void uninsure(String person) {
        posts.change(person, Posts.profile()).statusCode(200);
    }

    private JsonPath seen(String person, UUID signUp) {
        return SignUps.get(campus, person, signUp).statusCode(200).extract().jsonPath();
    }

    private void awaitLapse(String person, UUID signUp, String... codes) {
        Await.untilAsserted(PATIENCE, () -> {
            List<String> failed = seen(person, signUp).getList("lapse.failed");
            assertThat(failed == null ? List.<String>of() : failed).containsExactly(codes);
        });
    }

    private void awaitState(String person, UUID signUp, String state) {
        Await.untilAsserted(
                PATIENCE,
                () -> assertThat(seen(person, signUp).getString("state")).isEqualTo(state));
    }

    @Test
    void marksASeatTellsThePersonAndForgetsItWhenMended() {
        // Given
        posts.ask(rule("INSURANCE"));
        UUID shift = posts.published(Campus.shift(72, 4, 1)).shift();
        String person = insured();
        UUID signUp = SignUps.made(campus, person, shift, "CONFIRMED");
        TestTopics.Mark mark = TestTopics.mark("volunteer.signup.v1");

        // When
        uninsure(person);

        // Then
        awaitLapse(person, signUp, "VOL-2208");
        JsonPath marked = seen(person, signUp);
        assertThat(marked.getString("state")).isEqualTo("CONFIRMED");
        Instant start = Instant.parse(marked.getString("shiftStart"));
        assertThat(Instant.parse(marked.getString("lapse.releaseAt"))).isEqualTo(start.minus(Duration.ofHours(24)));
        TestEvent event = TestTopics.await(
                        mark,
                        1,
                        PATIENCE,
                        told -> told.key().equals(signUp.toString())
                                && told.name().equals("sign-up-lapsed"))
                .getFirst();
        assertThat(event.json().get("failed").get(0).asText()).isEqualTo("VOL-2208");
        assertThat(event.version()).isEqualTo(2);
        posts.change(person, Posts.with(Posts.insurance(30))).statusCode(200);
        awaitLapse(person, signUp);
        assertThat(seen(person, signUp).getString("state")).isEqualTo("CONFIRMED");
    }

    @Test
    void releasesASeatNearItsShiftAndMovesTheWaitingList() {
        // Given
        posts.ask(rule("INSURANCE"));
        UUID shift = posts.published(Campus.shift(20, 4, 1)).shift();
        String holder = insured();
        String waiter = insured();
        UUID held = SignUps.made(campus, holder, shift, "CONFIRMED");
        UUID waiting = SignUps.waiting(campus, waiter, shift);

        // When
        uninsure(holder);

        // Then
        awaitState(holder, held, "CANCELLED");
        awaitState(waiter, waiting, "CONFIRMED");
        JsonPath released = seen(holder, held);
        assertThat(released.getString("reason")).isEqualTo("NOT_ELIGIBLE");
        assertThat(released.<String>getList("lapse.failed")).containsExactly("VOL-2208");
    }

    @Test
    void releasesAMarkedSeatWhenItsShiftComesNear() {
        // Given
        posts.ask(rule("INSURANCE"));
        UUID shift = posts.published(Campus.shift(72, 4, 1)).shift();
        String person = insured();
        UUID signUp = SignUps.made(campus, person, shift, "CONFIRMED");
        uninsure(person);
        awaitLapse(person, signUp, "VOL-2208");

        // When
        clock.forward(Duration.ofHours(50));

        // Then
        Await.until(
                PATIENCE,
                "released",
                () -> database.number("SELECT COUNT(*) FROM sign_up WHERE id = ? AND reason = 'NOT_ELIGIBLE'", signUp)
                        == 1);
        assertThat(database.number("SELECT taken FROM shift_seats WHERE shift = ?", shift))
                .isZero();
    }

    @Test
    void passesOverWhoIsNoLongerEligibleAndKeepsTheirPlace() {
        // Given
        posts.ask(rule("INSURANCE"));
        UUID shift = posts.published(Campus.shift(72, 4, 1)).shift();
        List<String> people = List.of(insured(), insured(), insured());
        UUID held = SignUps.made(campus, people.get(0), shift, "CONFIRMED");
        UUID first = SignUps.waiting(campus, people.get(1), shift);
        UUID second = SignUps.waiting(campus, people.get(2), shift);
        uninsure(people.get(1));

        // When
        SignUps.cancel(campus, people.get(0), held).statusCode(200);

        // Then
        awaitState(people.get(2), second, "CONFIRMED");
        awaitLapse(people.get(1), first, "VOL-2208");
        JsonPath passedOver = seen(people.get(1), first);
        assertThat(passedOver.getString("state")).isEqualTo("WAIT_LISTED");
        assertThat(passedOver.getInt("position")).isEqualTo(1);
        assertThat(passedOver.getString("lapse.releaseAt")).isNull();
        posts.change(people.get(1), Posts.with(Posts.insurance(30))).statusCode(200);
        SignUps.cancel(campus, people.get(2), second).statusCode(200);
        awaitState(people.get(1), first, "CONFIRMED");
    }

    @Test
    void looksAgainWhenACategoryBeginsToAsk() {
        // Given
        UUID shift = posts.published(Campus.shift(72, 4, 2)).shift();
        String adult = campus.person();
        Map<String, Object> declared = Posts.profile();
        declared.put("adult", true);
        posts.change(adult, declared).statusCode(200);
        String unknown = campus.person();
        UUID good = SignUps.made(campus, adult, shift, "CONFIRMED");
        UUID bad = SignUps.made(campus, unknown, shift, "CONFIRMED");

        // When
        posts.ask(rule("ADULTHOOD"));

        // Then
        awaitLapse(unknown, bad, "VOL-2206");
        awaitLapse(adult, good);
    }

    @Test
    void looksAgainWhenTheRisksAreToldAnewAndWhenConsentIsTakenBack() {
        // Given
        posts.ask(rule("RISK_NOTICE"));
        long first = posts.tell("heat");
        UUID shift = posts.published(Campus.shift(72, 4, 1)).shift();
        String person = campus.person();
        posts.accept(person, first).statusCode(200);
        UUID signUp = SignUps.made(campus, person, shift, "CONFIRMED");

        // When
        long second = posts.tell("heat and height");

        // Then
        awaitLapse(person, signUp, "VOL-2209");
        posts.accept(person, second).statusCode(200);
        awaitLapse(person, signUp);
        campus.as(person).delete("/my/risk-consents/" + posts.category).then().statusCode(204);
        awaitLapse(person, signUp, "VOL-2209");
    }

    @Test
    void looksAgainWhenAShiftMovesBeyondAValidity() {
        // Given
        posts.ask(rule("INSURANCE"));
        UUID shift = posts.published(Campus.shift(48, 4, 1)).shift();
        String person = campus.person();
        posts.change(person, Posts.with(Posts.insurance(4))).statusCode(200);
        UUID signUp = SignUps.made(campus, person, shift, "CONFIRMED");
        database.update("UPDATE shift SET ends_at = ends_at + INTERVAL 3 DAY WHERE id = ?", shift);

        // When
        moved.fire(new ShiftMoved(shift));

        // Then
        awaitLapse(person, signUp, "VOL-2208");
    }

    @Test
    void looksAgainWhenAMembershipEnds() {
        // Given
        posts.ask(rule("MEMBERSHIP", "tree", Campus.TREE, "unit", campus.unit));
        UUID shift = posts.published(Campus.shift(72, 4, 1)).shift();
        String person = campus.person();
        posts.enrol(person, Campus.TREE + "/" + campus.unit);
        UUID signUp = SignUps.made(campus, person, shift, "CONFIRMED");

        // When
        posts.enrol(person);

        // Then
        awaitLapse(person, signUp, "VOL-2210");
    }

    /// What a replica leaves behind that loses a request, or a change that nobody told of.
    @Test
    void findsSeatsAtTheTimeOfADutyThoughNobodyAskedForThem() {
        // Given
        UUID shift = posts.published(Campus.shift(24, 4, 1)).shift();
        String person = campus.person();
        UUID signUp = SignUps.made(campus, person, shift, "CONFIRMED");
        database.update(
                "INSERT INTO busy_span (person, ends_at, starts_at, source, origin)"
                        + " SELECT ?, ends_at, starts_at, 'DUTY', id FROM shift WHERE id = ?",
                person,
                shift);

        // When
        sweep.net();

        // Then
        awaitState(person, signUp, "CANCELLED");
        assertThat(seen(person, signUp).getString("reason")).isEqualTo("DUTY");
    }

    /// What a replica leaves behind that took the request and died.
    @Test
    void takesUpWhatAnotherReplicaHadBegun() {
        // Given
        UUID shift = posts.published(Campus.shift(24, 4, 1)).shift();
        String person = campus.person();
        UUID signUp = SignUps.made(campus, person, shift, "CONFIRMED");
        database.update(
                "INSERT INTO busy_span (person, ends_at, starts_at, source, origin)"
                        + " SELECT ?, ends_at, starts_at, 'DUTY', id FROM shift WHERE id = ?",
                person,
                shift);

        // When
        database.update(
                "INSERT INTO eligibility_recheck (id, scope, subject, due_at) VALUES (?, 'PERSON', ?, '2020-01-01')",
                UUID.randomUUID(),
                person);

        // Then
        awaitState(person, signUp, "CANCELLED");
    }
}
