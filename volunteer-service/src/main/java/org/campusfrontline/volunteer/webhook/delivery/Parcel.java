package org.campusfrontline.volunteer.webhook.delivery;

import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;
import org.campusfrontline.platform.inbox.ReceivedEvent;

/// An event on its way to one receiver.
final class Parcel {

    private final ReceivedEvent event;
    private int tries;
    private Optional<Instant> firstAt = Optional.empty();
    private Instant nextAt = Instant.MIN;
    private boolean done;

    Parcel(ReceivedEvent event) {
        this.event = event;
    }

    /// Takes over where another replica left it.
    void resume(Trial trial) {
        done = trial.done();
        tries = trial.tries();
        firstAt = Optional.of(trial.firstAt());
        nextAt = trial.nextAt() == null ? Instant.MIN : trial.nextAt();
    }

    ReceivedEvent event() {
        return event;
    }

    TopicPartition partition() {
        return new TopicPartition(event.topic(), event.partition());
    }

    String orderedBy() {
        return event.topic() + "/" + event.key();
    }

    int tries() {
        return tries;
    }

    boolean isDone() {
        return done;
    }

    boolean isDue(Instant now) {
        return !nextAt.isAfter(now);
    }

    Instant nextAt() {
        return nextAt;
    }

    /// Of the first try, or of now where this is the first.
    Instant firstTried(Instant now) {
        return firstAt.orElse(now);
    }

    void tried(Instant at) {
        tries++;
        firstAt = Optional.of(firstTried(at));
    }

    void end() {
        done = true;
    }

    void waitUntil(Instant next) {
        nextAt = next;
    }
}
