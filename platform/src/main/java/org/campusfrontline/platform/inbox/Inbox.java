package org.campusfrontline.platform.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/// Handles each event once a consumer: the mark and the effect are one transaction.
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private final Marks marks;
    private final Transactions transactions;
    private final Pauses pauses;
    private final TracedEffect effect;
    private final DeadLetterTable deadLetters;

    Inbox(Marks marks, Transactions transactions, Pauses pauses, TracedEffect effect, DeadLetterTable deadLetters) {
        this.marks = marks;
        this.transactions = transactions;
        this.pauses = pauses;
        this.effect = effect;
        this.deadLetters = deadLetters;
    }

    /// Opens the transaction, or joins the running one, marks the event and runs the action; false when it was marked
    /// before.
    public boolean once(String consumer, UUID eventId, Runnable action) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            boolean fresh = marks.mark(consumer, eventId);
            if (fresh) {
                action.run();
            }
            return fresh;
        });
    }

    /// What an `@Incoming` method calls. Returns when every record has its effect, its mark or its dead letter; waits
    /// while the database is away, for as long as it is.
    public void receive(EventConsumer consumer, ConsumerRecords<String, String> batch) {
        pauses.keepRhythm(consumer.name());
        Map<UUID, Arrival> arrivals = new LinkedHashMap<>();
        for (ConsumerRecord<String, String> record : batch) {
            Delivery delivery = Delivery.of(record);
            try {
                ReceivedEvent event = delivery.event();
                arrivals.putIfAbsent(event.id(), new Arrival(delivery, event));
            } catch (UnreadableEventException unreadable) {
                bury(consumer, delivery, unreadable, 1);
            }
        }
        if (arrivals.size() < 2 || !together(consumer, arrivals)) {
            arrivals.values().forEach(arrival -> alone(consumer, arrival));
        }
    }

    /// All in one transaction; false when one of them fails for a reason that waiting does not mend.
    private boolean together(EventConsumer consumer, Map<UUID, Arrival> arrivals) {
        for (int nth = 0; ; nth++) {
            Optional<Throwable> fault = transactions.attempt(() -> {
                List<Arrival> fresh = marks.markAll(consumer.name(), arrivals.keySet()).stream()
                        .map(arrivals::get)
                        .toList();
                consumer.prepare(fresh.stream().map(Arrival::event).toList());
                fresh.forEach(arrival -> effect.run(consumer, arrival.delivery(), arrival.event()));
            });
            if (fault.isEmpty() || FaultKind.of(fault.get()) != FaultKind.PASSING) {
                pauses.over(consumer.name());
                return fault.isEmpty();
            }
            pauses.pause(consumer.name(), nth, fault.get());
        }
    }

    private void alone(EventConsumer consumer, Arrival arrival) {
        Map<FaultKind, Integer> tries = new EnumMap<>(FaultKind.class);
        while (true) {
            Optional<Throwable> fault = transactions.attempt(() -> {
                if (marks.mark(consumer.name(), arrival.event().id())) {
                    consumer.prepare(List.of(arrival.event()));
                    effect.run(consumer, arrival.delivery(), arrival.event());
                }
            });
            if (fault.isEmpty()) {
                pauses.over(consumer.name());
                return;
            }
            FaultKind kind = FaultKind.of(fault.get());
            int count = tries.merge(kind, 1, Integer::sum);
            if (count >= kind.tries()) {
                pauses.over(consumer.name());
                bury(consumer, arrival.delivery(), fault.get(), count);
                return;
            }
            waitFor(consumer, kind, count, fault.get());
        }
    }

    private void waitFor(EventConsumer consumer, FaultKind kind, int count, Throwable fault) {
        if (kind == FaultKind.PASSING) {
            pauses.pause(consumer.name(), count, fault);
        } else {
            pauses.over(consumer.name());
            pauses.sleep(Math.min(count, 3));
        }
    }

    /// Not kept is lost, so this is tried until it is kept.
    private void bury(EventConsumer consumer, Delivery delivery, Throwable cause, int tries) {
        for (int nth = 0; ; nth++) {
            Optional<Throwable> fault = transactions.attempt(() -> {
                if (marks.mark(consumer.name(), delivery.id())) {
                    deadLetters.put(consumer.name(), delivery, ErrorText.of(cause), tries);
                }
            });
            if (fault.isEmpty()) {
                LOG.errorf(cause, "an event became a dead letter consumer=%s event=%s", consumer.name(), delivery.id());
                pauses.over(consumer.name());
                return;
            }
            pauses.pause(consumer.name(), nth, fault.get());
        }
    }

    private record Arrival(Delivery delivery, ReceivedEvent event) {}
}
