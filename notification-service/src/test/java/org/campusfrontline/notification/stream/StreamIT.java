package org.campusfrontline.notification.stream;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.campusfrontline.notification.Mailbox;
import org.campusfrontline.notification.SignUpEvents;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestClock;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestTopics;
import org.campusfrontline.platform.time.Ids;
import org.junit.jupiter.api.Test;

@CampusTest
class StreamIT {

    private static final int RECONNECTS = 60;
    private static final int NOTICES = 300;
    private static final String STREAM = Mailbox.BASE + "/stream";
    private static final String POLL = Mailbox.BASE + "/my/notices/poll";

    @Inject
    TestClock clock;

    @Inject
    Sql sql;

    @Inject
    Ids ids;

    private final Mailbox mailbox = Mailbox.fresh();

    @Test
    void givesWhatComesAfterTheOpening() {
        // Given
        TestTopics.publish(SignUpEvents.confirmed(mailbox.person()));
        mailbox.await(1);
        try (SseClient stream = new SseClient(mailbox, null)) {
            // When
            TestTopics.publish(SignUpEvents.confirmed(mailbox.person()), SignUpEvents.cancelled(mailbox.person()));

            // Then
            assertThat(stream.next(2)).containsExactly(2L, 3L);
        }
    }

    @Test
    void neitherGapNorRepeatAcrossForcedReconnects() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Thread publisher = Thread.ofVirtual().start(() -> publish(mailbox, NOTICES, 50));

        List<Long> seen = new ArrayList<>();
        for (int round = 0; round < RECONNECTS && seen.size() < NOTICES; round++) {
            try (SseClient stream = new SseClient(mailbox, last(seen))) {
                int some = Math.min(NOTICES - seen.size(), round == RECONNECTS - 1 ? NOTICES : random.nextInt(9));
                seen.addAll(stream.next(some));
            }
        }

