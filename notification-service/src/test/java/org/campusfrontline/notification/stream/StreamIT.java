package org.campusfrontline.notification.stream;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.campusfrontline.notification.SignUpEvents;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestClock;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestTokens;
import org.campusfrontline.platform.testing.TestTopics;
import org.junit.jupiter.api.Test;

@CampusTest
class StreamIT {

    private static final String BASE = "/api/notification/v1";
    private static final int RECONNECTS = 60;
    private static final int NOTICES = 300;

    @TestHTTPResource
    URL server;

    @Inject
    TestClock clock;

    @Test
    void givesWhatComesAfterTheOpening() throws IOException {
        // Given
        String person = person();
        try (Stream stream = open(ticket(person), null)) {
            // When
            TestTopics.publish(SignUpEvents.confirmed(person), SignUpEvents.cancelled(person));

            // Then
            assertThat(stream.next(2)).containsExactly(1L, 2L);
        }
    }

    @Test
    void neitherGapNorRepeatAcrossForcedReconnects() throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        String person = person();
        Thread publisher = Thread.ofVirtual().start(() -> publishSlowly(person));

        List<Long> seen = new ArrayList<>();
        for (int round = 0; round < RECONNECTS && seen.size() < NOTICES; round++) {
            long last = seen.isEmpty() ? 0 : seen.getLast();
            try (Stream stream = open(ticket(person), last)) {
                int some = Math.min(NOTICES - seen.size(), round == RECONNECTS - 1 ? NOTICES : random.nextInt(9));
                seen.addAll(stream.next(some));
            }
        }

        publisher.interrupt();
        assertThat(seen)
                .as("seed %d", seed)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, NOTICES).boxed().toList());
    }

    @Test
    void aTicketOpensOneStreamAndOnlySoon() throws IOException {
        // Given
        String used = ticket(person());
        open(used, null).close();
        String old = ticket(person());
        clock.forward(StreamTickets.GOOD_FOR);

        // Then
        given().get(BASE + "/stream?ticket=" + used).then().statusCode(401).body("code", equalTo("NTF-1001"));
        given().get(BASE + "/stream?ticket=" + old).then().statusCode(401).body("code", equalTo("NTF-1001"));
        given().get(BASE + "/stream").then().statusCode(401).body("code", equalTo("NTF-1001"));
    }

    @Test
    void aPlaceThatIsNoNumberIsRefused() {
        given().get(BASE + "/stream?lastEventId=-1&ticket=" + ticket(person()))
                .then()
                .statusCode(400)
                .body("code", equalTo("NTF-1002"));
    }

    @Test
    void thePollIsTheStreamsTwin() {
        // Given
        String person = person();
        as(person).get(BASE + "/my/notices/poll?wait=0").then().body("items.size()", equalTo(0));

        // When
        Thread.ofVirtual().start(() -> TestTopics.publish(SignUpEvents.confirmed(person)));

        // Then
        as(person)
                .get(BASE + "/my/notices/poll?after=0&wait=20")
                .then()
                .statusCode(200)
                .body("items.seq", contains(1))
                .body("last", equalTo(1));
        as(person).get(BASE + "/my/notices/poll?after=0&wait=20").then().body("items.seq", contains(1));
        as(person).get(BASE + "/my/notices/poll?after=1&wait=0").then().body("last", equalTo(1));
    }

    private static void publishSlowly(String person) {
        for (int i = 0; i < NOTICES / 50; i++) {
            TestEvent[] some = new TestEvent[50];
            for (int j = 0; j < some.length; j++) {
                some[j] = SignUpEvents.confirmed(person);
            }
            TestTopics.publish(some);
        }
    }

    private Stream open(String ticket, Long lastEventId) throws IOException {
        String place = lastEventId == null ? "" : "&lastEventId=" + lastEventId;
        return new Stream(URI.create(server + BASE.substring(1) + "/stream?ticket=" + ticket + place));
    }

    private static String ticket(String person) {
        return as(person)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(BASE + "/my/stream-tickets")
                .then()
                .statusCode(201)
                .extract()
                .path("ticket");
    }

    private static RequestSpecification as(String person) {
        return given().auth().oauth2(TestTokens.of(person));
    }

    private static String person() {
        return "T" + UUID.randomUUID().toString().substring(0, 8);
    }

    /// A plain client that reads the ids of the events.
    private static final class Stream implements AutoCloseable {

        private final HttpURLConnection connection;
        private final BufferedReader lines;

        Stream(URI uri) throws IOException {
            connection = (HttpURLConnection) uri.toURL().openConnection();
            connection.setReadTimeout(Math.toIntExact(Duration.ofSeconds(60).toMillis()));
            lines = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
            lines.readLine();
        }

        List<Long> next(int count) {
            List<Long> ids = new ArrayList<>();
            try {
                while (ids.size() < count) {
                    String line = lines.readLine();
                    if (line == null) {
                        throw new AssertionError("the stream ended");
                    }
                    if (line.startsWith("id:")) {
                        ids.add(Long.parseLong(line.substring(3).trim()));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return ids;
        }

        @Override
        public void close() {
            connection.disconnect();
        }
    }
}
