package org.campusfrontline.volunteer.hours.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestClock;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.volunteer.hours.Hours;
import org.campusfrontline.volunteer.hours.Hours.Declared;
import org.campusfrontline.volunteer.hours.ledger.HoursEntry;
import org.campusfrontline.volunteer.hours.rule.ServiceSpan;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// In a year of its own, whose closed months are in no other test's way.
@CampusTest
class MonthApiTest {

    private static final Instant MID_OCTOBER = Instant.parse("2031-10-15T04:00:00Z");
    private static final Instant MID_NOVEMBER = Instant.parse("2031-11-15T04:00:00Z");

    @Inject
    Database database;

    @Inject
    TestClock clock;

    private Hours hours;
    private UUID activity;
    private String person;

    @BeforeEach
    void campus() {
        hours = Hours.create(database);
        activity = hours.campus.published(Campus.shift(24, 4, 5)).id();
        person = hours.member();
    }

    @Test
    void nothingIsBookedInAClosedMonthButItsCorrectionIsInThePresentOne() {
        // Given
        clock.set(MID_NOVEMBER);
        HoursEntry wrong = measured(MID_OCTOBER, 240).orThrow();
        hours.close(hours.campus.organiser, "2031-10")
                .statusCode(200)
                .body("closed", equalTo(true), "minutes", equalTo(240));

        // When
        Outcome<HoursEntry> late = measured(MID_OCTOBER.plusSeconds(86_400), 60);
        Outcome<HoursEntry> now = measured(MID_NOVEMBER.minusSeconds(86_400), 60);
        hours.backFill(person, null, activity, span(MID_OCTOBER.plusSeconds(86_400), 60))
                .statusCode(409)
                .body("code", equalTo("VOL-2810"), "values.month", equalTo("2031-10"));
        Declared asked = Hours.declared(hours.correct(person, wrong.id(), span(MID_OCTOBER, 210))
                .statusCode(201)
                .extract()
                .jsonPath());
        String right = hours.step(hours.second, asked, "confirmation")
                .statusCode(200)
                .extract()
                .path("entry");

        // Then
        assertThat(code(late)).isEqualTo("VOL-2810");
        assertThat(now).isInstanceOf(Outcome.Done.class);
        hours.as(person)
                .get("/hours-entries/" + right)
                .then()
                .statusCode(200)
                .body("bookedMonth", equalTo("2031-11"), "servedOn", equalTo("2031-10-15"))
                .body("corrects", equalTo(wrong.id().toString()));
        hours.as(hours.second)
                .get("/hours-months?tree=" + Campus.TREE + "&unit=" + hours.campus.unit)
                .then()
                .statusCode(200)
                .body("items.findAll { it.month.startsWith('2031') }.month", equalTo(List.of("2031-11", "2031-10")))
                .body("items.findAll { it.month.startsWith('2031') }.minutes", equalTo(List.of(30, 240)))
                .body("items.findAll { it.month.startsWith('2031') }.closed", equalTo(List.of(false, true)));
        assertThat(hours.minutes(person)).isEqualTo(270);
        assertThat(until("2031-10-31")).isEqualTo(210);
    }

    @Test
    void aMonthIsOverAtMidnightOfTheCampus() {
        clock.set(Instant.parse("2031-10-31T15:59:59.999999Z"));
        hours.close(hours.campus.organiser, "2031-10").statusCode(409).body("code", equalTo("VOL-2811"));

        clock.set(Instant.parse("2031-10-31T16:00:00Z"));
        hours.close(hours.campus.organiser, "2031-10").statusCode(200);
    }

    /// Service over midnight at the month's end is of the month in which it began.
    @Test
    void serviceOverTheMonthsEndIsOfTheMonthInWhichItBegan() {
        clock.set(MID_NOVEMBER);
        Instant lastEvening = Instant.parse("2031-10-31T15:59:59Z");

        HoursEntry october = measured(lastEvening, 240).orThrow();
        HoursEntry november = measured(lastEvening.plusSeconds(240 * 60), 30).orThrow();

        assertThat(october.bookedMonth()).hasToString("2031-10");
        assertThat(october.servedOn()).hasToString("2031-10-31");
        assertThat(november.bookedMonth()).hasToString("2031-11");
    }

