package org.campusfrontline.platform.inbox;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.problem.CommonProblem;
import org.jspecify.annotations.Nullable;

/// Lists what consumers could not handle and gives it to that consumer once more, and to no other.
@Singleton
public class DeadLetters {

    private final DeadLetterTable table;
    private final Transactions transactions;
    private final TracedEffect effect;
    private final Map<String, EventConsumer> consumers = new HashMap<>();

    DeadLetters(
            DeadLetterTable table, Transactions transactions, TracedEffect effect, @All List<EventConsumer> consumers) {
        this.table = table;
        this.transactions = transactions;
        this.effect = effect;
        for (EventConsumer consumer : consumers) {
            if (this.consumers.put(consumer.name(), consumer) != null) {
                throw new IllegalStateException("two consumers have the name " + consumer.name());
            }
        }
    }

    Page<DeadLetterView> list(DeadLetterFilter filter) {
        Optional<DeadLetterFilter.Place> after = filter.after();
        List<DeadLetterView> rows = table
                .list(
                        filter.consumer(),
                        after.map(DeadLetterFilter.Place::consumer).orElse(null),
                        after.map(DeadLetterFilter.Place::event).orElse(null),
                        filter.limit() + 1)
                .stream()
                .map(DeadLetterView::of)
                .toList();
        return Page.of(rows, filter.limit(), last -> Cursor.at(last.consumer(), last.event()));
    }

    /// Runs the effect and closes the letter in one transaction; a closed one is answered as it is.
    Outcome<DeadLetterView> redrive(String consumer, UUID event) {
        @Nullable EventConsumer target = consumers.get(consumer);
        if (target == null) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        Optional<Throwable> fault = transactions.attempt(() -> redriveLocked(target, event));
        if (fault.isPresent()) {
            if (FaultKind.of(fault.get()) == FaultKind.PASSING) {
                return Outcome.refused(CommonProblem.BUSY);
            }
            String error = ErrorText.of(fault.get());
            transactions.run(() -> table.failedAgain(consumer, event, error));
            return Outcome.refused(Refusal.of(InboxProblem.REDRIVE_FAILED).with("error", error));
        }
        return transactions
                .call(() -> table.lock(consumer, event))
                .map(letter -> Outcome.done(DeadLetterView.of(letter)))
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }

    private void redriveLocked(EventConsumer consumer, UUID event) {
        Optional<DeadLetter> letter = table.lock(consumer.name(), event).filter(found -> found.redrivenAt() == null);
        letter.map(DeadLetter::delivery).ifPresent(delivery -> {
            consumer.prepare(List.of(delivery.event()));
            effect.run(consumer, delivery, delivery.event());
            table.redriven(consumer.name(), event);
        });
    }
}
