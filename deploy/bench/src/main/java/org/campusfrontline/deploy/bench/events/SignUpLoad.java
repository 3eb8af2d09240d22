package org.campusfrontline.deploy.bench.events;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.campusfrontline.deploy.bench.demo.Stage;
import org.campusfrontline.deploy.bench.rush.Attempt;
import org.campusfrontline.deploy.bench.rush.Crowd;
import org.campusfrontline.deploy.bench.rush.Result;

/// Sign-ups at fixed moments.
final class SignUpLoad {

    /// Different hours in an activity.
    static final int SLOTS = 4;

    private static final int CLIENTS = 64;

    private SignUpLoad() {}

    /// Round after round every person takes the next shift, none of the same hours as another. Neighbours take
    /// different shifts, so that they wait for one another as little as may be.
    static List<Attempt> attempts(List<String> people, List<Stage.Activity> activities) {
        List<Attempt> attempts = new ArrayList<>();
        for (int step = 0; step < activities.size() * SLOTS; step++) {
            List<Stage.Shift> shifts = activities.get(step / SLOTS).shifts();
            for (int person = 0; person < people.size(); person++) {
                int post = person % (shifts.size() / SLOTS);
                String shift =
                        shifts.get(post * SLOTS + (step + person) % SLOTS).id();
                attempts.add(new Attempt(people.get(person), shift));
            }
        }
        return attempts;
    }

    /// Whoever is free takes the next, and takes it late when all are busy. Returns when everything is answered.
    static void run(Schedule schedule, List<Attempt> attempts, Supplier<Crowd.Client> client)
            throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<?>> running = IntStream.range(0, CLIENTS)
                    .<Future<?>>mapToObj(i -> threads.submit(() -> take(schedule, attempts, next, client)))
                    .toList();
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a sign-up failed", e.getCause());
        }
    }

    private static void take(
            Schedule schedule, List<Attempt> attempts, AtomicInteger next, Supplier<Crowd.Client> client) {
        try (Crowd.Client one = client.get()) {
            for (int i = next.getAndIncrement(); i < schedule.count(); i = next.getAndIncrement()) {
                schedule.await(i);
                if (one.take(attempts.get(i)) != Result.SEATED) {
                    throw new IllegalStateException("no seat for " + attempts.get(i));
                }
            }
        }
    }
}