    @Test
    void isClosedOnceWhatWaitsIsDecidedAndStaysClosed() {
        clock.set(MID_NOVEMBER);
        Declared waiting = Hours.declared(hours.backFill(person, null, activity, span(MID_OCTOBER, 60))
                .statusCode(201)
                .extract()
                .jsonPath());

        hours.close(hours.campus.organiser, "2031-10")
                .statusCode(409)
                .body("code", equalTo("VOL-2812"), "values.waiting", equalTo(1));
        hours.step(hours.second, waiting, "confirmation").statusCode(200);
        hours.close(hours.campus.organiser, "2031-10").statusCode(200);
        String closedAt = hours.close(hours.second, "2031-10")
                .statusCode(200)
                .body("minutes", equalTo(60))
                .extract()
                .path("closedAt");
        assertThat(Instant.parse(closedAt)).isEqualTo(MID_NOVEMBER);
        assertThat(database.number(
                        "SELECT COUNT(*) FROM audit_entry WHERE action = 'hours-month.closed' AND node = ?",
                        hours.campus.unit))
                .isEqualTo(1);
    }

    @Test
    void organisersCloseTheirUnitAndAnOperatorOfARootAll() {
        // Given
        String operator = "X" + hours.campus.unit;
        TestGrants.give(operator, "operator", Campus.TREE, Campus.TREE);
        clock.set(MID_NOVEMBER.minus(Duration.ofDays(3650)));
        String month = "2021-10";
        measured(MID_OCTOBER.minus(Duration.ofDays(3650)), 60).orThrow();

        // Then
        hours.as(hours.campus.organiser)
                .body(Map.of())
                .put("/hours-months/" + month + "/closure")
                .then()
                .statusCode(403);
        hours.close("STRANGER", month).statusCode(403);
        hours.as(operator)
                .body(Map.of())
                .put("/hours-months/" + month + "/closure")
                .then()
                .statusCode(200)
                .body("closed", equalTo(true));
        assertThat(code(measured(MID_OCTOBER.minus(Duration.ofDays(3649)), 60))).isEqualTo("VOL-2810");
        hours.as(hours.campus.organiser)
                .get("/hours-months?tree=" + Campus.TREE + "&unit=" + hours.campus.unit)
                .then()
                .body("items.findAll { it.closed }.month", hasItem(month));
        hours.as(operator)
                .body(Map.of())
                .put("/hours-months/2021-13/closure")
                .then()
                .statusCode(400);
    }

    /// A booking that is not committed holds its month open; what closes it waits, and then counts that booking.
    @Test
    void closingWaitsForWhoeverBooks() throws Exception {
        clock.set(MID_NOVEMBER);
        measured(MID_OCTOBER, 60).orThrow();
        try (Connection booking = database.connection()) {
            booking.setAutoCommit(false);
            try (PreparedStatement hold = booking.prepareStatement(
                    "SELECT scope FROM hours_month WHERE month_code = '2031-10' AND scope = ? LOCK IN SHARE MODE")) {
                hold.setString(1, Campus.TREE + "/" + hours.campus.unit);
                hold.executeQuery().close();
            }

            // When
            CompletableFuture<Integer> closing = CompletableFuture.supplyAsync(() ->
                    hours.close(hours.campus.organiser, "2031-10").extract().statusCode());
            boolean waits = !Await.happens(Duration.ofMillis(300), closing::isDone);
            booking.rollback();

            // Then
            assertThat(waits).isTrue();
            assertThat(closing.get()).isEqualTo(200);
        }
    }

    private Outcome<HoursEntry> measured(Instant start, int minutes) {
        return hours.measured(UUID.randomUUID(), hours.service(person, activity, span(start, minutes)));
    }

    private long until(String day) {
        return hours.as(person).get("/my/hours?until=" + day).jsonPath().getLong("minutes");
    }

    private static ServiceSpan span(Instant start, int minutes) {
        return new ServiceSpan(start, start.plus(Duration.ofMinutes(minutes)));
    }

    private static String code(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome)
                .reasons().stream()
                        .map(Refusal::code)
                        .map(code -> code.code())
                        .findFirst()
                        .orElseThrow();
    }
}
