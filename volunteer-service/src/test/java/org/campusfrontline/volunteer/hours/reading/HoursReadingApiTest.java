package org.campusfrontline.volunteer.hours.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestClock;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.volunteer.hours.Hours;
import org.campusfrontline.volunteer.hours.ledger.HoursEntry;
import org.campusfrontline.volunteer.hours.rule.ServiceSpan;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CampusTest
class HoursReadingApiTest {

    private static final Instant NOON = Instant.parse("2031-05-10T04:00:00Z");

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
    void tellsAnyTotalAtAnyPastDate() {
        // Given
        HoursEntry first = booked(0, 240);
        booked(1, 60);
        clock.set(NOON.plus(Duration.ofDays(3)));
        Hours.inTransaction(() -> Hours.ledger().reversed(first.id())).orThrow();

        // Then
        clock.set(NOON.plus(Duration.ofDays(4)));
        assertThat(total("")).isEqualTo(60);
        assertThat(total("?asOf=" + NOON.plus(Duration.ofHours(23)))).isEqualTo(240);
        assertThat(total("?asOf=" + NOON.plus(Duration.ofDays(2)))).isEqualTo(300);
        assertThat(total("?asOf=" + NOON.plus(Duration.ofDays(2)) + "&until=2031-05-10"))
                .isEqualTo(240);
        assertThat(total("?asOf=" + first.bookedAt().minusNanos(1_000))).isZero();
        assertThat(total("?asOf=" + first.bookedAt())).isEqualTo(240);
        assertThat(total("?until=2031-05-10")).isZero();
        assertThat(total("?asOf=0001-01-01T00:00:00Z")).isZero();
        hours.as(person)
                .get("/my/hours?asOf=" + NOON.plus(Duration.ofDays(5)))
                .then()
                .statusCode(422)
                .body("code", equalTo("VOL-2822"));
    }

    @Test
    void pagesThroughEveryEntryOnce() {
        for (int day = 0; day < 5; day++) {
            booked(day, 60 + day);
        }

        List<Integer> minutes = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = hours.as(person)
                    .get("/my/hours/entries?limit=2" + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            minutes.addAll(page.getList("items.minutes"));
            cursor = page.getString("next");
        }

        assertThat(minutes).containsExactly(64, 63, 62, 61, 60);
        hours.as(person)
                .get("/my/hours/entries?cursor=bm90LW91cnM")
                .then()
                .statusCode(400)
                .body("code", equalTo("PLT-1004"));
    }

    @Test
    void showsOrganisersTheirUnitAndNobodyElses() {
        // Given
        HoursEntry entry = booked(0, 240);
        String other = hours.member();
        clock.set(NOON.plus(Duration.ofDays(1)));
        hours.measured(UUID.randomUUID(), hours.service(other, activity, span(0, 90)))
                .orThrow();
        String unit = "?tree=" + Campus.TREE + "&unit=" + hours.campus.unit;
        String auditor = "A" + hours.campus.unit;
        TestGrants.give(auditor, "auditor", Campus.TREE, hours.campus.unit);

        // Then
        for (String reader : List.of(hours.campus.organiser, auditor)) {
            hours.as(reader)
                    .get("/unit-hours" + unit)
                    .then()
                    .statusCode(200)
                    .body("minutes", equalTo(330), "bySource.find { it.source == 'MEASURED' }.minutes", equalTo(330));
            hours.as(reader)
                    .get("/unit-hours/activities" + unit)
                    .then()
                    .statusCode(200)
                    .body("items.activity", equalTo(List.of(activity.toString())))
                    .body("items[0].minutes", equalTo(330), "items[0].people", equalTo(2));
            hours.as(reader)
                    .get("/unit-hours/entries" + unit + "&person=" + person + "&activity=" + activity
                            + "&month=2031-05")
                    .then()
                    .statusCode(200)
                    .body("items.id", equalTo(List.of(entry.id().toString())));
        }
        for (String path : List.of("/unit-hours", "/unit-hours/activities", "/unit-hours/entries", "/hours-months")) {
            hours.as("STRANGER").get(path + unit).then().statusCode(403);
            hours.as(hours.campus.organiser)
                    .get(path + "?tree=" + Campus.TREE + "&unit=ANOTHER")
                    .then()
                    .statusCode(403);
        }
        hours.as(other).get("/hours-entries/" + entry.id()).then().statusCode(404);
        hours.as(auditor).get("/hours-entries/" + entry.id()).then().statusCode(200);
    }

    @Test
    void answersNothingNewWithNotModified() {
        HoursEntry entry = booked(0, 240);
        String etag = hours.as(person).get("/hours-entries/" + entry.id()).header("ETag");

        hours.as(person)
                .header("If-None-Match", etag)
                .get("/hours-entries/" + entry.id())
                .then()
                .statusCode(304);
    }

    /// That many minutes up to noon of the day, booked an hour later.
    private HoursEntry booked(int day, int minutes) {
        clock.set(NOON.plus(Duration.ofDays(day)).plusSeconds(3600));
        return hours.measured(UUID.randomUUID(), hours.service(person, activity, span(day, minutes)))
                .orThrow();
    }

    private long total(String query) {
        return hours.as(person)
                .get("/my/hours" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("minutes");
    }

    private static ServiceSpan span(int day, int minutes) {
        Instant end = NOON.plus(Duration.ofDays(day));
        return new ServiceSpan(end.minus(Duration.ofMinutes(minutes)), end);
    }
}
