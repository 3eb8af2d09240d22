package org.campusfrontline.platform.idempotency;

import io.quarkus.arc.Arc;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.util.Optional;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.OutcomeAware;
import org.jspecify.annotations.Nullable;

/// Runs inside a use case's transaction: gives the request's key to the first use case, rolls a refusal back.
@OutcomeAware
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class OutcomeInterceptor {

    private final TransactionManager transactions;
    private final RequestKey requestKey;
    private final OnceOnly onceOnly;

    OutcomeInterceptor(TransactionManager transactions, RequestKey requestKey, OnceOnly onceOnly) {
        this.transactions = transactions;
        this.requestKey = requestKey;
        this.onceOnly = onceOnly;
    }

    @AroundInvoke
    @Nullable Object around(InvocationContext call) throws Exception {
        Optional<String> key = inRequest() ? requestKey.take() : Optional.empty();
        Object result = key.isPresent() ? onceOnly.run(key.get(), call) : call.proceed();
        if (result instanceof Outcome.Refused<?>) {
            rollBack();
        }
        return result;
    }

    private void rollBack() throws SystemException {
        transactions.setRollbackOnly();
    }

    private static boolean inRequest() {
        return Arc.container().requestContext().isActive();
    }
}
