package org.campusfrontline.volunteer.recruitment.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestClock;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Database;
import org.campusfrontline.volunteer.recruitment.signup.SignUps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CampusTest
class AttendanceApiTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Database database;

    @Inject
    TestClock clock;

    private Campus campus;
    private Day day;

    @BeforeEach
    void day() {
        campus = Campus.create(database);
        day = new Day(campus, database, clock);
    }

    @Test
    void checksInAndOutByCodeAndBooksTheMinutesWithinTheShift() {
        // Given
        UUID shift = day.shift(2);
        String person = campus.person();
        UUID signUp = SignUps.made(campus, person, shift, "CONFIRMED");
        day.at(shift, -20);
        day.checkIn(person, signUp, day.code(shift))
                .statusCode(200)
                .body("state", equalTo("CHECKED_IN"))
                .body("cameHow", equalTo("CODE"));

        // When
        day.at(shift, 125);
        day.checkOut(person, signUp, day.code(shift))
                .statusCode(200)
                .body("state", equalTo("CHECKED_OUT"))
                .body("minutes", equalTo(125))
                .body("needsVouching", equalTo(false));

        // Then
        awaitState(signUp, "COMPLETED");
        campus.as(person)
                .get("/sign-ups/" + signUp + "/attendance")
                .then()
                .statusCode(200)
                .body("booked", equalTo(true));
        campus.as(person)
                .get("/my/hours/entries")
                .then()
                .statusCode(200)
                .body("items.minutes", hasItem(125))
                .body("items.source", hasItem("MEASURED"));
    }

    @Test
    void showsTheNextCodeAsSoonAsOneIsUsedAndGivesEachToOnePerson() {
        // Given
        UUID shift = day.shift(2);
        List<String> people = campus.people(2);
        UUID first = SignUps.made(campus, people.get(0), shift, "CONFIRMED");
        UUID second = SignUps.made(campus, people.get(1), shift, "CONFIRMED");
        clock.set(day.start(shift));
        String code = day.code(shift);
        day.checkIn(people.get(0), first, code).statusCode(200);

        // When
        String next = day.code(shift);

        // Then
        assertThat(next).isNotEqualTo(code);
        day.checkIn(people.get(1), second, code).statusCode(409).body("code", equalTo("VOL-2705"));
        day.checkIn(people.get(1), second, next).statusCode(200);
    }

    @Test
    void answersTheSameToTheSameCodeFromTheSamePerson() {
        // Given
        UUID shift = day.shift(1);
        String person = campus.person();
        UUID signUp = SignUps.made(campus, person, shift, "CONFIRMED");
        clock.set(day.start(shift));
        String code = day.code(shift);
        String once =
                day.checkIn(person, signUp, code).statusCode(200).extract().asString();

        // When
        String again =
                day.checkIn(person, signUp, code).statusCode(200).extract().asString();

        // Then
        assertThat(again).isEqualTo(once);
    }

    @Test
    void letsOnlyOneOfManyUseACodeAtOnce() throws Exception {
        // Given
        UUID shift = day.shift(8);
        List<String> people = campus.people(8);
        List<UUID> signUps = people.stream()
                .map(person -> SignUps.made(campus, person, shift, "CONFIRMED"))
                .toList();
        clock.set(day.start(shift));
        String code = day.code(shift);

        // When
        List<Integer> answers;
        try (ExecutorService all = Executors.newFixedThreadPool(people.size())) {
            List<Future<Integer>> asked = IntStream.range(0, people.size())
                    .mapToObj(i -> all.submit(() -> day.checkIn(people.get(i), signUps.get(i), code)
                            .extract()
                            .statusCode()))
                    .toList();
            answers = new ArrayList<>();
            for (Future<Integer> answer : asked) {
                answers.add(answer.get());
            }
        }

        // Then
        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 409);
        assertThat(signUps.stream().map(day::state).filter("CHECKED_IN"::equals))
                .hasSize(1);
    }

    @Test
    void refusesCodesThatAreWrongOldOrOfAnotherPost() {
        // Given
        UUID shift = day.shift(1);
        UUID other = day.shift(1);
        String person = campus.person();
        UUID signUp = SignUps.made(campus, person, shift, "CONFIRMED");
        Instant start = day.start(shift);
        clock.set(start);
        String code = day.code(shift);

        // When
        day.checkIn(person, signUp, day.code(other)).statusCode(409).body("code", equalTo("VOL-2703"));
        day.checkIn(person, signUp, "00-0000-0000").statusCode(409).body("code", equalTo("VOL-2703"));
        day.checkIn(person, signUp, "nonsense").statusCode(409).body("code", equalTo("VOL-2703"));
        clock.set(start.plusSeconds(40));
        day.checkIn(person, signUp, code).statusCode(409).body("code", equalTo("VOL-2704"));

        // Then
        clock.set(start.plusSeconds(40).minusNanos(1000));
        day.checkIn(person, signUp, code).statusCode(200);
    }

    @Test
    void opensHalfAnHourBeforeTheShiftAndClosesWithIt() {
        // Given
        UUID shift = day.shift(1);
        String person = campus.person();
        UUID signUp = SignUps.made(campus, person, shift, "CONFIRMED");
        Instant start = day.start(shift);

        // When
        clock.set(start.minusSeconds(1800).minusNanos(1000));
        day.checkIn(person, signUp, day.code(shift))
                .statusCode(409)
                .body("code", equalTo("VOL-2701"))
                .body("values.opens", equalTo(start.minusSeconds(1800).toString()));

        // Then
        clock.set(start.minusSeconds(1800));
        day.checkIn(person, signUp, day.code(shift)).statusCode(200);
    }

    @Test
    void comparesThePositionWithThePlaceAndKeepsNone() {
        // Given
        UUID shift = day.shift(1);
        UUID post = day.post(shift);
        String person = campus.person();
        UUID signUp = SignUps.made(campus, person, shift, "CONFIRMED");
        Map<String, Object> gate =
                Map.of("latitude", 36.675, "longitude", 117.055, "datum", "GCJ02", "radiusMetres", 150);
        campus.as(day.lead)
                .header("If-Match", "\"v0\"")
                .body(gate)
                .put("/posts/" + post + "/attendance-place")
                .then()
                .statusCode(200);
        clock.set(day.start(shift));
        String code = day.code(shift);

        // When
        day.checkIn(person, signUp, code).statusCode(409).body("code", equalTo("VOL-2706"));
        at(person, signUp, code, 36.685, "GCJ02").statusCode(409).body("code", equalTo("VOL-2707"));
        at(person, signUp, code, 36.675, "WGS84").statusCode(409).body("code", equalTo("VOL-2708"));
        at(person, signUp, code, 36.6755, "GCJ02").statusCode(200);

        // Then
        assertThat(database.rows("SELECT * FROM attendance WHERE sign_up = ?", signUp)
                        .getFirst()
                        .keySet())
                .doesNotContain("latitude", "longitude", "position");
        assertThat(database.number("SELECT COUNT(*) FROM audit_entry WHERE facts LIKE '%36.6755%'"))
                .isZero();
    }

    private ValidatableResponse at(String person, UUID signUp, String code, double latitude, String datum) {
        Map<String, Object> position = Map.of("latitude", latitude, "longitude", 117.055, "datum", datum);
        return day.tell(person, signUp, "check-in", Map.of("code", code, "position", position));
    }

    @Test
    void countsAnAbsenceFromTheTenthMinuteAndPassesTheSeatOn() {
        // Given
        UUID shift = day.shift(1);
        List<String> people = campus.people(2);
        UUID absent = SignUps.made(campus, people.get(0), shift, "CONFIRMED");
        UUID waiting = SignUps.waiting(campus, people.get(1), shift);
        day.at(shift, 9);
        day.say(shift, absent, "NO_SHOW").statusCode(200).body("results[0].refusals.code", hasItem("VOL-2713"));

        // When
        day.at(shift, 10);

        // Then
        awaitState(absent, "NO_SHOW");
        awaitState(waiting, "CONFIRMED");
        assertThat(day.seats(shift)).isEqualTo(Map.of("taken", 1, "reserved", 0, "waiting", 0));
    }

    @Test
    void excusesWhomTheLeadExcusesAndCountsNoAbsence() {
        // Given
        UUID shift = day.shift(1);
        String person = campus.person();
        UUID signUp = SignUps.made(campus, person, shift, "CONFIRMED");
        day.at(shift, -60);

        // When
        day.say(shift, signUp, "EXCUSED").statusCode(200).body("results[0].attendance.state", equalTo("EXCUSED"));

        // Then
        assertThat(day.seats(shift)).containsEntry("taken", 0);
        SignUps.made(campus, person, shift, "CONFIRMED");
    }

    @Test
    void givesWhoComesLateASeatWhereOneIsLeftAndElseLetsThemServeBeyondTheSeats() {
        // Given
        UUID shift = day.shift(1);
        List<String> people = campus.people(2);
        UUID late = SignUps.made(campus, people.get(0), shift, "CONFIRMED");
        UUID waiting = SignUps.waiting(campus, people.get(1), shift);
        day.at(shift, 11);
        awaitState(waiting, "CONFIRMED");

        // When
        day.checkIn(people.get(0), late, day.code(shift)).statusCode(200).body("state", equalTo("CHECKED_IN"));

        // Then
        assertThat(day.seats(shift)).containsEntry("taken", 1);
        assertThat(database.number("SELECT extra FROM sign_up WHERE id = ?", late))
                .isOne();
        SignUps.cancel(campus, people.get(1), waiting).statusCode(200);
        assertThat(day.seats(shift)).containsEntry("taken", 0);
    }

    @Test
    void takesTheListOfAnOfflineLeadLaterEvenAfterTheAbsenceWasTold() {
        // Given
        UUID shift = day.shift(2);
        List<String> people = campus.people(2);
        UUID first = SignUps.made(campus, people.get(0), shift, "CONFIRMED");
        UUID second = SignUps.made(campus, people.get(1), shift, "CONFIRMED");
        Instant start = day.start(shift);
        day.at(shift, 15);
        awaitState(first, "NO_SHOW");
        awaitState(second, "NO_SHOW");
        day.at(shift, 300);

        // When
        day.sheet(
                        shift,
                        Day.entry(first, "CHECK_IN", start.plusSeconds(60)),
                        Day.entry(first, "CHECK_OUT", start.plusSeconds(3660)),
                        Day.entry(second, "CHECK_IN", start.minusSeconds(7200)),
                        Day.entry(first, "CHECK_IN", start.plusSeconds(120)))
                .statusCode(200)
                .body("results[0].attendance.cameHow", equalTo("OFFLINE_LEAD"))
                .body("results[1].attendance.minutes", equalTo(60))
                .body("results[2].refusals.code", hasItem("VOL-2701"));

        // Then
        awaitState(first, "COMPLETED");
        assertThat(day.state(second)).isEqualTo("NO_SHOW");
        campus.as(people.get(0)).get("/my/hours/entries").then().body("items.minutes", hasItem(60));
    }

    @Test
    void keepsTheEarlierOfTwoComingsThatAreKnownAlike() {
        // Given
        UUID shift = day.shift(1);
        UUID signUp = SignUps.made(campus, campus.person(), shift, "CONFIRMED");
        Instant start = day.start(shift);
        day.at(shift, 60);
        day.sheet(shift, Day.entry(signUp, "CHECK_IN", start.plusSeconds(600))).statusCode(200);

        // When
        day.sheet(
                        shift,
                        Day.entry(signUp, "CHECK_IN", start.plusSeconds(900)),
                        Day.entry(signUp, "CHECK_IN", start.plusSeconds(300)))
                .statusCode(200)
                .body(
                        "results[0].attendance.cameAt",
                        equalTo(start.plusSeconds(600).toString()))
                .body(
                        "results[1].attendance.cameAt",
                        equalTo(start.plusSeconds(300).toString()));

        // Then
        assertThat(day.state(signUp)).isEqualTo("CHECKED_IN");
    }

    @Test
    void needsTheLeadsWordForWhatAPhoneToldLate() {
        // Given
        UUID shift = day.shift(1);
        String person = campus.person();
        UUID signUp = SignUps.made(campus, person, shift, "CONFIRMED");
        Instant start = day.start(shift);
        clock.set(start);
        String came = day.code(shift);
        clock.set(start.plusSeconds(7200));
        String left = day.code(shift);
        day.at(shift, 200);
        late(person, signUp, "check-in", came, start).statusCode(200).body("cameHow", equalTo("OFFLINE_CODE"));
        late(person, signUp, "check-out", left, start.plusSeconds(7200))
                .statusCode(200)
                .body("minutes", equalTo(120))
                .body("needsVouching", equalTo(true));

        // When
        day.say(shift, signUp, "VOUCH").statusCode(200);

        // Then
        awaitState(signUp, "COMPLETED");
        campus.as(person).get("/my/hours/entries").then().body("items.source", hasItem("DECLARED"));
    }

    @Test
    void refusesACodeThatIsToldLaterThanItWasShown() {
        // Given
        UUID shift = day.shift(1);
        String person = campus.person();
        UUID signUp = SignUps.made(campus, person, shift, "CONFIRMED");
        Instant start = day.start(shift);
        clock.set(start);
        String code = day.code(shift);

        // When
        day.at(shift, 5);

        // Then
        late(person, signUp, "check-in", code, start.plusSeconds(180))
                .statusCode(409)
                .body("code", equalTo("VOL-2704"));
        late(person, signUp, "check-in", code, start.plusSeconds(1000))
                .statusCode(409)
                .body("code", equalTo("VOL-2710"));
    }

    private ValidatableResponse late(String person, UUID signUp, String what, String code, Instant occurredAt) {
        return day.tell(person, signUp, what, Map.of("code", code, "occurredAt", occurredAt.toString()));
    }

    @Test
    void assumesTheEndOfTheShiftForAForgottenCheckOut() {
        // Given
        UUID shift = day.shift(1);
        String person = campus.person();
        UUID signUp = SignUps.made(campus, person, shift, "CONFIRMED");
        day.at(shift, 0);
        day.checkIn(person, signUp, day.code(shift)).statusCode(200);

        // When
        day.at(shift, 301);

        // Then
        awaitState(signUp, "CHECKED_OUT");
        campus.as(day.lead)
                .get("/shifts/" + shift + "/attendance")
                .then()
                .statusCode(200)
                .body("items[0].leftHow", equalTo("ASSUMED"))
                .body("items[0].minutes", equalTo(239))
                .body("items[0].needsVouching", equalTo(true));
        day.sheet(shift, Day.entry(signUp, "CHECK_OUT", day.start(shift).plusSeconds(3600)))
                .statusCode(200)
                .body("results[0].attendance.leftHow", equalTo("OFFLINE_LEAD"))
                .body("results[0].attendance.minutes", equalTo(59));
        awaitState(signUp, "COMPLETED");
    }

    @Test
    void booksNothingOfASignUpThatWasTakenBack() {
        // Given
        UUID shift = day.shift(2);
        List<String> people = campus.people(2);
        UUID first = SignUps.made(campus, people.get(0), shift, "CONFIRMED");
        UUID other = SignUps.made(campus, people.get(1), shift, "CONFIRMED");
        Instant start = day.start(shift);
        day.at(shift, 0);
        day.say(shift, first, "CHECK_IN").body("results[0].attendance.state", equalTo("CHECKED_IN"));
        day.say(shift, other, "CHECK_IN").body("results[0].attendance.state", equalTo("CHECKED_IN"));
        day.at(shift, 301);
        awaitState(first, "CHECKED_OUT");
        campus.as(campus.organiser)
                .header("If-Match", "\"v3\"")
                .body(Map.of("reason", "ATTENDANCE_FALSE"))
                .put("/sign-ups/" + first + "/revocation")
                .then()
                .statusCode(200);

        // When
        day.say(shift, first, "VOUCH").body("results[0].refusals.code", hasItem("VOL-2715"));
        awaitState(other, "CHECKED_OUT");
        day.sheet(shift, Day.entry(other, "CHECK_OUT", start.plusSeconds(3600))).statusCode(200);

        // Then
        awaitState(other, "COMPLETED");
        assertThat(day.state(first)).isEqualTo("REVOKED");
        assertThat(database.number("SELECT COUNT(*) FROM hours_entry WHERE person = ?", people.get(0)))
                .isZero();
    }

    @Test
    void undoesACheckInThatWasAMistake() {
        // Given
        UUID shift = day.shift(1);
        String person = campus.person();
        UUID signUp = SignUps.made(campus, person, shift, "CONFIRMED");
        day.at(shift, 0);
        day.say(shift, signUp, "CHECK_IN").body("results[0].attendance.cameHow", equalTo("LEAD"));
        SignUps.confirm(campus, person, signUp).statusCode(409).body("code", equalTo("VOL-2009"));

        // When
        day.say(shift, signUp, "UNDO_CHECK_IN").body("results[0].attendance.state", equalTo("CONFIRMED"));

        // Then
        assertThat(database.number("SELECT COUNT(*) FROM attendance WHERE sign_up = ?", signUp))
                .isZero();
    }

    @Test
    void letsNobodyTellTheirOwnAttendance() {
        // Given
        UUID shift = day.shift(2);
        UUID other = day.shift(1);
        campus.know(day.lead);
        UUID own = SignUps.made(campus, day.lead, shift, "CONFIRMED");
        UUID elsewhere = SignUps.made(campus, campus.person(), other, "CONFIRMED");
        day.at(shift, 0);

        // When / Then
        day.say(shift, own, "CHECK_IN").statusCode(200).body("results[0].refusals.code", hasItem("VOL-2711"));
        day.say(shift, elsewhere, "CHECK_IN").body("results[0].refusals.code", hasItem("VOL-2714"));
        assertThat(day.state(own)).isEqualTo("CONFIRMED");
    }

    @Test
    void refusesIllegalStepsNamingTheLegalOnes() {
        // Given
        UUID shift = day.shift(1);
        String person = campus.person();
        UUID signUp = SignUps.made(campus, person, shift, "CONFIRMED");
        clock.set(day.start(shift));

        // When / Then
        day.checkOut(person, signUp, day.code(shift))
                .statusCode(409)
                .body("code", equalTo("VOL-2009"))
                .body("values.legal", equalTo(List.of("CHECK_IN", "MISS", "EXCUSE", "HAND_OVER", "CANCEL", "REVOKE")));
    }

    @Test
    void showsCodesAndListsToThoseWhoRunThePostOnly() {
        // Given
        UUID shift = day.shift(1);
        String person = campus.person();
        UUID signUp = SignUps.made(campus, person, shift, "CONFIRMED");
        String stranger = campus.person();

        // When / Then
        campus.as(person)
                .get("/posts/" + day.post(shift) + "/attendance-code")
                .then()
                .statusCode(403);
        campus.as(person).get("/shifts/" + shift + "/attendance").then().statusCode(403);
        campus.as(stranger).get("/sign-ups/" + signUp + "/attendance").then().statusCode(404);
        day.checkIn(stranger, signUp, "0000000000").statusCode(404);
        campus.as(day.lead)
                .get("/posts/" + day.post(shift) + "/attendance-code")
                .then()
                .statusCode(200)
                .body("link", matchesPattern("/q/attendance/[A-Za-z0-9_-]{32}"));
    }

    private void awaitState(UUID signUp, String state) {
        Await.untilAsserted(PATIENCE, () -> assertThat(day.state(signUp)).isEqualTo(state));
    }
}
