package org.campusfrontline.platform.job;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Transactions;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.request.RequestFacts;
import org.campusfrontline.platform.time.Ids;

/// Starts long work in the transaction of a use case: the job exists if and only if that commits, and then begins at
/// once.
@Singleton
public class Jobs {

    private static final byte[] NO_FILE = {};
    private final JobStore store;
    private final JobWorker worker;
    private final JobText text;
    private final Transactions transactions;
    private final Caller caller;
    private final Ids ids;
    private final JobViews views;
    private final RequestFacts request;

    Jobs(
            JobStore store,
            JobWorker worker,
            JobText text,
            Transactions transactions,
            Caller caller,
            Ids ids,
            JobViews views,
            RequestFacts request) {
        this.store = store;
        this.worker = worker;
        this.text = text;
        this.transactions = transactions;
        this.caller = caller;
        this.ids = ids;
        this.views = views;
        this.request = request;
    }

    /// The new job's id; answer it with `JobStarted`.
    public UUID start(String kind, Object input) {
        return start(kind, input, NO_FILE);
    }

    /// The same with a file, kept sealed until the job ends.
    public UUID start(String kind, Object input, byte[] file) {
        transactions.require("a job");
        if (!worker.handles(kind)) {
            throw new IllegalArgumentException("no handler for jobs of kind " + kind);
        }
        UUID id = ids.next();
        store.insert(id, kind, caller.person(), text.sealed(id, "input", input), file);
        transactions.atEnd(committed -> {
            if (committed) {
                worker.wake();
            }
        });
        return id;
    }

    /// A job of that kind, for a resource of its own; empty where the caller may not see it.
    public Optional<JobView> find(String kind, UUID id) {
        return views.visible(id).filter(job -> job.kind().equals(kind)).map(job -> views.view(job, request.language()));
    }
}
