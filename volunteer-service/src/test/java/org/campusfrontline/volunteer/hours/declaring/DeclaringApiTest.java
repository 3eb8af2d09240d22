package org.campusfrontline.volunteer.hours.declaring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestClock;
import org.campusfrontline.volunteer.hours.Hours;
import org.campusfrontline.volunteer.hours.Hours.Declared;
import org.campusfrontline.volunteer.hours.rule.ServiceSpan;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CampusTest
class DeclaringApiTest {

    private static Hours hours;
    private static UUID activity;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    private String person;
    private ServiceSpan span;

    @BeforeEach
    void activity() {
        if (hours == null) {
            hours = Hours.create(database);
            activity = hours.campus.published(Campus.shift(24, 4, 5)).id();
        }
        person = hours.member();
        Instant start = clock.instant().truncatedTo(ChronoUnit.HOURS).minus(Duration.ofHours(10));
        span = new ServiceSpan(start, start.plus(Duration.ofHours(4)));
    }

    @Test
    void aBackFillByOneOrganiserIsBookedByAnother() {
        // Given
        ValidatableResponse made = hours.backFill(hours.campus.organiser, person, activity, span)
                .statusCode(201)
                .body("state", equalTo("AWAITING_UNIT"), "declaredBy", equalTo(hours.campus.organiser));
        Declared declared = Hours.declared(made.extract().jsonPath());

        // Then
        hours.step(hours.campus.organiser, declared, "confirmation")
                .statusCode(403)
                .body("code", equalTo("VOL-2807"));
        hours.step(person, declared, "confirmation").statusCode(403);
        assertThat(hours.minutes(person)).isZero();
        hours.step(hours.second, declared, "confirmation").statusCode(200).body("state", equalTo("BOOKED"));
        assertThat(hours.minutes(person)).isEqualTo(240);
    }

    @Test
    void onesOwnBackFillNeedsAnOrganiser() {
        Declared declared = Hours.declared(hours.backFill(person, null, activity, span)
                .statusCode(201)
                .body("person", equalTo(person))
                .extract()
                .jsonPath());

        hours.step(hours.second, declared, "refusal")
                .statusCode(200)
                .body("state", equalTo("REFUSED"), "reason", equalTo("社区没有记录"));
        hours.backFill(person, null, activity, span).statusCode(201);
    }

    @Test
    void nobodyDeclaresForOthersWithoutTheUnit() {
        hours.backFill(hours.member(), person, activity, span).statusCode(403);
    }

