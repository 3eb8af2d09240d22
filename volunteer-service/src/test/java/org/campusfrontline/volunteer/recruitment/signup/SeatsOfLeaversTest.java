package org.campusfrontline.volunteer.recruitment.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.volunteer.directory.Directory.asAdministrator;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestTopics;
import org.campusfrontline.volunteer.directory.Directory;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Database;
import org.junit.jupiter.api.Test;

@CampusTest
class SeatsOfLeaversTest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Inject
    Database database;

    @Test
    void whoLeavesGivesTheSeatsToThoseWhoWait() {
        // Given
        Campus campus = Campus.create(database);
        Campus.Made made = campus.published(Campus.shift(24, 4, 1), Campus.shift(48, 4, 1));
        List<UUID> shifts = made.shifts();
        String leaver = Directory.person("MASS/MASS");
        Await.until(
                PATIENCE,
                "recruitment knows " + leaver,
                () -> database.number("SELECT COUNT(*) FROM person_timeline WHERE person = ?", leaver) == 1);
        List<String> others = campus.people(2);
        SignUps.signUp(campus, leaver, shifts.get(0)).statusCode(201).body("state", equalTo("CONFIRMED"));
        SignUps.signUp(campus, others.get(0), shifts.get(0)).body("state", equalTo("WAIT_LISTED"));
        SignUps.signUp(campus, others.get(1), shifts.get(1)).body("state", equalTo("CONFIRMED"));
        SignUps.signUp(campus, leaver, shifts.get(1)).statusCode(201).body("state", equalTo("WAIT_LISTED"));
        TestTopics.Mark told = TestTopics.mark("volunteer.signup.v1");

        // When
        String tag = asAdministrator().get("/people/" + leaver).getHeader("ETag");
        asAdministrator()
                .header("If-Match", tag)
                .put("/people/" + leaver + "/departure")
                .then()
                .statusCode(200);

        // Then
        List<TestEvent> ended = TestTopics.await(
                told, 2, PATIENCE, event -> event.json().path("person").asText().equals(leaver));
        assertThat(ended)
                .extracting(event -> event.json().path("reason").asText())
                .containsOnly("PERSON_LEFT");
        Await.until(
                PATIENCE,
                "the seat is given to who waits",
                () -> database.number(
                                "SELECT COUNT(*) FROM sign_up WHERE person = ? AND state IN ('OFFERED', 'CONFIRMED')",
                                others.get(0))
                        == 1);
        assertThat(database.number("SELECT COUNT(*) FROM sign_up WHERE person = ? AND state <> 'CANCELLED'", leaver))
                .isZero();
    }
}
