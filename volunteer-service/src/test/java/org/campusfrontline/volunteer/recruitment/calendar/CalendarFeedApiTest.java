package org.campusfrontline.volunteer.recruitment.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Database;
import org.campusfrontline.volunteer.recruitment.consent.Changes;
import org.campusfrontline.volunteer.recruitment.signup.SignUps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CampusTest
class CalendarFeedApiTest {

    @Inject
    Database database;

    private Campus campus;

    @BeforeEach
    void campus() {
        campus = Campus.create(database);
    }

    @Test
    void showsTheSignUpsOfItsPersonToWhoeverHasTheAddress() {
        Campus.Made made = campus.published(Campus.shift(24, 4, 1), Campus.shift(48, 4, 1));
        List<String> people = campus.people(2);
        UUID mine = SignUps.made(campus, people.get(0), made.shifts().get(0), "CONFIRMED");
        SignUps.made(campus, people.get(1), made.shifts().get(1), "CONFIRMED");
        UUID waiting = SignUps.made(campus, people.get(0), made.shifts().get(1), "WAIT_LISTED");

        String calendar = open(people.get(0));

        assertThat(events(calendar))
                .extracting(
                        event -> event.getUid().getValue(),
                        event -> event.getStatus().getValue())
                .containsExactlyInAnyOrder(
                        tuple(mine + "@volunteer.campus-frontline", "CONFIRMED"),
                        tuple(waiting + "@volunteer.campus-frontline", "TENTATIVE"));
    }

    @Test
    void keepsACancelledSignUpUnderItsUidWithALaterSequence() {
        UUID shift = campus.published(Campus.shift(24, 4, 1)).shift();
        String person = campus.person();
        UUID signUp = SignUps.made(campus, person, shift, "CONFIRMED");
        String calendar = open(person);
        VEvent before = events(calendar).getFirst();

        SignUps.cancel(campus, person, signUp).statusCode(200);

        VEvent after = events(calendar).getFirst();
        assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(after.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(after.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
    }

    @Test
    void takesAMovedShiftToItsNewTimeAndPlaceUnderTheSameUidWithALaterSequence() {
        Campus.Made made = campus.published(Campus.shift(24, 4, 1));
        String person = campus.person();
        SignUps.made(campus, person, made.shift(), "CONFIRMED");
        String calendar = open(person);
        VEvent before = events(calendar).getFirst();

        Changes.change(campus, made.id(), Changes.byHours(3).andThen(Changes.toSite("西操场")))
                .statusCode(200);

        VEvent after = events(calendar).getFirst();
        assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(after.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
        assertThat(after.getDateStart().getValue().toInstant())
                .isEqualTo(before.getDateStart().getValue().toInstant().plus(Duration.ofHours(3)));
        assertThat(after.getDateEnd().getValue().toInstant())
                .isEqualTo(before.getDateEnd().getValue().toInstant().plus(Duration.ofHours(3)));
        assertThat(after.getLocation().getValue()).isEqualTo("西操场");
    }

    @Test
    void answersACalendarThatIsKnownWith304UntilItChanges() {
        UUID shift = campus.published(Campus.shift(24, 4, 1)).shift();
        String person = campus.person();
        String calendar = open(person);
        var first = read(calendar).statusCode(200).extract();
        String tag = first.header("ETag");
        assertThat(first.headers().getValues("Cache-Control")).containsExactly("private, no-cache");

        campus.anonymous().header("If-None-Match", tag).get(calendar).then().statusCode(304);

        SignUps.made(campus, person, shift, "CONFIRMED");
        campus.anonymous().header("If-None-Match", tag).get(calendar).then().statusCode(200);
    }

    @Test
    void speaksTheLanguageInWhichItWasAskedFor() {
        String person = campus.person();

        String zh = open(person);
        read(zh).body(containsString("X-WR-CALNAME:志愿服务"));
        String en = campus.as(person)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Accept-Language", "en")
                .post("/my/calendar-feed")
                .then()
                .statusCode(201)
                .body("language", equalTo("en"))
                .extract()
                .path("path");

        read(below(en)).body(containsString("X-WR-CALNAME:Volunteering"));
    }

    @Test
    void replacesRevokesAndNeverShowsAnAddressAgain() {
        String person = campus.person();
        campus.as(person).get("/my/calendar-feed").then().statusCode(404);
        String first = open(person);
        String second = open(person);

        read(first).statusCode(404).contentType("application/problem+json");
        read(second).statusCode(200);
        campus.as(person)
                .get("/my/calendar-feed")
                .then()
                .statusCode(200)
                .body("createdAt", notNullValue())
                .body("path", nullValue());

        campus.as(person).delete("/my/calendar-feed").then().statusCode(204);
        campus.as(person).delete("/my/calendar-feed").then().statusCode(204);
        read(second).statusCode(404);
    }

    @Test
    void showsNothingOfAPersonWhoIsNotActive() {
        String person = campus.person();
        String calendar = open(person);

        campus.deactivate(person);

        read(calendar).statusCode(404);
    }

    @Test
    void keepsNoTokenInTheDatabase() {
        String person = campus.person();
        String calendar = open(person);
        String token = calendar.substring(calendar.lastIndexOf('/') + 1).replace(".ics", "");

        byte[] kept = (byte[]) database.rows("SELECT hash FROM calendar_feed WHERE person = ?", person)
                .getFirst()
                .get("hash");

        assertThat(token).hasSize(43);
        assertThat(kept).hasSize(32).isNotEqualTo(Base64.getUrlDecoder().decode(token));
    }

    private String open(String person) {
        String path = campus.as(person)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/my/calendar-feed")
                .then()
                .statusCode(201)
                .extract()
                .path("path");
        return below(path);
    }

    private static String below(String path) {
        return path.substring("/api/volunteer/v1".length());
    }

    private ValidatableResponse read(String calendar) {
        return campus.anonymous().get(calendar).then();
    }

    private List<VEvent> events(String calendar) {
        String text = read(calendar).statusCode(200).extract().asString();
        return Biweekly.parse(text).first().getEvents();
    }
}