    @Test
    void refusesTheFutureTheAbsurdAndTheUnknown() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        clock.set(now);
        hours.backFill(person, null, activity, new ServiceSpan(now.minusSeconds(3600), now.plusMillis(1)))
                .statusCode(409)
                .body("code", equalTo("VOL-2804"));
        hours.backFill(person, null, activity, new ServiceSpan(now.minusSeconds(86_401), now))
                .statusCode(422)
                .body("code", equalTo("VOL-2803"));
        hours.backFill(person, null, activity, new ServiceSpan(now.minusSeconds(59), now))
                .statusCode(422)
                .body("code", equalTo("VOL-2803"));
        hours.backFill(person, null, UUID.randomUUID(), span).statusCode(422).body("code", equalTo("VOL-2818"));
        UUID draft =
                hours.campus.draft(List.of(Campus.post(Campus.shift(24, 4, 1)))).id();
        hours.backFill(person, null, draft, span).statusCode(422).body("code", equalTo("VOL-2818"));
    }

    @Test
    void refusesWhatOverlapsWithWhatWasMeasured() {
        // Given
        hours.measured(UUID.randomUUID(), hours.service(person, activity, span)).orThrow();

        // Then
        ServiceSpan inside =
                new ServiceSpan(span.end().minusSeconds(60), span.end().plusSeconds(3600));
        hours.backFill(person, null, activity, inside).statusCode(409).body("code", equalTo("VOL-2806"));
        ServiceSpan next = new ServiceSpan(span.end(), span.end().plusSeconds(3600));
        hours.backFill(person, null, activity, next).statusCode(201);
    }

    @Test
    void whatWasMeasuredMeanwhileIsNotCountedTwice() {
        Declared declared = Hours.declared(hours.backFill(person, null, activity, span)
                .statusCode(201)
                .extract()
                .jsonPath());
        hours.measured(UUID.randomUUID(), hours.service(person, activity, span)).orThrow();

        hours.step(hours.second, declared, "confirmation").statusCode(409).body("code", equalTo("VOL-2806"));

        assertThat(hours.minutes(person)).isEqualTo(240);
        hours.step(hours.second, declared, "refusal").statusCode(200);
    }

    @Test
    void aCorrectionReversesAndBooksAnewOnceAnotherConfirms() {
        // Given
        UUID wrong = measured();
        ServiceSpan right = new ServiceSpan(span.start(), span.end().minusSeconds(1800));
        ValidatableResponse asked = hours.correct(hours.campus.organiser, wrong, right)
                .statusCode(201)
                .body("type", equalTo("CORRECTION"), "minutes", equalTo(210), "corrects", equalTo(wrong.toString()));
        Declared declared = Hours.declared(asked.extract().jsonPath());
        hours.step(hours.campus.organiser, declared, "confirmation").statusCode(403);
        assertThat(hours.minutes(person)).isEqualTo(240);

        // When
        String entry = hours.step(hours.second, declared, "confirmation")
                .statusCode(200)
                .extract()
                .path("entry");

        // Then
        assertThat(hours.minutes(person)).isEqualTo(210);
        hours.as(person)
                .get("/my/hours/entries")
                .then()
                .statusCode(200)
                .body("items.minutes", containsInAnyOrder(210, -240, 240))
                .body("items.find { it.id == '" + entry + "' }.corrects", equalTo(wrong.toString()))
                .body("items.find { it.minutes == -240 }.reverses", equalTo(wrong.toString()))
                .body("items.find { it.id == '" + wrong + "' }.actions[0].allowed", equalTo(false));
        hours.as(person)
                .get("/my/hours")
                .then()
                .body("bySource.find { it.source == 'MEASURED' }.minutes", equalTo(0))
                .body("bySource.find { it.source == 'CORRECTED' }.minutes", equalTo(210))
                .body("byKind.find { it.kind == 'ACTIVITY' }.minutes", equalTo(210));
        hours.correct(person, wrong, null).statusCode(409).body("code", equalTo("VOL-2816"));
    }

    @Test
    void aPersonAsksForACorrectionAndAnOrganiserTakesTheEntryBack() {
        UUID wrong = measured();
        Declared declared = Hours.declared(
                hours.correct(person, wrong, null).statusCode(201).extract().jsonPath());

        String reversal = hours.step(hours.second, declared, "confirmation")
                .statusCode(200)
                .extract()
                .path("entry");

        assertThat(hours.minutes(person)).isZero();
        hours.as(person)
                .get("/hours-entries/" + reversal)
                .then()
                .statusCode(200)
                .body("minutes", equalTo(-240), "corrects", nullValue());
        hours.correct(person, UUID.fromString(reversal), null).statusCode(409).body("code", equalTo("VOL-2817"));
        hours.backFill(person, null, activity, span).statusCode(201);
    }

    @Test
    void aCorrectionSaysSomethingElseAndIsAskedForOnce() {
        UUID wrong = measured();

        hours.correct(person, wrong, span).statusCode(422).body("code", equalTo("VOL-2821"));
        ServiceSpan right = new ServiceSpan(span.start(), span.end().minusSeconds(1800));
        hours.correct(person, wrong, right).statusCode(201);
        hours.correct(person, wrong, right).statusCode(409).body("code", equalTo("VOL-2806"));
        hours.correct("STRANGER", wrong, right).statusCode(404);
    }

    private UUID measured() {
        return hours.measured(UUID.randomUUID(), hours.service(person, activity, span))
                .orThrow()
                .id();
    }
}
