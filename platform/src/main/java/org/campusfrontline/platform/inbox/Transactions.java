package org.campusfrontline.platform.inbox;

import jakarta.inject.Singleton;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.util.Optional;
import java.util.function.Supplier;

/// Runs an action in a transaction of its own and hands back what went wrong. It tells a commit that failed, which may
/// be the database's fault, from an action that failed or asked for rollback, which may not.
@Singleton
class Transactions {

    private final TransactionManager manager;

    Transactions(TransactionManager manager) {
        this.manager = manager;
    }

    /// The fault; empty when the transaction is committed.
    Optional<Throwable> attempt(Runnable action) {
        try {
            run(action);
            return Optional.empty();
        } catch (RuntimeException fault) {
            return Optional.of(fault);
        }
    }

    void run(Runnable action) {
        call(() -> {
            action.run();
            return true;
        });
    }

    <T> T call(Supplier<T> action) {
        begin();
        boolean commit = false;
        try {
            T value = action.get();
            int status = status();
            if (status == Status.STATUS_MARKED_ROLLBACK) {
                throw new EffectRefusedException();
            }
            commit = status == Status.STATUS_ACTIVE;
            if (!commit) {
                throw new CommitFailedException("the transaction ended before its action");
            }
            return value;
        } finally {
            end(commit);
        }
    }

    private void begin() {
        try {
            manager.begin();
        } catch (NotSupportedException | SystemException fault) {
            throw new IllegalStateException("no transaction begins here", fault);
        }
    }

    private int status() {
        try {
            return manager.getStatus();
        } catch (SystemException fault) {
            throw new CommitFailedException("the transaction has no state", fault);
        }
    }

    private void end(boolean commit) {
        try {
            if (commit) {
                manager.commit();
            } else {
                manager.rollback();
            }
        } catch (RollbackException | HeuristicMixedException | HeuristicRollbackException | SystemException fault) {
            throw new CommitFailedException("the transaction did not end as it should", fault);
        }
    }
}
