package org.campusfrontline.volunteer.recruitment.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.volunteer.recruitment.consent.Changes.byHours;
import static org.campusfrontline.volunteer.recruitment.consent.Changes.change;
import static org.campusfrontline.volunteer.recruitment.consent.Changes.consent;
import static org.campusfrontline.volunteer.recruitment.consent.Changes.endByMinutes;
import static org.campusfrontline.volunteer.recruitment.consent.Changes.published;
import static org.campusfrontline.volunteer.recruitment.consent.Changes.refuse;
import static org.campusfrontline.volunteer.recruitment.consent.Changes.risk;
import static org.campusfrontline.volunteer.recruitment.consent.Changes.toSite;
import static org.campusfrontline.volunteer.recruitment.eligibility.Posts.rule;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
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
import org.campusfrontline.volunteer.recruitment.Campus.Made;
import org.campusfrontline.volunteer.recruitment.Database;
import org.campusfrontline.volunteer.recruitment.eligibility.Posts;
import org.campusfrontline.volunteer.recruitment.signup.SignUps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CampusTest
class ConsentIT {

    /// Many times the rhythm of the sweep.
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Inject
    Database database;

    @Inject
    TestClock clock;

    private Campus campus;

    @BeforeEach
    void campus() {
        campus = Campus.create(database);
    }

    private JsonPath seen(String person, UUID signUp) {
        return SignUps.get(campus, person, signUp).statusCode(200).extract().jsonPath();
    }

    private void awaitReason(UUID signUp, String reason) {
        Await.until(
                PATIENCE,
                "ended: " + reason,
                () -> database.number("SELECT COUNT(*) FROM sign_up WHERE id = ? AND reason = ?", signUp, reason) == 1);
    }

    @Test
    void asksWhoHoldsASeatAndKeepsItForWhoConsents() {
        // Given
        Made made = published(campus, 2, 40);
        String person = campus.person();
        UUID signUp = SignUps.made(campus, person, made.shift(), "CONFIRMED");
        JsonPath before = seen(person, signUp);
        TestTopics.Mark mark = TestTopics.mark("volunteer.signup.v1");

        // When
        change(campus, made.id(), byHours(4)).statusCode(200).body("revision", equalTo(2));

        // Then
        JsonPath asked = seen(person, signUp);
        assertThat(asked.getString("state")).isEqualTo("CONFIRMED");
        assertThat(Instant.parse(asked.getString("shiftStart")))
                .isEqualTo(Instant.parse(before.getString("shiftStart")).plus(Duration.ofHours(4)));
        assertThat(asked.getInt("consent.revision")).isEqualTo(2);
        assertThat(asked.<String>getList("consent.aspects")).containsExactly("TIME");
        assertThat(asked.getString("consent.agreed.start")).isEqualTo(before.getString("shiftStart"));
        assertThat(asked.<String>getList("actions.name")).containsExactly("consent", "refuse-change", "cancel");
        consent(campus, person, signUp, 2)
                .statusCode(200)
                .body("state", equalTo("CONFIRMED"), "consent", nullValue(), "version", equalTo(3));
        consent(campus, person, signUp, 2).statusCode(200).body("version", equalTo(3));
        assertThat(seen(person, signUp).getString("consent")).isNull();
        List<TestEvent> events =
                TestTopics.await(mark, 2, PATIENCE, event -> event.key().equals(signUp.toString()));
        assertThat(events).extracting(TestEvent::name).containsExactly("sign-up-shift-changed", "sign-up-consented");
        assertThat(events.getFirst().json().get("previousStart").asText()).isEqualTo(before.getString("shiftStart"));
        assertThat(events.getFirst().json().get("consentBy").asText()).isEqualTo(asked.getString("consent.dueAt"));
        campus.as(campus.organiser)
                .get("/activities/" + made.id() + "/revisions/2")
                .then()
                .body("consents.asked", equalTo(1), "consents.consented", equalTo(1), "consents.waiting", equalTo(0));
    }