        publisher.interrupt();
        assertThat(seen).as("seed %d", seed).containsExactlyElementsOf(upTo(NOTICES));
    }

    @Test
    void neitherGapNorRepeatWhenEverybodyComesBackAtOnce() throws Exception {
        // Given
        int rounds = 3;
        int aRound = 4;
        List<Mailbox> crowd = Stream.generate(Mailbox::fresh).limit(25).toList();
        Thread publisher =
                Thread.ofVirtual().start(() -> crowd.forEach(person -> publish(person, rounds * aRound, aRound)));

        // When
        List<Future<List<Long>>> all = new ArrayList<>();
        try (ExecutorService phones = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Mailbox person : crowd) {
                all.add(phones.submit(() -> comesBack(person, rounds, aRound)));
            }
        }
        publisher.join();

        // Then
        for (Future<List<Long>> one : all) {
            assertThat(one.get()).containsExactlyElementsOf(upTo(rounds * aRound));
        }
    }

    @Test
    void aNoticeThatAnotherProcessWroteReachesTheStream() {
        try (SseClient stream = new SseClient(mailbox, null)) {
            // When
            sql.update(
                    "as another replica",
                    "INSERT INTO mailbox (person, last_seq, changed_at) VALUES (?, 1, UTC_TIMESTAMP(6))",
                    mailbox.person());
            sql.update(
                    "as another replica",
                    "INSERT INTO notice (person, seq, id, event_id, kind, params, target_type, target_id, created_at)"
                            + " VALUES (?, 1, ?, ?, 'SIGN_UP_CONFIRMED', ?, 'sign-up', 'x', UTC_TIMESTAMP(6))",
                    mailbox.person(),
                    ids.next(),
                    ids.next(),
                    "{\"titleZh\": \"东门测温\", \"titleEn\": \"East gate\"}");

            // Then
            assertThat(stream.next()).isEqualTo(1);
            assertThat(stream.data()).contains("报名成功：东门测温");
        }
    }

    @Test
    void speaksTheLanguageThatThePersonReadsNow() {
        // Given
        mailbox.speaks("en", 1);
        TestTopics.publish(SignUpEvents.confirmed(mailbox.person()));
        mailbox.awaitLanguage("en");
        try (SseClient stream = new SseClient(mailbox, 0L)) {
            assertThat(stream.next()).isEqualTo(1);
            assertThat(stream.data()).contains("You are confirmed: Temperature check, east gate");

            // When
            mailbox.speaks("zh-CN", 2);
            mailbox.awaitLanguage("zh-CN");
            TestTopics.publish(SignUpEvents.cancelled(mailbox.person()));

            // Then
            assertThat(stream.next()).isEqualTo(2);
            assertThat(stream.data()).contains("报名已取消：东门测温");
        }
    }

    @Test
    void aTicketOpensOneStreamAndOnlySoon() {
        // Given
        String used = mailbox.ticket();
        new SseClient(used, null).close();
        String old = mailbox.ticket();
        clock.forward(StreamTickets.GOOD_FOR);

        // Then
        for (String query : List.of("?ticket=" + used, "?ticket=" + old, "?ticket=", "")) {
            given().get(STREAM + query).then().statusCode(401).body("code", equalTo("NTF-1001"));
        }
    }

    @Test
    void aPlaceThatIsNoNumberIsRefused() {
        given().get(STREAM + "?lastEventId=-1&ticket=" + mailbox.ticket())
                .then()
                .statusCode(400)
                .body("code", equalTo("NTF-1002"));
    }

    @Test
    void aPlaceThatIsNotReachedYetIsTakenAsTheEnd() {
        try (SseClient stream = new SseClient(mailbox, 1_000L)) {
            TestTopics.publish(SignUpEvents.confirmed(mailbox.person()));

            assertThat(stream.next()).isEqualTo(1);
        }
    }

    @Test
    void aPersonHasABoundedNumberOfStreams() {
        // Given
        List<SseClient> open = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            open.add(new SseClient(mailbox, null));
        }

        // Then
        given().get(STREAM + "?ticket=" + mailbox.ticket())
                .then()
                .statusCode(409)
                .body("code", equalTo("NTF-1003"));
        open.forEach(SseClient::close);
    }

    @Test
    void thePollIsTheStreamsTwin() {
        // Given
        mailbox.as().get(POLL + "?wait=0").then().body("items.size()", equalTo(0), "last", equalTo(0));

        // When
        Thread.ofVirtual().start(() -> TestTopics.publish(SignUpEvents.confirmed(mailbox.person())));

        // Then
        mailbox.as()
                .get(POLL + "?after=0&wait=30")
                .then()
                .statusCode(200)
                .body("items.seq", contains(1), "last", equalTo(1));
        mailbox.as().get(POLL + "?after=0&wait=30").then().body("items.seq", contains(1));
        mailbox.as().get(POLL + "?after=1&wait=0").then().body("items.size()", equalTo(0), "last", equalTo(1));
        try (SseClient stream = new SseClient(mailbox, 0L)) {
            assertThat(stream.next()).isEqualTo(1);
        }
    }

    private static List<Long> comesBack(Mailbox person, int rounds, int aRound) {
        List<Long> seen = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            try (SseClient stream = new SseClient(person, last(seen))) {
                seen.addAll(stream.next(aRound));
            }
        }
        return seen;
    }

    private static long last(List<Long> seen) {
        return seen.isEmpty() ? 0 : seen.getLast();
    }

    private static List<Long> upTo(int count) {
        return LongStream.rangeClosed(1, count).boxed().toList();
    }

    private static void publish(Mailbox person, int count, int aTime) {
        for (int done = 0; done < count; done += aTime) {
            TestTopics.publish(Stream.generate(() -> SignUpEvents.confirmed(person.person()))
                    .limit(aTime)
                    .toArray(TestEvent[]::new));
        }
    }
}
