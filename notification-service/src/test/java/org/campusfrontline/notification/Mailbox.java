package org.campusfrontline.notification;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestTokens;
import org.campusfrontline.platform.testing.TestTopics;

/// Somebody's mailbox as the person reads it.
public record Mailbox(String person) {

    public static final String BASE = "/api/notification/v1";
    public static final String NOTICES = BASE + "/my/notices";
    public static final Duration SOON = Duration.ofSeconds(30);

    /// Of a person whom nobody has heard of.
    public static Mailbox fresh() {
        return new Mailbox("T" + UUID.randomUUID().toString().substring(0, 8));
    }

    public RequestSpecification as() {
        return given().auth().oauth2(TestTokens.of(person));
    }

    /// One field of every notice, newest first.
    public <T> List<T> all(String field) {
        return as().queryParam("limit", 200)
                .get(NOTICES)
                .then()
                .statusCode(200)
                .extract()
                .path("items." + field);
    }

    public List<String> kinds() {
        return all("kind");
    }

    public void await(int count) {
        Await.until(SOON, count + " notices of " + person, () -> kinds().size() == count);
    }

    /// The directory says what the person reads; the service knows when a notice is read in it.
    public void speaks(String language, int version) {
        TestTopics.publish(TestEvent.of(
                "volunteer.person.v1",
                "person-changed",
                person,
                version,
                Map.of("number", person, "language", language, "version", version)));
    }

    /// Waits until the newest notice reads in that language.
    public void awaitLanguage(String language) {
        Await.until(
                SOON,
                person + " reads " + language,
                () -> all("language").stream()
                        .findFirst()
                        .filter(language::equals)
                        .isPresent());
    }

    public String ticket() {
        return as().header("Idempotency-Key", UUID.randomUUID().toString())
                .post(BASE + "/my/stream-tickets")
                .then()
                .statusCode(201)
                .extract()
                .path("ticket");
    }
}
