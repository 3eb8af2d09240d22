package org.campusfrontline.volunteer.webhook.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.campusfrontline.platform.inbox.ReceivedEvent;
import org.campusfrontline.platform.inbox.UnreadableEventException;
import org.campusfrontline.volunteer.webhook.delivery.ProgressStore.Hold;
import org.campusfrontline.volunteer.webhook.rule.SubscriptionState;
import org.campusfrontline.volunteer.webhook.subscription.Subscription;

/// Serves one subscription on one thread for as long as it is this replica's: reads on, calls, writes down. Any fault
/// ends it, and the next beat begins anew from what is written down.
final class Courier implements Runnable {

    private static final Duration LOOK = Duration.ofMillis(250);
    private static final Duration SLACK = Duration.ofSeconds(10);
    private static final int MOST_WAITING = 500;
    private final UUID id;
    private final String owner;
    private final CourierTools tools;
    private final BooleanSupplier leased;
    private volatile boolean stopped;

    Courier(UUID id, String owner, CourierTools tools, BooleanSupplier leased) {
        this.id = id;
        this.owner = owner;
        this.tools = tools;
        this.leased = leased;
    }

    void stop() {
        stopped = true;
    }

    @Override
    public void run() {
        try (TopicTail tail = tools.tail()) {
            while (!stopped) {
                serve(tail);
            }
        }
    }

    /// Until the subscription is changed, replayed or no longer held.
    private void serve(TopicTail tail) {
        Optional<Subscription> found =
                tools.subscriptions().find(id).filter(one -> one.state() == SubscriptionState.ACTIVE);
        Optional<Standing> standing = tools.progress().standing(id);
        if (found.isEmpty() || standing.isEmpty() || !leased.getAsBoolean()) {
            LockSupport.parkNanos(LOOK.toNanos());
            return;
        }
        Passage passage = begin(tail, found.get(), standing.get());
        boolean ours = passage.keepPlaces(tail::behind);
        while (!stopped && ours) {
            if (leased.getAsBoolean()) {
                ours = step(tail, passage);
            } else {
                LockSupport.parkNanos(LOOK.toNanos());
            }
        }
        if (!stopped) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    /// A topic that has no place yet, because the subscription did not have it before, begins with the change.
    private Passage begin(TopicTail tail, Subscription subscription, Standing standing) {
        Instant from = standing.pending() ? standing.from() : subscription.changedAt();
        Map<TopicPartition, Long> places =
                new HashMap<>(tail.placesAt(tools.interest().topics(subscription), from.minus(SLACK)));
        Map<TopicPartition, Long> kept = tools.progress().places(id);
        kept.keySet().retainAll(places.keySet());
        places.putAll(kept);
        tail.follow(places);
        Window window = new Window(MOST_WAITING, places, tools.log().open(id, standing.run()));
        Hold hold = new Hold(id, standing.run(), owner);
        return new Passage(hold, subscription, tools.secrets().signing(id), window, standing, tools);
    }

    /// Reads what there is room for, calls what is due; false where the subscription is to be read anew.
    private boolean step(TopicTail tail, Passage passage) {
        boolean due = passage.isDue(tools.clock().instant());
        if (!passage.window().isFull()) {
            tail.poll(due ? Duration.ZERO : LOOK).forEach(record -> take(passage, record));
        } else if (!due) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
        return passage.deliver(tail::behind, () -> !stopped && leased.getAsBoolean());
    }

    private void take(Passage passage, ConsumerRecord<String, String> record) {
        Optional<ReceivedEvent> wanted = ReceivedEvent.find(record).filter(event -> isWanted(passage, event));
        wanted.ifPresentOrElse(
                event -> passage.window().add(event),
                () -> passage.window().passed(new TopicPartition(record.topic(), record.partition()), record.offset()));
    }

    private boolean isWanted(Passage passage, ReceivedEvent event) {
        try {
            return !event.time().isBefore(passage.standing().from())
                    && tools.interest().has(passage.subscription(), event);
        } catch (UnreadableEventException noEvent) {
            return false;
        }
    }
}
