package org.campusfrontline.platform.inbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.campusfrontline.deploy.local.TestParts;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestTopics;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

@CampusTest
class InboxTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    Sql sql;

    @Inject
    Inbox inbox;

    @Inject
    LedgerConsumer ledger;

    @Test
    void handlesEachEventOnceThoughDeliveredTwiceAndOutOfOrder() {
        // Given
        String key = key();
        TestEvent first = entry(key, 1, 10);
        TestEvent second = entry(key, 2, 20);

        // When
        TestTopics.publish(second, first, second, first);

        // Then
        TestTopics.publish(entry(key, 3, 30));
        awaitVersion(key, 3);
        assertThat(row(key)).contains(new Entry(3, 30, 3));
    }

    @Test
    void handlesAThousandEventsInOrderOfEachKey() {
        // Given
        List<String> keys = IntStream.range(0, 10).mapToObj(n -> key()).toList();
        TestEvent[] events = IntStream.rangeClosed(1, 1000)
                .mapToObj(n -> entry(keys.get(n % 10), (n + 9) / 10, n))
                .toArray(TestEvent[]::new);

        // When
        TestTopics.publish(events);

        // Then
        for (String key : keys) {
            awaitVersion(key, 100);
            assertThat(row(key).orElseThrow().effects()).isEqualTo(100);
        }
    }

    @Test
    void runsTheEffectInTheTraceOfItsCause() {
        // Given
        TestEvent event = entry(key(), 1, 1);

        // When
        TestTopics.publish(event);

        // Then
        awaitVersion(event.key(), 1);
        assertThat(event.headers().get("traceparent")).contains(ledger.trace(event.key()));
    }

    @Test
    void goesOnPastRecordsThatAreNoEvents() {
        // Given
        String key = key();
        Map<String, String> noId = new HashMap<>(entry(key, 1, 1).headers());
        noId.remove("ce_id");
        TestEvent nameless = new TestEvent(LedgerConsumer.TOPIC, key, "{\"amount\":1}", noId);
        TestEvent broken = TestEvent.of(LedgerConsumer.TOPIC, "entry-made", key, 2, "{\"amount\":");
        TestEvent incomplete = TestEvent.of(LedgerConsumer.TOPIC, "entry-made", key, 3, "{}");

        // When
        TestTopics.publish(nameless, broken, incomplete, entry(key, 4, 40));

        // Then
        awaitVersion(key, 4);
        assertThat(row(key)).contains(new Entry(4, 40, 1));
        List<String> errors = sql.list(
                "read errors", "SELECT error FROM dead_letter WHERE record_key = ?", found -> found.text("error"), key);
        assertThat(errors)
                .hasSize(3)
                .anyMatch(error -> error.contains("no header ce_id"))
                .anyMatch(error -> error.contains("does not read as Entry"));
    }

    @Test
    void marksAndRunsOnceForADirectCall() {
        // Given
        UUID event = UUID.randomUUID();
        AtomicInteger effects = new AtomicInteger();

        // When
        boolean first = inbox.once("direct", event, effects::incrementAndGet);
        boolean second = inbox.once("direct", event, effects::incrementAndGet);
        boolean other = inbox.once("another", event, effects::incrementAndGet);

        // Then
        assertThat(List.of(first, second, other)).containsExactly(true, false, true);
        assertThat(effects).hasValue(2);
    }

    @Test
    void waitsWhileTheDatabaseIsAwayAndLosesNothing() {
        Assumptions.assumeFalse(TestParts.onMySql(), "a server of one's own is not killed");
        // Given
        String key = key();
        TestTopics.publish(entry(key, 1, 1));
        awaitVersion(key, 1);
        Duration away = Duration.ofSeconds(Integer.getInteger("campus.test.away-seconds", 4));

        // When
        TestParts.database().kill();
        TestEvent[] meanwhile =
                IntStream.rangeClosed(2, 300).mapToObj(n -> entry(key, n, n)).toArray(TestEvent[]::new);
        TestTopics.publish(meanwhile);
        long back = System.nanoTime() + away.toNanos();
        Await.until(away.plusSeconds(5), "the time away", () -> System.nanoTime() > back);
        given().get("/q/health/live").then().statusCode(200);
        TestParts.database().restart();

        // Then
        awaitVersion(key, 300);
        assertThat(row(key)).contains(new Entry(300, 300, 300));
        assertThat(sql.list("count", "SELECT 1 FROM dead_letter WHERE record_key = ?", found -> 1, key))
                .isEmpty();
        given().get("/q/health/live").then().statusCode(200);
    }

    private void awaitVersion(String key, long version) {
        Await.until(
                SOON,
                "version " + version + " of " + key,
                () -> row(key).filter(entry -> entry.version() == version).isPresent());
    }

    private Optional<Entry> row(String key) {
        return sql.one(
                "read the ledger",
                "SELECT version, amount, effects FROM test_ledger WHERE id = ?",
                found -> new Entry(found.number("version"), found.number("amount"), found.number("effects")),
                key);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static TestEvent entry(String key, long version, long amount) {
        return TestEvent.of(
                LedgerConsumer.TOPIC, "entry-made", key, version, Map.of("amount", amount, "poison", false, "new", 1));
    }

    private record Entry(long version, long amount, long effects) {}
}
