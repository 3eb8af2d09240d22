package org.campusfrontline.platform.data;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Consumer;

/// The transaction that this thread is in, for those who must be in one or want to know its end.
@Singleton
public class Transactions {

    private final TransactionSynchronizationRegistry registry;

    Transactions(TransactionSynchronizationRegistry registry) {
        this.registry = registry;
    }

    public boolean isActive() {
        return registry.getTransactionStatus() == Status.STATUS_ACTIVE;
    }

    /// Throws outside a transaction; `what` would else part from the change that it belongs to.
    public void require(String what) {
        if (!isActive()) {
            throw new IllegalStateException(what + " belongs into the transaction of its change");
        }
    }

    /// Tells after the end whether it was a commit; not told when the process dies before.
    public void atEnd(Consumer<Boolean> committed) {
        registry.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                committed.accept(status == Status.STATUS_COMMITTED);
            }
        });
    }
}
