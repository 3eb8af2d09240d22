package org.campusfrontline.volunteer.recruitment.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The articles of 志愿服务条例 (State Council order 685) that concern coming and not coming.
@CampusTest
class RegulationTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Database database;

    private Campus campus;

    @BeforeEach
    void campus() {
        campus = Campus.create(database);
    }

    /// 第二十二条: who cannot come tells the organiser in time.
    @Test
    void article22WhoCannotComeTellsItAtOnceAndAnotherIsAsked() {
        // Given
        UUID shift = campus.published(Campus.shift(24, 4, 1)).shift();
        List<String> people = campus.people(2);
        UUID held = SignUps.made(campus, people.get(0), shift, "CONFIRMED");
        UUID next = SignUps.made(campus, people.get(1), shift, "WAIT_LISTED");

        // When
        SignUps.cancel(campus, people.get(0), held).statusCode(200);

        // Then
        campus.as(campus.organiser)
                .get("/shifts/" + shift + "/sign-ups?state=CANCELLED")
                .then()
                .statusCode(200)
                .body("items.person", hasItem(people.get(0)))
                .body("items.reason", hasItem("BY_PERSON"));
        Await.untilAsserted(
                PATIENCE, () -> SignUps.get(campus, people.get(1), next).body("state", equalTo("OFFERED")));
    }

    /// 第二十四条: nobody is made to serve.
    @Test
    void article24NobodyIsSignedUpOrBoundByAnotherAndWhoDeclinesLosesNothingElse() {
        // Given
        UUID shift = campus.published(Campus.shift(24, 4, 1)).shift();
        UUID other = campus.published(Campus.shift(48, 4, 1)).shift();
        List<String> people = campus.people(2);
        UUID held = SignUps.made(campus, people.get(0), shift, "CONFIRMED");
        UUID asked = SignUps.made(campus, people.get(1), shift, "WAIT_LISTED");
        SignUps.cancel(campus, people.get(0), held);
        Await.untilAsserted(
                PATIENCE, () -> SignUps.get(campus, people.get(1), asked).body("state", equalTo("OFFERED")));

        // When
        SignUps.signUp(campus, campus.organiser, shift, UUID.randomUUID().toString(), Map.of("person", people.get(0)))
                .statusCode(400);
        SignUps.confirm(campus, campus.organiser, asked).statusCode(403);
        SignUps.cancel(campus, people.get(1), asked).statusCode(200);

        // Then
        SignUps.made(campus, people.get(1), shift, "CONFIRMED");
        SignUps.made(campus, people.get(1), other, "CONFIRMED");
        assertThat(database.rows("SHOW COLUMNS FROM person_timeline").stream()
                        .map(column -> String.valueOf(column.values().iterator().next())))
                .containsExactlyInAnyOrder("person", "display_name", "active", "version");
    }
}