    @Test
    void releasesWhoRefusesAtOnceAndMovesTheLine() {
        // Given
        Made made = published(campus, 1, 40);
        List<String> people = campus.people(2);
        UUID held = SignUps.made(campus, people.get(0), made.shift(), "CONFIRMED");
        UUID waiting = SignUps.waiting(campus, people.get(1), made.shift());
        change(campus, made.id(), byHours(4)).statusCode(200);
        consent(campus, people.get(1), waiting, 2).statusCode(200);

        // When
        refuse(campus, people.get(0), held, 2)
                .statusCode(200)
                .body("state", equalTo("CANCELLED"), "reason", equalTo("CHANGE_REFUSED"));

        // Then
        Await.untilAsserted(
                PATIENCE,
                () -> assertThat(seen(people.get(1), waiting).getString("state"))
                        .isEqualTo("CONFIRMED"));
        consent(campus, people.get(0), held, 2).statusCode(409).body("code", equalTo("VOL-2111"));
        SignUps.signUp(campus, people.get(0), made.shift())
                .statusCode(201)
                .body("state", equalTo("WAIT_LISTED"), "consent", nullValue());
    }

    @Test
    void releasesTheSilentAtTheDeadlineInTheLineAndInTheSeats() {
        // Given
        Made made = published(campus, 2, 40);
        List<String> people = campus.people(4);
        UUID silent = SignUps.made(campus, people.get(0), made.shift(), "CONFIRMED");
        UUID agreeing = SignUps.made(campus, people.get(1), made.shift(), "CONFIRMED");
        UUID silentInLine = SignUps.waiting(campus, people.get(2), made.shift());
        change(campus, made.id(), toSite("西操场")).statusCode(200);
        UUID later = SignUps.waiting(campus, people.get(3), made.shift());
        consent(campus, people.get(1), agreeing, 2).statusCode(200);

        // When
        clock.forward(Duration.ofHours(10).plusMinutes(1));

        // Then
        awaitReason(silent, "NOT_CONSENTED");
        awaitReason(silentInLine, "NOT_CONSENTED");
        Await.untilAsserted(
                PATIENCE,
                () -> assertThat(seen(people.get(3), later).getString("state")).isEqualTo("CONFIRMED"));
        assertThat(seen(people.get(1), agreeing).getString("state")).isEqualTo("CONFIRMED");
        assertThat(database.number("SELECT taken FROM shift_seats WHERE shift = ?", made.shift()))
                .isEqualTo(2);
    }

    @Test
    void asksAnewInThePlaceOfTheEarlierQuestion() {
        // Given
        Made made = published(campus, 1, 40);
        String person = campus.person();
        UUID signUp = SignUps.made(campus, person, made.shift(), "CONFIRMED");
        String agreed = seen(person, signUp).getString("shiftStart");
        change(campus, made.id(), byHours(4)).statusCode(200);

        // When
        change(campus, made.id(), toSite("西操场")).statusCode(200);

        // Then
        JsonPath asked = seen(person, signUp);
        assertThat(asked.getInt("consent.revision")).isEqualTo(3);
        assertThat(asked.<String>getList("consent.aspects")).containsExactly("TIME", "PLACE");
        assertThat(asked.getString("consent.agreed.start")).isEqualTo(agreed);
        assertThat(asked.getString("consent.agreed.site")).isEqualTo("第三食堂");
        consent(campus, person, signUp, 2)
                .statusCode(409)
                .body("code", equalTo("VOL-2112"), "values.present", equalTo(3));
        consent(campus, person, signUp, 3).statusCode(200);
    }

    @Test
    void letsNobodyConsentToTwoPlacesAtOneTime() {
        // Given
        Made made = published(campus, 1, 40);
        Made other = published(campus, 1, 44);
        String person = campus.person();
        UUID signUp = SignUps.made(campus, person, made.shift(), "CONFIRMED");
        UUID standing = SignUps.made(campus, person, other.shift(), "CONFIRMED");

        // When
        change(campus, made.id(), byHours(3)).statusCode(200);

        // Then
        assertThat(seen(person, signUp).<String>getList("consent.collisions")).containsExactly("VOL-2004");
        consent(campus, person, signUp, 2).statusCode(409).body("code", equalTo("VOL-2004"));
        SignUps.cancel(campus, person, standing).statusCode(200);
        consent(campus, person, signUp, 2).statusCode(200).body("state", equalTo("CONFIRMED"));
    }

