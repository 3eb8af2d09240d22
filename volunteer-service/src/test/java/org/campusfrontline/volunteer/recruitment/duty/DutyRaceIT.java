package org.campusfrontline.volunteer.recruitment.duty;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestTopics;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Campus.Made;
import org.campusfrontline.volunteer.recruitment.Database;
import org.campusfrontline.volunteer.recruitment.signup.SignUps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Sign-ups and publications at the same time, and publications that come late.
@CampusTest
class DutyRaceIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int PEOPLE = 24;

    private static final String COLLISIONS = """
            SELECT COUNT(*) FROM sign_up u JOIN busy_span b
            ON b.person = u.person AND b.starts_at < u.shift_end AND b.ends_at > u.shift_start
            WHERE u.shift = ? AND u.state IN ('CONFIRMED', 'OFFERED')
            """;

    @Inject
    Database database;

    private Campus campus;

    @BeforeEach
    void campus() {
        campus = Campus.create(database);
    }

    @Test
    void leavesNobodyWithASeatAtTheTimeOfADutyWhoeverCameFirst() throws Exception {
        // Given
        Made made = campus.published(Campus.shift(24, 4, PEOPLE / 2));
        List<String> people = campus.people(PEOPLE);
        List<TestEvent> plans = people.stream()
                .map(person -> Duties.plan(UUID.randomUUID(), person, 1, Duties.duty(27, 8)))
                .toList();
        CountDownLatch start = new CountDownLatch(1);
        List<Callable<Integer>> work = new ArrayList<>();
        for (String person : people) {
            work.add(() -> {
                start.await();
                return SignUps.signUp(campus, person, made.shift()).extract().statusCode();
            });
        }
        work.add(() -> {
            start.await();
            plans.forEach(plan -> TestTopics.publish(plan));
            return 0;
        });

        // When
        List<Integer> answers = together(work, start);

        // Then
        assertThat(answers).isSubsetOf(0, 201, 409);
        Duties.awaitHandled(database, plans);
        Await.until(PATIENCE, "no seat is left", () -> database.number(COLLISIONS, made.shift()) == 0);
        Await.until(
                PATIENCE,
                "every seat is given back",
                () -> database.number("SELECT taken FROM shift_seats WHERE shift = ?", made.shift()) == 0);
        assertThat(database.number(
                        "SELECT COUNT(*) FROM sign_up WHERE shift = ? AND state = 'CANCELLED' AND reason <> 'DUTY'",
                        made.shift()))
                .isZero();
        people.forEach(person -> SignUps.signUp(campus, person, made.shift()).statusCode(409));
    }

    private static List<Integer> together(List<Callable<Integer>> work, CountDownLatch start)
            throws InterruptedException, ExecutionException {
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(work.size())) {
            List<Future<Integer>> running = work.stream().map(threads::submit).toList();
            start.countDown();
            for (Future<Integer> one : running) {
                answers.add(one.get());
            }
        }
        return answers;
    }

    @Test
    void goesOnWithWhatIsKnownWhileDutiesAreLateAndTellsHowOldThatIs() throws SQLException {
        // Given
        Made made = campus.published(Campus.shift(24, 4, 2));
        List<String> people = campus.people(2);
        TestEvent late = Duties.plan(UUID.randomUUID(), people.get(0), 1, Duties.duty(24, 4));
        UUID held = SignUps.made(campus, people.get(0), made.shift(), "CONFIRMED");
        Instant stuckAt;
        try (Connection other = database.connection()) {
            other.setAutoCommit(false);
            try (var lock = other.prepareStatement("SELECT person FROM person_timeline WHERE person = ? FOR UPDATE")) {
                lock.setString(1, people.get(0));
                lock.executeQuery();
            }

            Await.until(PATIENCE, "every plan before is read", () -> behind() == 0);

            // When
            TestTopics.publish(late);

            // Then
            Await.until(PATIENCE, "a plan waits to be read", () -> behind() > 0);
            stuckAt = asOf(people.get(1), made.shift());
            SignUps.signUp(campus, people.get(1), made.shift())
                    .statusCode(201)
                    .body("dutiesAsOf", equalTo(stuckAt.toString()));
            SignUps.get(campus, people.get(0), held).body("state", equalTo("CONFIRMED"));
            other.rollback();
        }
        Duties.awaitHandled(database, List.of(late));
        Await.untilAsserted(
                PATIENCE,
                () -> SignUps.get(campus, people.get(0), held)
                        .body("state", equalTo("CANCELLED"))
                        .body("reason", equalTo("DUTY")));
        Await.until(
                PATIENCE,
                "the projection has caught up",
                () -> behind() == 0 && asOf(people.get(1), made.shift()).isAfter(stuckAt));
    }

    private static int behind() {
        return given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .extract()
                .<Integer>path("checks.find { it.name == 'duties' }.data.behind");
    }

    private Instant asOf(String person, UUID shift) {
        return Instant.parse(campus.as(person)
                .get("/shifts/" + shift + "/eligibility")
                .then()
                .extract()
                .path("dutiesAsOf"));
    }
}
