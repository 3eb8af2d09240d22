package org.campusfrontline.volunteer.recruitment.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CampusTest
class SignUpIdempotencyTest {

    private static final String CLAIM =
            "INSERT INTO idempotency (person, idem_key, request_hash, expires_at) VALUES (?, ?, REPEAT('x', 32), NOW())";

    @Inject
    Database database;

    private Campus campus;
    private UUID shift;
    private String person;

    @BeforeEach
    void campus() {
        campus = Campus.create(database);
        shift = campus.published(Campus.shift(24, 4, 5)).shift();
        person = campus.person();
    }

    @Test
    void answersTheSameKeyWithTheSameSignUp() {
        // Given
        String key = UUID.randomUUID().toString();
        Map<String, Object> first =
                signUp(key, Map.of()).statusCode(201).extract().jsonPath().get();

        // When
        ValidatableResponse again = signUp(key, Map.of("waitIfFull", true));

        // Then
        assertThat(again.statusCode(201).extract().jsonPath().<Map<String, Object>>get())
                .isEqualTo(first);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void refusesTheSameKeyForAnotherWish() {
        // Given
        String key = UUID.randomUUID().toString();
        signUp(key, Map.of()).statusCode(201);

        // When
        ValidatableResponse other = signUp(key, Map.of("waitIfFull", false));

        // Then
        other.statusCode(422).body("code", equalTo("PLT-1122"));
    }

    @Test
    void keepsNoRefusalSoThatTheSameKeyMaySucceedLater() {
        // Given
        UUID full = campus.published(Campus.shift(48, 4, 1)).shift();
        String holder = campus.person();
        UUID held = SignUps.made(campus, holder, full, "CONFIRMED");
        String key = UUID.randomUUID().toString();
        Map<String, Object> impatient = Map.of("waitIfFull", false);
        SignUps.signUp(campus, person, full, key, impatient).statusCode(409);

        // When
        SignUps.cancel(campus, holder, held).statusCode(200);

        // Then
        SignUps.signUp(campus, person, full, key, impatient).statusCode(201);
    }

    @Test
    void makesOneSignUpOfManyThatComeAtOnce() throws Exception {
        // Given
        String key = UUID.randomUUID().toString();
        CyclicBarrier together = new CyclicBarrier(8);
        Callable<Integer> request = () -> {
            together.await();
            return signUp(key, Map.of()).extract().statusCode();
        };

        // When
        List<Integer> statuses;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> asked =
                    threads.invokeAll(Stream.generate(() -> request).limit(8).toList());
            statuses = asked.stream().map(Future::resultNow).toList();
        }

        // Then
        assertThat(statuses).contains(201).isSubsetOf(201, 409);
        assertThat(count()).isEqualTo(1);
        assertThat(database.number("SELECT taken FROM shift_seats WHERE shift = ?", shift))
                .isEqualTo(1);
    }

    /// The other request with the key has not committed: its row is locked, and what it will answer is not known.
    @Test
    void tellsThatTheSameKeyIsStillInFlight() throws SQLException {
        // Given
        String key = UUID.randomUUID().toString();
        try (Connection other = database.connection()) {
            other.setAutoCommit(false);
            try (PreparedStatement claim = other.prepareStatement(CLAIM)) {
                claim.setString(1, person);
                claim.setString(2, key);
                claim.executeUpdate();
            }

            // When
            ValidatableResponse meanwhile = signUp(key, Map.of());
            other.rollback();

            // Then
            meanwhile.statusCode(409).body("code", equalTo("PLT-1110"), "retryable", equalTo(true));
        }
        assertThat(count()).isZero();
        signUp(key, Map.of()).statusCode(201);
    }

    private ValidatableResponse signUp(String key, Map<String, Object> body) {
        return SignUps.signUp(campus, person, shift, key, body);
    }

    private long count() {
        return database.number("SELECT COUNT(*) FROM sign_up WHERE shift = ? AND person = ?", shift, person);
    }
}