    @Test
    void seesNoCollisionBetweenShiftsThatMoveTogether() {
        // Given
        Made made = published(campus, 1, 40, 42);
        String person = campus.person();
        UUID first = SignUps.made(campus, person, made.shifts().get(0), "CONFIRMED");
        UUID second = SignUps.made(campus, person, made.shifts().get(1), "CONFIRMED");

        // When
        change(campus, made.id(), byHours(2)).statusCode(200);

        // Then
        assertThat(seen(person, first).<String>getList("consent.collisions")).isEmpty();
        consent(campus, person, first, 2).statusCode(200);
        consent(campus, person, second, 2).statusCode(200);
    }

    @Test
    void givesASeatBackAtOnceThatMovesToTheTimeOfADuty() {
        // Given
        Made made = published(campus, 1, 40);
        String person = campus.person();
        UUID signUp = SignUps.made(campus, person, made.shift(), "CONFIRMED");
        database.update(
                "INSERT INTO busy_span (person, ends_at, starts_at, source, origin)"
                        + " SELECT ?, ends_at + INTERVAL 4 HOUR, starts_at + INTERVAL 4 HOUR, 'DUTY', id"
                        + " FROM shift WHERE id = ?",
                person,
                made.shift());

        // When
        change(campus, made.id(), byHours(4)).statusCode(200);

        // Then
        awaitReason(signUp, "DUTY");
    }

    @Test
    void onlyTellsWhoseServiceHasBegunAndKeepsThemToTheirStart() {
        // Given
        Made made = published(campus, 2, 40);
        List<String> people = campus.people(2);
        UUID serving = SignUps.made(campus, people.get(0), made.shift(), "CONFIRMED");
        UUID late = SignUps.made(campus, people.get(1), made.shift(), "CONFIRMED");
        database.update("UPDATE sign_up SET state = 'CHECKED_IN' WHERE id = ?", serving);
        Instant start = Instant.parse(seen(people.get(0), serving).getString("shiftStart"));
        clock.set(start.plus(Duration.ofMinutes(5)));
        TestTopics.Mark mark = TestTopics.mark("volunteer.signup.v1");

        // When
        change(campus, made.id(), endByMinutes(30)).statusCode(200);

        // Then
        TestEvent told = TestTopics.await(
                        mark, 1, PATIENCE, event -> event.key().equals(serving.toString()))
                .getFirst();
        assertThat(told.name()).isEqualTo("sign-up-shift-changed");
        assertThat(told.json().get("consentBy").isNull()).isTrue();
        assertThat(seen(people.get(0), serving).getString("consent")).isNull();
        assertThat(Instant.parse(seen(people.get(1), late).getString("consent.dueAt")))
                .isEqualTo(start.plus(Duration.ofMinutes(10)));
        change(campus, made.id(), byHours(1))
                .statusCode(409)
                .body("code", equalTo("VOL-2101"), "errors[0].pointer", equalTo("/posts/0/shifts/0"));
    }

    @Test
    void asksForAnotherRiskAndNotForOtherWordsOrSeats() {
        // Given
        Made made = published(campus, 1, 40);
        String person = campus.person();
        UUID signUp = SignUps.made(campus, person, made.shift(), "CONFIRMED");

        // When
        change(campus, made.id(), plan -> plan.put("titleEn", "Sandbags")).statusCode(200);
        assertThat(seen(person, signUp).getString("consent")).isNull();
        change(campus, made.id(), risk("HIGH", "夜间涉水作业", "Work in water at night"))
                .statusCode(200);

        // Then
        JsonPath asked = seen(person, signUp);
        assertThat(asked.<String>getList("consent.aspects")).containsExactly("RISK");
        assertThat(asked.getInt("consent.revision")).isEqualTo(3);
        campus.as(person)
                .get("/activities/" + made.id() + "/revisions/3")
                .then()
                .body("plan.posts[0].risk.level", equalTo("HIGH"))
                .body("changes.field", contains("RISK_LEVEL", "RISK_ZH", "RISK_EN"));
    }

