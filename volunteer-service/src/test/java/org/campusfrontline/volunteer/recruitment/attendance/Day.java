package org.campusfrontline.volunteer.recruitment.attendance;

import io.restassured.response.ValidatableResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.testing.TestClock;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Database;

/// The day of a shift of four hours, as a test plays it.
final class Day {

    final Campus campus;
    final String lead;
    private final Database database;
    private final TestClock clock;

    Day(Campus campus, Database database, TestClock clock) {
        this.campus = campus;
        this.database = database;
        this.clock = clock;
        this.lead = "L" + campus.unit;
        TestGrants.give(lead, "site-lead", Campus.TREE, campus.unit);
    }

    UUID shift(int seats) {
        return campus.published(Campus.shift(3, 4, seats)).shift();
    }

    /// Another of the same activity and time.
    List<UUID> shifts(int seats) {
        return campus.published(Campus.shift(3, 4, seats), Campus.shift(3, 4, seats))
                .shifts();
    }

    UUID post(UUID shift) {
        byte[] id = (byte[]) database.rows("SELECT post FROM shift WHERE id = ?", shift)
                .getFirst()
                .get("post");
        ByteBuffer bytes = ByteBuffer.wrap(id);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    Instant start(UUID shift) {
        Object at = database.rows("SELECT starts_at FROM shift WHERE id = ?", shift)
                .getFirst()
                .get("starts_at");
        return ((LocalDateTime) at).toInstant(ZoneOffset.UTC);
    }

    /// So many minutes after the start of the shift, from where time runs on.
    void at(UUID shift, int minutes) {
        Instant then = start(shift).plus(Duration.ofMinutes(minutes));
        clock.reset();
        clock.forward(Duration.between(Instant.now(), then));
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    String code(UUID shift) {
        return campus.as(lead)
                .get("/posts/" + post(shift) + "/attendance-code")
                .then()
                .statusCode(200)
                .extract()
                .path("code");
    }

    ValidatableResponse checkIn(String person, UUID signUp, String code) {
        return tell(person, signUp, "check-in", Map.of("code", code));
    }

    ValidatableResponse checkOut(String person, UUID signUp, String code) {
        return tell(person, signUp, "check-out", Map.of("code", code));
    }

    ValidatableResponse tell(String person, UUID signUp, String what, Map<String, Object> body) {
        return campus.as(person)
                .body(body)
                .put("/sign-ups/" + signUp + "/" + what)
                .then();
    }

    /// What the lead says of one sign-up, now.
    ValidatableResponse say(UUID shift, UUID signUp, String word) {
        return sheet(shift, entry(signUp, word, null));
    }

    static Map<String, Object> entry(UUID signUp, String word, Instant at) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("signUp", signUp.toString());
        entry.put("word", word);
        if (at != null) {
            entry.put("occurredAt", at.toString());
        }
        return entry;
    }

    @SafeVarargs
    final ValidatableResponse sheet(UUID shift, Map<String, Object>... entries) {
        return campus.as(lead)
                .body(Map.of("entries", List.of(entries)))
                .put("/shifts/" + shift + "/attendance")
                .then();
    }

    String state(UUID signUp) {
        return (String) database.rows("SELECT state FROM sign_up WHERE id = ?", signUp)
                .getFirst()
                .get("state");
    }

    Map<String, Object> seats(UUID shift) {
        return database.rows("SELECT taken, reserved, waiting FROM shift_seats WHERE shift = ?", shift)
                .getFirst();
    }
}
