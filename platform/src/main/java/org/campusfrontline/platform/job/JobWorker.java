package org.campusfrontline.platform.job;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// This replica's share of the work: claims free jobs up to its bound, and at each beat writes news and renews leases.
@Singleton
class JobWorker {

    private static final Logger LOG = Logger.getLogger(JobWorker.class);
    private static final Duration BEAT = Duration.ofMillis(200);
    private static final Duration RENEWAL = Duration.ofSeconds(1);
    private static final Duration KEEPING = Duration.ofSeconds(2);
    private final Map<String, JobHandler> handlers;
    private final JobSettings settings;
    private final JobRunner runner;
    private final JobTools tools;
    private final Set<Attempt> running = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService keeper = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("job-keeper").daemon().factory());
    private volatile boolean stopping;
    private volatile boolean faulty;

    JobWorker(@All List<JobHandler> handlers, JobSettings settings, JobRunner runner, JobTools tools) {
        this.handlers = handlers.stream().collect(Collectors.toUnmodifiableMap(JobHandler::kind, Function.identity()));
        this.settings = settings;
        this.runner = runner;
        this.tools = tools;
    }

    boolean handles(String kind) {
        return handlers.containsKey(kind);
    }

    void start(@Observes StartupEvent event) {
        if (!handlers.isEmpty()) {
            repeat(this::beat, BEAT);
            repeat(this::claim, settings.poll());
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
        keeper.shutdown();
        for (Attempt attempt : running) {
            attempt.stop();
            guarded(() -> tools.leases().putBack(attempt.claim(), Duration.ZERO, false));
        }
    }

    /// Looks for free jobs now rather than at the next poll.
    void wake() {
        if (!stopping) {
            keeper.execute(() -> guarded(this::claim));
        }
    }

    private void repeat(Runnable task, Duration every) {
        keeper.scheduleWithFixedDelay(() -> guarded(task), 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void claim() {
        while (!stopping && running.size() < settings.parallel()) {
            Optional<Claim> next = tools.leases().claim(handlers.keySet(), settings.lease());
            if (next.isEmpty()) {
                return;
            }
            begin(new Attempt(next.get(), tools));
        }
    }

    private void begin(Attempt attempt) {
        JobHandler handler = Objects.requireNonNull(handlers.get(attempt.claim().kind()));
        running.add(attempt);
        Thread.ofPlatform().name("job-" + attempt.id()).daemon().start(() -> {
            guarded(() -> runner.run(attempt, handler));
            running.remove(attempt);
            wake();
        });
    }

    private void beat() {
        for (Attempt attempt : running) {
            if (!attempt.isEnding()) {
                guarded(() -> keep(attempt));
            }
        }
    }

    private void keep(Attempt attempt) {
        @Nullable Progress news = attempt.takeNews();
        boolean held = true;
        if (news != null) {
            held = tools.leases().progress(attempt.claim(), news, settings.lease());
        } else if (attempt.renewalDue(RENEWAL.toNanos())) {
            held = tools.leases().renew(attempt.claim(), settings.lease());
        }
        @Nullable Supplier<?> soFar = attempt.takeSoFar(KEEPING.toNanos());
        if (held && soFar != null) {
            held = tools.leases().keep(attempt.claim(), soFar.get());
        }
        if (!held && !attempt.isEnding()) {
            attempt.stop();
        }
    }

    /// One fault must end neither the beat nor the thread; what was not done now is done at the next beat.
    /// Told once until something works again.
    private void guarded(Runnable task) {
        CompletableFuture.runAsync(task, Runnable::run).whenComplete((done, fault) -> {
            if (fault != null && !faulty) {
                LOG.warn("keeping jobs fails, tried again until it works", fault);
            }
            faulty = fault != null;
        });
    }
}