    @Test
    void takesAnOfferForConsentAndGivesItTheTimeOfANewOne() {
        // Given
        Made made = published(campus, 1, 40);
        List<String> people = campus.people(2);
        UUID held = SignUps.made(campus, people.get(0), made.shift(), "CONFIRMED");
        UUID offered = SignUps.made(campus, people.get(1), made.shift(), "WAIT_LISTED");
        SignUps.cancel(campus, people.get(0), held).statusCode(200);
        Await.untilAsserted(
                PATIENCE,
                () -> assertThat(seen(people.get(1), offered).getString("state"))
                        .isEqualTo("OFFERED"));
        Instant until = Instant.parse(seen(people.get(1), offered).getString("offerUntil"));

        // When
        change(campus, made.id(), byHours(20)).statusCode(200);

        // Then
        assertThat(Instant.parse(seen(people.get(1), offered).getString("offerUntil")))
                .isAfter(until.plus(Duration.ofHours(4)));
        SignUps.confirm(campus, people.get(1), offered).statusCode(200);
        assertThat(seen(people.get(1), offered).getString("consent")).isNull();
    }

    @Test
    void takesTheReleaseOfAMarkedSeatAlongAndMarksWhatNoLongerHolds() {
        // Given
        Posts posts = new Posts(campus, database);
        posts.ask(rule("INSURANCE"));
        Made made = posts.published(Campus.shift(72, 4, 1));
        String person = campus.person();
        posts.change(person, Posts.with(Posts.insurance(5))).statusCode(200);
        UUID signUp = SignUps.made(campus, person, made.shift(), "CONFIRMED");

        // When
        change(campus, made.id(), byHours(72)).statusCode(200);

        // Then
        Await.untilAsserted(
                PATIENCE,
                () -> assertThat(seen(person, signUp).<String>getList("lapse.failed"))
                        .contains("VOL-2208"));
        Instant start = Instant.parse(seen(person, signUp).getString("shiftStart"));
        change(campus, made.id(), byHours(24)).statusCode(200);
        assertThat(Instant.parse(seen(person, signUp).getString("lapse.releaseAt")))
                .isEqualTo(start);
    }

    @Test
    void asksApplicantsToo() {
        // Given
        Made draft = campus.draft(List.of(Campus.post(Campus.shift(40, 2, 1))));
        String post =
                campus.as(campus.organiser).get("/activities/" + draft.id()).path("posts[0].id");
        campus.as(campus.organiser)
                .header("If-Match", "\"v0\"")
                .body(Map.of("mode", "APPROVAL"))
                .put("/posts/" + post + "/admission")
                .then()
                .statusCode(200);
        campus.as(campus.organiser)
                .header("If-Match", draft.tag())
                .put("/activities/" + draft.id() + "/publication")
                .then()
                .statusCode(200);
        String person = campus.person();
        UUID signUp = SignUps.made(campus, person, draft.shift(), "APPLIED");

        // When
        change(campus, draft.id(), byHours(4)).statusCode(200);

        // Then
        assertThat(seen(person, signUp).getInt("consent.revision")).isEqualTo(2);
        campus.as(person).get("/my/day").then().body("toConsent.id", hasItem(signUp.toString()));
        consent(campus, person, signUp, 2).statusCode(200).body("state", equalTo("APPLIED"));
    }

    @Test
    void answersForNobodyElse() {
        // Given
        Made made = published(campus, 1, 40);
        List<String> people = campus.people(2);
        UUID signUp = SignUps.made(campus, people.get(0), made.shift(), "CONFIRMED");
        change(campus, made.id(), byHours(4)).statusCode(200);

        // When
        var other = consent(campus, people.get(1), signUp, 2);
        var organiser = refuse(campus, campus.organiser, signUp, 2);

        // Then
        other.statusCode(404);
        organiser.statusCode(403);
        assertThat(seen(people.get(0), signUp).<String>getList("consent.collisions"))
                .isEqualTo(List.of());
        SignUps.get(campus, people.get(0), signUp).body("consent.collisions", empty());
    }
}
