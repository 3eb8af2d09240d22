package org.campusfrontline.volunteer.webhook.delivery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;

/// One replica's couriers: a beat renews its leases, takes its fair share of the subscriptions and keeps one courier
/// for each. Its own monotonic clock ends a lease before the database's clock does.
final class Couriers implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Couriers.class);
    private static final Duration ENDS_WITHIN = Duration.ofSeconds(5);
    private final String owner;
    private final CourierTools tools;
    private final LeaseTable leases;
    private final Duration lease;
    private final Map<UUID, Courier> couriers = new ConcurrentHashMap<>();
    private final ScheduledExecutorService beats = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("webhook-beat").factory());
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofPlatform().daemon().name("webhook-", 0).factory());
    private volatile long trustedUntil = System.nanoTime();
    private volatile boolean stopping;
    private volatile boolean crashed;
    private volatile boolean faulty;

    Couriers(String owner, CourierTools tools, LeaseTable leases) {
        this.owner = owner;
        this.tools = tools;
        this.leases = leases;
        this.lease = tools.settings().lease();
    }

    void start() {
        beats.scheduleWithFixedDelay(
                () -> guarded(this::beat), 0, tools.settings().beat().toMillis(), TimeUnit.MILLISECONDS);
    }

    int serving() {
        return couriers.size();
    }

    private boolean trusted() {
        return System.nanoTime() - trustedUntil < 0;
    }

    private void beat() {
        long active = leases.active();
        if (stopping || active == 0 && couriers.isEmpty()) {
            return;
        }
        leases.heartbeat(owner, lease);
        long living = leases.living(lease);
        long share = (active + living - 1) / living;
        if (couriers.size() < share) {
            leases.free(share - couriers.size()).forEach(free -> leases.claim(free, owner, lease));
        }
        long asked = System.nanoTime();
        List<UUID> held = leases.renew(owner, lease);
        trustedUntil = asked + lease.toNanos() / 4 * 3;
        serve(held.subList(0, Math.toIntExact(Math.min(share, held.size()))));
    }

    /// Exactly these from now on. A courier that is no longer wanted ends by itself and gives the subscription back.
    private void serve(List<UUID> wanted) {
        couriers.forEach((subscription, courier) -> {
            if (!wanted.contains(subscription)) {
                courier.stop();
            }
        });
        wanted.stream().filter(held -> !couriers.containsKey(held)).forEach(this::begin);
    }

    private void begin(UUID subscription) {
        Courier courier = new Courier(subscription, owner, tools, this::trusted);
        couriers.put(subscription, courier);
        CompletableFuture.runAsync(courier, threads)
                .whenComplete((done, fault) -> guarded(() -> ended(subscription, Optional.ofNullable(fault))));
    }

    private void ended(UUID subscription, Optional<Throwable> fault) {
        couriers.remove(subscription);
        fault.ifPresentOrElse(
                what -> LOG.warnf(what, "serving a subscription failed, begun anew id=%s", subscription),
                () -> giveBack(subscription));
    }

    private void giveBack(UUID subscription) {
        if (!crashed) {
            leases.release(subscription, owner);
        }
    }

    /// What is not done now is done at the next beat. Told once until something works again.
    private void guarded(Runnable task) {
        CompletableFuture.runAsync(task, Runnable::run).whenComplete((done, fault) -> {
            if (fault != null && !faulty) {
                LOG.warn("keeping webhook leases fails, tried again until it works", fault);
            }
            faulty = fault != null;
        });
    }

    /// Ends the calls under way and hands the subscriptions to the other replicas.
    @Override
    public void close() {
        end();
        if (couriers.isEmpty()) {
            guarded(() -> leases.leave(owner));
        }
    }

    /// Stops and keeps the leases, as a crash would.
    void halt() {
        crashed = true;
        end();
    }

    private void end() {
        stopping = true;
        beats.shutdownNow();
        List<Courier> running = new ArrayList<>(couriers.values());
        running.forEach(Courier::stop);
        long end = System.nanoTime() + ENDS_WITHIN.toNanos();
        while (!couriers.isEmpty() && System.nanoTime() - end < 0) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
        threads.shutdownNow();
    }
}
