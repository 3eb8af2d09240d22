package org.campusfrontline.platform.outbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.campusfrontline.deploy.local.TestParts;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestTopics;
import org.junit.jupiter.api.Test;

@CampusTest
class RelayTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    /// Twice this is less than a transaction may stay open.
    private static final Duration WHILE_OPEN = Duration.ofSeconds(20);

    @Inject
    Writers writers;

    @Inject
    DataSource database;

    @Inject
    RelayRunner runner;

    @Inject
    Sql sql;

    private final String topic = "sample.relay" + UUID.randomUUID() + ".v1";

    @Test
    void keepsTheOrderOfEachKeyWithThreeRelaysAndEightWriters() {
        // Given
        TestTopics.Mark mark = TestTopics.mark(topic);
        try (TestRelay second = new TestRelay(database);
                TestRelay third = new TestRelay(database)) {
            Await.until(
                    SOON,
                    "fair shares",
                    () -> List.of(own(), second.buckets(), third.buckets()).stream()
                            .allMatch(share -> share >= 5));

            // When
            int committed = writers.start(topic, topic, 40, 8, 250).committed();

            // Then
            Log log = Log.await(mark, committed, SOON);
            assertThat(log.distinct()).isEqualTo(committed);
            assertThat(log.repeated()).isZero();
            assertThat(log.outOfOrder()).isEmpty();
        }
    }

    @Test
    void handsBucketsOverWhileRowsFlow() {
        // Given
        TestTopics.Mark mark = TestTopics.mark(topic);
        Writers.Run run = writers.start(topic, topic, 40, 4, 600);

        // When
        try (TestRelay second = new TestRelay(database)) {
            Await.until(SOON, "a share", () -> second.buckets() == 8);
        }
        Await.until(SOON, "all buckets again", () -> own() == 16);

        // Then
        Log log = Log.await(mark, run.committed(), SOON);
        assertThat(log.repeated()).isZero();
        assertThat(log.outOfOrder()).isEmpty();
    }

    @Test
    void takesOverFromARelayThatCrashed() {
        // Given
        TestTopics.Mark mark = TestTopics.mark(topic);
        TestRelay second = new TestRelay(database, Duration.ofSeconds(3));
        Await.until(SOON, "a share", () -> second.buckets() == 8);
        Writers.Run run = writers.start(topic, topic, 40, 4, 300);
        TestTopics.await(mark, 200, SOON, event -> true);

        // When
        second.crash();

        // Then
        Log log = Log.await(mark, run.committed(), SOON);
        assertThat(log.distinct()).isEqualTo(run.committed());
        assertThat(log.outOfOrder()).isEmpty();
        assertThat(log.staleAtTheEnd()).isEmpty();
    }

    @Test
    void losesNothingWhenTheBrokerIsKilled() {
        // Given
        TestTopics.Mark mark = TestTopics.mark(topic);
        Writers.Run run = writers.start(topic, topic, 40, 4, 500);
        TestTopics.await(mark, 200, SOON, event -> true);

        // When
        TestParts.broker().kill();
        writers.append(topic, "after the kill", 1, "waits");
        int committed = run.committed() + 1;
        Await.until(SOON, "word of the broker", () -> state("broker").equals("away"));
        Await.until(SOON, "word of the rows that wait", () -> !state("rows").equals("0"));
        TestParts.broker().restart();
        given().get("/q/health/live").then().statusCode(200);

        // Then
        Log log = Log.await(mark, committed, SOON);
        assertThat(log.distinct()).isEqualTo(committed);
        assertThat(log.outOfOrder()).isEmpty();
        assertThat(log.staleAtTheEnd()).isEmpty();
    }

    @Test
    void sendsGrantsWhileAnImportOfThousandsWaits() {
        // Given
        TestTopics.Mark bulk = TestTopics.mark("sample.bulk.v1");
        TestTopics.Mark express = TestTopics.mark("sample.express.v1");

        // When
        writers.appendMany("sample.bulk.v1", topic, 20_000);
        writers.append("sample.express.v1", topic, 1, "now");

        // Then
        TestTopics.awaitOne(express, SOON, event -> event.key().equals(topic));
        assertThat(rowsOf("sample.bulk.v1")).isPositive();
        assertThat(TestTopics.await(bulk, 20_000, SOON, event -> event.key().startsWith(topic)))
                .hasSize(20_000);
    }

    @Test
    void isNotHeldUpByRowsOfATransactionThatIsStillOpen() {
        // Given
        TestTopics.Mark mark = TestTopics.mark(topic);
        QuarkusTransaction.begin();
        writers.join(topic, "open", 3);

        // When
        for (int version = 1; version <= 20; version++) {
            writers.append(topic, "committed", version, "meanwhile");
        }

        // Then
        TestTopics.await(mark, 20, WHILE_OPEN, event -> event.key().equals("committed"));
        Await.until(WHILE_OPEN, "sent rows to go", () -> rowsOf(topic) == 3);
        QuarkusTransaction.commit();
        TestTopics.await(mark, 3, SOON, event -> event.key().equals("open"));
    }

    @Test
    void movesAsideWhatCanNeverBeSentAndSendsTheRest() {
        // Given
        TestTopics.Mark mark = TestTopics.mark(topic);
        String tooLarge = "x".repeat(2_000_000);

        // When
        writers.append(topic, "a", 1, "small");
        writers.append(topic, "a", 2, tooLarge);
        writers.append(topic, "a", 3, "small");
        writers.append(topic, "b", 1, "small");

        // Then
        assertThat(TestTopics.await(mark, 3, SOON, event -> true))
                .extracting(event -> event.key() + event.version())
                .containsExactlyInAnyOrder("a1", "a3", "b1");
        assertThat(sql.list(
                        "read dead rows",
                        "SELECT version, error FROM outbox_dead WHERE aggregatetype = ?",
                        row -> row.number("version") + " " + row.text("error"),
                        topic))
                .containsExactly("2 RecordTooLargeException");
    }

    /// Seen from the running transaction, if there is one.
    private long rowsOf(String of) {
        return sql.one("count", "SELECT COUNT(*) AS n FROM outbox WHERE aggregatetype = ?", row -> row.number("n"), of)
                .orElseThrow();
    }

    /// A detail of the readiness check, which stays up.
    private static String state(String detail) {
        JsonPath health = given().get("/q/health/ready").jsonPath();
        assertThat(health.getString("checks.find { it.name == 'outbox' }.status"))
                .isEqualTo("UP");
        assertThat(health.getString("checks.find { it.name.contains('Messaging') }.status"))
                .isEqualTo("UP");
        return health.getString("checks.find { it.name == 'outbox' }.data." + detail);
    }

    private int own() {
        return runner.relay().orElseThrow().bucketsHeld();
    }
}
