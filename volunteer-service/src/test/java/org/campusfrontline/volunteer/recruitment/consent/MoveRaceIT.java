package org.campusfrontline.volunteer.recruitment.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.volunteer.recruitment.consent.Changes.byHours;
import static org.campusfrontline.volunteer.recruitment.consent.Changes.change;
import static org.campusfrontline.volunteer.recruitment.consent.Changes.published;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Campus.Made;
import org.campusfrontline.volunteer.recruitment.Database;
import org.campusfrontline.volunteer.recruitment.signup.SignUps;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/// A shift with hundreds of sign-ups moves while people sign up for it, cancel and answer.
@CampusTest
class MoveRaceIT {

    private static final Logger LOG = Logger.getLogger(MoveRaceIT.class);
    private static final int SIGNED_UP = 500;
    private static final int NEWCOMERS = 60;
    private static final int LEAVING = 60;
    private static final int MOVES = 3;
    private static final String ADD = """
            INSERT INTO sign_up
                (id, shift, person, state, ticket, promoted, shift_start, shift_end, signed_up_at, changed_at, version)
            SELECT ?, id, ?, 'CONFIRMED', NULL, FALSE, starts_at, ends_at, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 1
            FROM shift WHERE id = ?
            """;

    @Inject
    Database database;

    private final Map<UUID, String> seenAt = new ConcurrentHashMap<>();
    private final Queue<String> unexpected = new ConcurrentLinkedQueue<>();

    @Test
    void movesHundredsWhileOthersComeAndGo() throws Exception {
        // Given
        Campus campus = Campus.create(database);
        Made made = published(campus, SIGNED_UP + NEWCOMERS / 2, 40);
        List<UUID> signUps = crowd(made.shift(), "C" + campus.unit);
        List<String> newcomers = campus.people(NEWCOMERS);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<?>> running = new ArrayList<>();

        // When
        try (ExecutorService threads = Executors.newFixedThreadPool(7)) {
            running.add(threads.submit(() -> move(campus, made, start)));
            for (int i = 0; i < 3; i++) {
                List<String> coming = newcomers.subList(i * NEWCOMERS / 3, (i + 1) * NEWCOMERS / 3);
                List<UUID> going = signUps.subList(i * LEAVING / 3, (i + 1) * LEAVING / 3);
                running.add(threads.submit(() -> come(campus, made.shift(), coming, start)));
                running.add(threads.submit(() -> go(campus, going, start)));
            }
            start.countDown();
            for (Future<?> one : running) {
                one.get();
            }
        }

        // Then
        assertThat(unexpected).isEmpty();
        assertThat(count("u.shift_start <> s.starts_at OR u.shift_end <> s.ends_at", made))
                .isZero();
        assertThat(database.number("""
                        SELECT COUNT(*) FROM shift_seats q JOIN shift s ON s.id = q.shift
                        WHERE q.shift = ? AND q.starts_at = s.starts_at AND q.edition = ?
                            AND q.taken - q.reserved = (SELECT COUNT(*) FROM sign_up WHERE shift = q.shift AND seated)
                            AND q.waiting =
                                (SELECT COUNT(*) FROM sign_up WHERE shift = q.shift AND state = 'WAIT_LISTED')
                        """, made.shift(), MOVES)).isEqualTo(1);
        String moved = Changes.plan(campus, made.id(), plan -> {}).toString();
        seenAt.forEach((signUp, at) -> {
            if (!moved.contains("start=" + at)) {
                assertThat(count("u.id = x'" + hex(signUp) + "' AND k.revision = " + (MOVES + 1), made))
                        .as("%s signed up for %s and is asked", signUp, at)
                        .isEqualTo(1);
            }
        });
        assertThat(count("u.version = 1 AND k.revision IS NULL AND u.person LIKE 'C%'", made))
                .isZero();
    }

    private long count(String condition, Made made) {
        return database.number(
                "SELECT COUNT(*) FROM sign_up u JOIN shift s ON s.id = u.shift"
                        + " LEFT JOIN consent_question k ON k.open_sign_up = u.id"
                        + " WHERE u.shift = ? AND u.living_person IS NOT NULL AND (" + condition + ")",
                made.shift());
    }

    private static String hex(UUID id) {
        return id.toString().replace("-", "");
    }

    private Void move(Campus campus, Made made, CountDownLatch start) throws InterruptedException {
        start.await();
        for (int i = 0; i < MOVES; i++) {
            Instant before = Instant.now();
            expect(change(campus, made.id(), byHours(1)).extract().response(), 200);
            LOG.infof(
                    "moved %d sign-ups in %d ms",
                    SIGNED_UP, Duration.between(before, Instant.now()).toMillis());
        }
        return null;
    }

    /// Refused where the shift moved in between, and then tried again.
    private Void come(Campus campus, UUID shift, List<String> people, CountDownLatch start)
            throws InterruptedException {
        start.await();
        for (String person : people) {
            Response answer = SignUps.signUp(campus, person, shift).extract().response();
            while (answer.statusCode() == 409 && "VOL-2113".equals(answer.path("code"))) {
                answer = SignUps.signUp(campus, person, shift).extract().response();
            }
            expect(answer, 201);
            if (answer.statusCode() == 201) {
                seenAt.put(UUID.fromString(answer.path("id")), answer.path("shiftStart"));
            }
        }
        return null;
    }

    private Void go(Campus campus, List<UUID> signUps, CountDownLatch start) throws InterruptedException {
        start.await();
        for (UUID signUp : signUps) {
            expect(SignUps.cancel(campus, campus.organiser, signUp).extract().response(), 200);
        }
        return null;
    }

    private void expect(Response answer, int status) {
        if (answer.statusCode() != status) {
            unexpected.add(answer.statusCode() + " " + answer.asString());
        }
    }

    private List<UUID> crowd(UUID shift, String mark) throws SQLException {
        List<UUID> signUps = new ArrayList<>();
        try (Connection connection = database.connection();
                PreparedStatement person = connection.prepareStatement(
                        "INSERT INTO person_timeline (person, display_name, active, version) VALUES (?, 'C', TRUE, 1)");
                PreparedStatement signUp = connection.prepareStatement(ADD)) {
            for (int i = 0; i < SIGNED_UP; i++) {
                UUID id = UUID.randomUUID();
                signUps.add(id);
                person.setString(1, mark + "-" + i);
                person.addBatch();
                signUp.setBytes(1, Database.bytes(id));
                signUp.setString(2, mark + "-" + i);
                signUp.setBytes(3, Database.bytes(shift));
                signUp.addBatch();
            }
            person.executeBatch();
            signUp.executeBatch();
        }
        database.update("UPDATE shift_seats SET taken = ? WHERE shift = ?", SIGNED_UP, shift);
        return signUps;
    }
}
