package org.campusfrontline.volunteer.recruitment.signup;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.testing.TestClock;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Database;
import org.junit.jupiter.api.Test;

@io.quarkus.test.junit.QuarkusTest
@io.quarkus.test.common.WithTestResource(org.campusfrontline.platform.testing.CampusParts.class)
class SignUpApiTest {

    @Inject
    Database database;

    @Inject
    TestClock clock;

    @Test
    void givesASeatAndThenAPlaceInTheLine() {
        // Given
        Campus campus = Campus.create(database);
        UUID shift = campus.published(Campus.shift(24, 4, 1)).shift();
        List<String> people = campus.people(3);

        // When
        ValidatableResponse first = signUp(campus, people.get(0), shift);
        ValidatableResponse second = signUp(campus, people.get(1), shift);
        ValidatableResponse third = signUp(campus, people.get(2), shift);

        // Then
        first.statusCode(201).body("state", equalTo("CONFIRMED")).body("position", nullValue());
        second.statusCode(201).body("state", equalTo("WAIT_LISTED")).body("position", equalTo(1));
        third.statusCode(201).body("state", equalTo("WAIT_LISTED")).body("position", equalTo(2));
    }

    static ValidatableResponse signUp(Campus campus, String person, UUID shift) {
        return campus.as(person)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of())
                .post("/shifts/" + shift + "/sign-ups")
                .then();
    }
}
