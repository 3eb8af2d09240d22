package org.campusfrontline.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestTopics;
import org.junit.jupiter.api.Test;

@CampusTest
class OutboxTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String TYPE = "org.campusfrontline.sample.noted";

    @Inject
    Outbox outbox;

    @Inject
    OpenTelemetry telemetry;

    private final String topic = "sample.outbox" + UUID.randomUUID() + ".v1";

    @Test
    void sendsACloudEventAfterCommit() {
        // Given
        TestTopics.Mark mark = TestTopics.mark(topic);
        Note note = new Note("ü 中", LocalDate.of(2026, 2, 28), Instant.parse("2026-02-28T01:02:03Z"), null);
        Instant before = Instant.now();

        // When
        QuarkusTransaction.requiringNew().run(() -> outbox.append(new OutgoingEvent(topic, "k-1", TYPE, 7, note)));

        // Then
        TestEvent event = TestTopics.awaitOne(mark, SOON, found -> true);
        assertThat(event.value())
                .isEqualTo("{\"text\":\"ü 中\",\"day\":\"2026-02-28\",\"at\":\"2026-02-28T01:02:03Z\",\"end\":null}");
        assertThat(event.key()).isEqualTo("k-1");
        assertThat(event.headers())
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_source", "/campus/sample")
                .containsEntry("ce_type", TYPE)
                .containsEntry("ce_subject", "k-1")
                .containsEntry("ce_aggregateversion", "7")
                .containsEntry("content-type", "application/json");
        assertThat(UUID.fromString(event.id()).version()).isEqualTo(7);
        assertThat(Instant.parse(event.headers().get("ce_time")))
                .isBetween(before.minusSeconds(1), Instant.now().plusSeconds(1));
    }

    @Test
    void sendsNothingOfATransactionThatRolledBack() {
        // Given
        TestTopics.Mark mark = TestTopics.mark(topic);

        // When
        QuarkusTransaction.begin();
        outbox.append(note("lost", 1));
        QuarkusTransaction.rollback();
        QuarkusTransaction.requiringNew().run(() -> outbox.append(note("kept", 1)));

        // Then
        TestTopics.awaitOne(mark, SOON, event -> event.key().equals("kept"));
        assertThat(TestTopics.since(mark)).extracting(TestEvent::key).containsExactly("kept");
    }

    @Test
    void refusesToAppendOutsideATransaction() {
        // When
        OutgoingEvent event = note("k", 1);

        // Then
        assertThatIllegalStateException().isThrownBy(() -> outbox.append(event));
    }

    @Test
    void keepsTheOrderOfManyEventsInOneTransaction() {
        // Given
        TestTopics.Mark mark = TestTopics.mark(topic);
        List<OutgoingEvent> events = LongStream.rangeClosed(1, 2000)
                .mapToObj(version -> note("one", version))
                .toList();

        // When
        QuarkusTransaction.requiringNew().run(() -> outbox.appendAll(events));

        // Then
        assertThat(TestTopics.await(mark, 2000, SOON, event -> true))
                .extracting(TestEvent::version)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 2000).boxed().toList());
    }

    @Test
    void carriesTheTraceOfItsCause() {
        // Given
        TestTopics.Mark mark = TestTopics.mark(topic);
        Span span = telemetry.getTracer("test").spanBuilder("request").startSpan();

        // When
        try (Scope scope = span.makeCurrent()) {
            QuarkusTransaction.requiringNew().run(() -> outbox.append(note("traced", 1)));
        } finally {
            span.end();
        }

        // Then
        TestEvent event = TestTopics.awaitOne(mark, SOON, found -> true);
        assertThat(event.headers().get("traceparent"))
                .contains(span.getSpanContext().getTraceId());
    }

    @Test
    void isWokenByTheCommitAndDoesNotWaitForItsNextLook() {
        // Given
        CommitToBroker meter = new CommitToBroker(topic);

        // When
        List<Duration> taken = meter.run(outbox, 20);

        // Then
        // Without the word of the commit each but the first waits for a look of its own, 250 ms later.
        assertThat(taken.subList(1, taken.size()))
                .anySatisfy(each -> assertThat(each).isLessThan(Duration.ofMillis(120)));
    }

    private OutgoingEvent note(String key, long version) {
        return new OutgoingEvent(topic, key, TYPE, version, new Note("n", LocalDate.EPOCH, Instant.EPOCH, null));
    }

    record Note(String text, LocalDate day, Instant at, Instant end) {}
}
