package org.campusfrontline.notification.stream;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.campusfrontline.notification.Mailbox;
import org.campusfrontline.notification.SignUpEvents;
import org.campusfrontline.notification.notice.NoticeRow;
import org.campusfrontline.notification.notice.NoticeTexts;
import org.campusfrontline.notification.notice.Notices;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestTopics;
import org.jboss.resteasy.reactive.server.jaxrs.SseImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A hub made here is another replica: it shares the database with the service, and nothing else.
@CampusTest
class StreamReplicasIT {

    private static final Duration NEVER = Duration.ofHours(1);
    private static final Duration SHORT = Duration.ofMillis(20);

    @Inject
    StreamRound round;

    @Inject
    NoticeTexts texts;

    private final List<StreamHub> hubs = new ArrayList<>();
    private final Mailbox mailbox = Mailbox.fresh();

    @AfterEach
    void stop() {
        hubs.forEach(hub -> hub.stop(null));
    }

    @Test
    void aNoticeThatAnotherReplicaWroteIsSeenByLooking() {
        // Given
        Listener listener = listening(hub(SHORT, NEVER, NEVER));

        // When
        TestTopics.publish(SignUpEvents.confirmed(mailbox.person()), SignUpEvents.cancelled(mailbox.person()));

        // Then
        Await.untilAsserted(Mailbox.SOON, () -> assertThat(listener.taken).containsExactly(1L, 2L));
    }

    @Test
    void aNoticeThatALookDidNotSeeIsFoundByTheSweep() {
        // Given
        Listener listener = listening(hub(NEVER, SHORT, NEVER));

        // When
        TestTopics.publish(SignUpEvents.confirmed(mailbox.person()), SignUpEvents.cancelled(mailbox.person()));

        // Then
        Await.untilAsserted(Mailbox.SOON, () -> assertThat(listener.taken).containsExactly(1L, 2L));
    }

    @Test
    void aCommitWakesItsOwnReplicaWithoutAnyLook() {
        // Given
        StreamHub hub = hub(NEVER, NEVER, NEVER);
        Listener listener = listening(hub);
        TestTopics.publish(SignUpEvents.confirmed(mailbox.person()));
        mailbox.await(1);
        assertThat(listener.taken).isEmpty();

        // When
        hub.committed(new Notices.NoticeCommitted(mailbox.person()));

        // Then
        Await.untilAsserted(Mailbox.SOON, () -> assertThat(listener.taken).containsExactly(1L));
    }

    @Test
    void aRoundThatBreaksOffStopsNobodysStream() {
        // Given
        StreamHub hub = hub(NEVER, SHORT, NEVER);
        Listener listener = listening(hub);
        listener.breaks = true;

        // When
        TestTopics.publish(SignUpEvents.confirmed(mailbox.person()));

        // Then
        Await.untilAsserted(Mailbox.SOON, () -> assertThat(listener.taken).containsExactly(1L));
        assertThat(listener.breaks).isFalse();
    }

    @Test
    void aSlowReaderIsGivenABoundedPartAndTheRestWhenItHasTakenIt() {
        // Given
        StreamHub hub = hub(SHORT, NEVER, NEVER);
        Pipe pipe = new Pipe();
        hub.join(new SinkWatcher(mailbox.person(), 0, pipe, new SseImpl(), texts::view, hub));
        TestEvent[] events = new TestEvent[SinkWatcher.MOST_IN_FLIGHT + 40];
        for (int i = 0; i < events.length; i++) {
            events[i] = SignUpEvents.confirmed(mailbox.person());
        }

        // When
        TestTopics.publish(events);
        mailbox.await(events.length);
        Await.until(Mailbox.SOON, "something is on its way", () -> !pipe.waiting.isEmpty());

        // Then
        assertThat(pipe.written.size()).isLessThanOrEqualTo(SinkWatcher.MOST_IN_FLIGHT);
        Await.untilAsserted(Mailbox.SOON, () -> {
            pipe.flow();
            assertThat(pipe.written).hasSize(events.length).doesNotHaveDuplicates();
        });
        assertThat(pipe.written).first().isEqualTo("1");
        assertThat(pipe.written).last().isEqualTo(Integer.toString(events.length));
    }

    @Test
    void aReaderThatTakesNothingIsLetGo() {
        // Given
        StreamHub hub = hub(NEVER, NEVER, SHORT);
        Pipe pipe = new Pipe();

        // When
        hub.join(new SinkWatcher(mailbox.person(), 0, pipe, new SseImpl(), texts::view, hub));

        // Then
        Await.until(Mailbox.SOON, "it is closed", pipe::isClosed);
        assertThat(hub.count(mailbox.person())).isZero();
    }

    @Test
    void whoWaitsIsLetGoWhenTheReplicaStops() {
        // Given
        StreamHub hub = hub(SHORT, NEVER, NEVER);
        Pipe pipe = new Pipe();
        PollWatcher poll = new PollWatcher(mailbox.person(), 0);
        hub.join(new SinkWatcher(mailbox.person(), 0, pipe, new SseImpl(), texts::view, hub));
        hub.join(poll);

        // When
        hub.letGo(null);

        // Then
        Await.until(Mailbox.SOON, "the stream is closed", pipe::isClosed);
        assertThat(poll.found()).isCompletedWithValue(List.of());
        PollWatcher late = new PollWatcher(mailbox.person(), 0);
        hub.join(late);
        assertThat(late.found()).isCompletedWithValue(List.of());
    }

    private StreamHub hub(Duration look, Duration sweep, Duration beat) {
        StreamHub hub = new StreamHub(round, new Settings(look, Duration.ofMinutes(10), sweep, beat));
        hubs.add(hub);
        hub.start(null);
        return hub;
    }

    private Listener listening(StreamHub hub) {
        Listener listener = new Listener(mailbox.person());
        hub.join(listener);
        return listener;
    }

    private record Settings(Duration look, Duration inSight, Duration sweep, Duration beat) implements StreamSettings {}

    /// Takes everything at once.
    private static final class Listener implements Watcher {

        private final String person;
        private final List<Long> taken = new CopyOnWriteArrayList<>();
        private volatile boolean breaks;

        Listener(String person) {
            this.person = person;
        }

        @Override
        public String person() {
            return person;
        }

        @Override
        public long seen() {
            return taken.isEmpty() ? 0 : taken.getLast();
        }

        @Override
        public boolean isOver() {
            return false;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void take(List<NoticeRow> rows) {
            if (breaks) {
                breaks = false;
                throw new UnsupportedOperationException("not this time");
            }
            rows.forEach(row -> taken.add(row.seq()));
        }

        @Override
        public void beat() {
            // Nobody listens.
        }

        @Override
        public void end() {
            // Nothing to close.
        }
    }

    /// A connection whose other end takes something only when `flow` is called.
    private static final class Pipe implements SseEventSink {

        private final List<String> written = new CopyOnWriteArrayList<>();
        private final List<CompletableFuture<Void>> waiting = new CopyOnWriteArrayList<>();
        private volatile boolean closed;

        void flow() {
            List<CompletableFuture<Void>> now = List.copyOf(waiting);
            waiting.removeAll(now);
            now.forEach(sent -> sent.complete(null));
        }

        @Override
        public boolean isClosed() {
            return closed;
        }

        @Override
        public CompletionStage<?> send(OutboundSseEvent event) {
            if (event.getId() != null) {
                written.add(event.getId());
            }
            CompletableFuture<Void> sent = new CompletableFuture<>();
            waiting.add(sent);
            return sent;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
