package org.campusfrontline.platform.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.problem.DatabaseFault;
import org.campusfrontline.platform.testing.Await;

/// Does what its input says, and keeps what happened for the test.
@Singleton
class TestHandler implements JobHandler {

    static final String KIND = "test-work";
    static final int KEPT = 7;
    private final Map<String, CountDownLatch> gates = new ConcurrentHashMap<>();
    private final Map<String, Queue<String>> seen = new ConcurrentHashMap<>();
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger mostRunning = new AtomicInteger();
    private final Caller caller;
    private final Audit audit;
    private final Sql sql;

    TestHandler(Caller caller, Audit audit, Sql sql) {
        this.caller = caller;
        this.audit = audit;
        this.sql = sql;
    }

    /// `key` names the test's own run.
    record Input(String key, Way way) {}

    record Result(String key, int size) {}

    enum Way {
        RETURN,
        REFUSE,
        BREAK,
        STUMBLE_ONCE,
        KEEP_AND_STUMBLE,
        WAIT,
        COMMIT,
        COMMIT_AND_FAIL,
        LOSE_LEASE
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) throws InterruptedException {
        mostRunning.accumulateAndGet(running.incrementAndGet(), Math::max);
        try {
            work(run, run.input(Input.class));
        } finally {
            running.decrementAndGet();
        }
    }

    private void work(JobRun run, Input input) throws InterruptedException {
        note(input.key(), caller.person());
        run.progress(40, "counting", Map.of("counted", 4));
        Result result = new Result(input.key(), run.file().length);
        switch (input.way()) {
            case RETURN -> run.result(result);
            case REFUSE -> {
                run.result(result);
                throw new RefusedException(List.of(Refusal.of(CommonProblem.ALREADY_EXISTS)));
            }
            case BREAK -> throw new IllegalStateException("private words");
            case STUMBLE_ONCE -> {
                if (seen(input.key()).size() == 1) {
                    throw new DatabaseFault("away", new SQLTransientConnectionException());
                }
            }
            case KEEP_AND_STUMBLE -> goOn(run, result);
            case WAIT -> waitForGate(run, input.key());
            case COMMIT -> QuarkusTransaction.requiringNew().run(() -> effect(run, result));
            case COMMIT_AND_FAIL ->
                QuarkusTransaction.requiringNew().run(() -> {
                    effect(run, result);
                    throw new RefusedException(List.of(Refusal.of(CommonProblem.ILLEGAL_STATE)));
                });
            case LOSE_LEASE -> {
                String steal =
                        "UPDATE job SET leased_by = REVERSE(leased_by), leased_until = UTC_TIMESTAMP(6) WHERE id = ?";
                sql.update("steal", steal, run.id());
                QuarkusTransaction.requiringNew().run(() -> effect(run, result));
            }
        }
    }

    private void goOn(JobRun run, Result soFar) {
        Optional<Result> kept = run.kept(Result.class);
        if (kept.isEmpty()) {
            run.keep(() -> new Result(soFar.key(), KEPT));
            Await.until(
                    WorkFixture.SOON, "it is kept", () -> run.kept(Result.class).isPresent());
            throw new DatabaseFault("away", new SQLTransientConnectionException());
        }
        run.result(kept.get());
    }

    private void effect(JobRun run, Result result) {
        audit.record(new AuditEntry("work.done", "work", result.key(), null, Map.of()));
        run.result(result);
    }

    private void waitForGate(JobRun run, String key) throws InterruptedException {
        try {
            gate(key).await();
        } catch (InterruptedException e) {
            note(key, "interrupted, cancelled " + run.cancelled());
            throw e;
        }
    }

    void open(String key) {
        gate(key).countDown();
    }

    /// Who it ran as, once a run, and what stopped it.
    List<String> seen(String key) {
        return List.copyOf(seen.getOrDefault(key, new ConcurrentLinkedQueue<>()));
    }

    int mostRunning() {
        return mostRunning.get();
    }

    private void note(String key, String what) {
        seen.computeIfAbsent(key, fresh -> new ConcurrentLinkedQueue<>()).add(what);
    }

    private CountDownLatch gate(String key) {
        return gates.computeIfAbsent(key, fresh -> new CountDownLatch(1));
    }
}
