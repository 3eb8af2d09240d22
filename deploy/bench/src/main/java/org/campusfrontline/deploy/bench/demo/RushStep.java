package org.campusfrontline.deploy.bench.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.campusfrontline.deploy.bench.client.Call;
import org.campusfrontline.deploy.bench.client.Latencies;
import org.campusfrontline.deploy.bench.client.Outside;
import org.campusfrontline.deploy.bench.client.Pause;
import org.campusfrontline.deploy.bench.client.Reply;
import org.campusfrontline.deploy.bench.client.Tokens;

/// Everybody signs up at once; every tenth person also tries a second shift of the same hours at the same moment.
final class RushStep {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SLOTS = 4;
    private static final int GREEDY = 10;
    private static final int LAST = 24;
    private static final Duration KNOWN = Duration.ofSeconds(180);
    private static final String UNKNOWN_PERSON = "VOL-2007";
    private final Outside outside;
    private final DemoSettings settings;
    private final Tokens tokens;
    private final Map<Attempt, Call> early = new HashMap<>();

    RushStep(Outside outside, DemoSettings settings, Tokens tokens) {
        this.outside = outside;
        this.settings = settings;
        this.tokens = tokens;
    }

    /// What every attempt was answered with.
    record Rushed(List<SignUp> made, int refused, Duration took, Latencies latencies, int resent) {}

    private record Attempt(String person, String shift) {}

    Rushed run(ActivityStep.Published activity) {
        List<Attempt> attempts = attempts(activity);
        awaitProjection(attempts);
        Thread disturbance = Thread.ofVirtual().start(settings.duringRush());
        long begun = System.nanoTime();
        List<Reply> replies = outside.sendAll(attempts, settings.atOnce(), this::call);
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        join(disturbance);
        List<SignUp> made = new ArrayList<>();
        int refused = 0;
        for (Reply reply : replies) {
            if (reply.succeeded()) {
                made.add(SignUp.of(reply.body()));
            } else if (reply.status() == 409) {
                refused++;
            } else {
                reply.orFail("a sign-up");
            }
        }
        Latencies latencies =
                Latencies.of(replies.stream().mapToLong(Reply::nanos).toArray());
        int resent = replies.stream().mapToInt(reply -> reply.sendings() - 1).sum();
        return new Rushed(made, refused, took, latencies, resent);
    }

    /// Recruitment learns of people by a topic of several partitions: once it knows some of the last, it knows them
    /// all.
    private void awaitProjection(List<Attempt> attempts) {
        for (Attempt attempt : attempts.subList(Math.max(0, attempts.size() - LAST), attempts.size())) {
            Call call = call(attempt);
            boolean known = Pause.until(KNOWN, () -> !outside.send(call).code().equals(UNKNOWN_PERSON));
            if (!known) {
                throw new IllegalStateException(attempt.person() + " is still unknown to recruitment");
            }
            early.put(attempt, call);
        }
    }

    private List<Attempt> attempts(ActivityStep.Published activity) {
        List<ActivityStep.ShiftSeats> shifts = activity.shifts();
        List<Attempt> attempts = new ArrayList<>();
        for (int i = 0; i < settings.people(); i++) {
            String person = DemoPeople.person(i);
            attempts.add(new Attempt(person, shifts.get(i % shifts.size()).id()));
            if (i % GREEDY == 0 && shifts.size() > SLOTS) {
                attempts.add(new Attempt(
                        person, shifts.get((i + SLOTS) % shifts.size()).id()));
            }
        }
        tokens.fetch(DemoPeople.people(settings.people()));
        return attempts;
    }

    /// Who was sent ahead keeps the key, so that the rush gets the same answer again.
    private Call call(Attempt attempt) {
        Call sent = early.get(attempt);
        if (sent != null) {
            return sent;
        }
        return Call.post(
                "/api/volunteer/v1/shifts/" + attempt.shift() + "/sign-ups",
                tokens.of(attempt.person()),
                JSON.createObjectNode().put("takeAtOnce", takesAtOnce(attempt.person())));
    }

    /// Half of the people want to be asked when a seat comes free.
    private static boolean takesAtOnce(String person) {
        return person.hashCode() % 2 == 0;
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
