package org.campusfrontline.platform.job;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// One attempt at a job: the handler's thread tells how far it is, the worker's beat writes that down and may stop it.
final class Attempt implements JobRun {

    private final Claim claim;
    private final JobTools tools;
    private final AtomicReference<@Nullable Progress> news = new AtomicReference<>();
    private final AtomicReference<@Nullable Supplier<?>> soFar = new AtomicReference<>();
    private volatile boolean stopped;
    private volatile boolean ending;
    private volatile boolean ended;
    private volatile long renewed = System.nanoTime();
    private volatile long kept = System.nanoTime();
    private @Nullable Object result;
    private @Nullable Thread thread;

    Attempt(Claim claim, JobTools tools) {
        this.claim = claim;
        this.tools = tools;
    }

    Claim claim() {
        return claim;
    }

    @Override
    public UUID id() {
        return claim.job();
    }

    @Override
    public <T> T input(Class<T> type) {
        return tools.text().read(tools.text().open(claim.job(), "input", claim.input()), type);
    }

    @Override
    public byte[] file() {
        return tools.files().get(claim.job());
    }

    @Override
    public void progress(int percent, String doing, Map<String, Object> figures) {
        news.set(new Progress(percent, doing, figures));
    }

    @Override
    public void keep(Supplier<?> now) {
        soFar.set(now);
    }

    @Override
    public <T> Optional<T> kept(Class<T> type) {
        return tools.leases()
                .kept(claim.job())
                .map(text -> tools.text().read(tools.text().open(claim.job(), "kept", text), type));
    }

    @Override
    public boolean cancelled() {
        return stopped;
    }

    @Override
    public boolean cancelledForGood() {
        return tools.leases().isCancelled(claim);
    }

    @Override
    public void result(Object brought) {
        result = brought;
        if (!tools.transactions().isActive()) {
            return;
        }
        ending = true;
        tools.transactions().atEnd(committed -> {
            ended = committed;
            ending = committed;
        });
        if (!tools.leases().finish(claim, JobState.DONE, brought, List.of())) {
            throw new LeaseLostException("job " + claim.job() + " is no longer this attempt's");
        }
    }

    @Nullable Object result() {
        return result;
    }

    /// What is to be written down since the last call, if anything.
    @Nullable Progress takeNews() {
        return news.getAndSet(null);
    }

    /// What is to be kept since the last call, if anything and if that was longer ago than so many nanoseconds.
    @Nullable Supplier<?> takeSoFar(long everyNanos) {
        long now = System.nanoTime();
        if (now - kept < everyNanos) {
            return null;
        }
        @Nullable Supplier<?> taken = soFar.getAndSet(null);
        kept = taken == null ? kept : now;
        return taken;
    }

    /// Whether a transaction that ends the job is under way; the row is locked then.
    boolean isEnding() {
        return ending;
    }

    /// Whether a committed transaction has ended the job.
    boolean hasEnded() {
        return ended;
    }

    /// Whether the lease was last renewed longer ago than that; counts as renewed from now on.
    boolean renewalDue(long everyNanos) {
        long now = System.nanoTime();
        if (now - renewed < everyNanos) {
            return false;
        }
        renewed = now;
        return true;
    }

    synchronized void begin(Thread runner) {
        thread = runner;
        if (stopped) {
            runner.interrupt();
        }
    }

    synchronized void stop() {
        stopped = true;
        if (thread != null) {
            thread.interrupt();
        }
    }
}
