package org.campusfrontline.platform.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/// Handles each event once a consumer: the mark and the effect are one transaction.
@ApplicationScoped
public class Inbox {

    private final Marks marks;

    Inbox(Marks marks) {
        this.marks = marks;
    }

    /// Opens the transaction, marks the event and runs the action; false when it was marked before.
    public boolean once(String consumer, UUID eventId, Runnable action) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            boolean fresh = marks.mark(consumer, eventId);
            if (fresh) {
                action.run();
            }
            return fresh;
        });
    }

    /// What an `@Incoming` method calls: returns when every record of the batch has its effect, its mark or its dead
    /// letter.
    public void receive(EventConsumer consumer, ConsumerRecords<String, String> batch) {
        throw new UnsupportedOperationException(consumer.name() + batch.count());
    }
}
