package org.campusfrontline.deploy.bench.rush;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.campusfrontline.deploy.bench.client.Pause;
import org.campusfrontline.deploy.bench.client.Tokens;
import org.campusfrontline.deploy.bench.client.Wire;
import org.jspecify.annotations.Nullable;

/// Signs people up at one of several replicas; where none answers, the next one is asked under the same key. Some give
/// their seat back at once, so that the lines move while the rush lasts.
final class ReplicaClient implements Crowd.Client {

    private static final String PATH = "/api/volunteer/v1";
    private static final Set<Integer> BUSY = Set.of(429, 502, 503, 504);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int GIVES_BACK = 7;
    private final List<String> replicas;
    private final Tokens tokens;
    private final Told told;
    private int at;
    private @Nullable Wire wire;

    /// What clients were told, of all of them together.
    record Told(AtomicInteger sentAgain, AtomicInteger seats, AtomicInteger lines, AtomicInteger givenBack) {
        Told() {
            this(new AtomicInteger(), new AtomicInteger(), new AtomicInteger(), new AtomicInteger());
        }
    }

    ReplicaClient(List<String> replicas, int first, Tokens tokens, Told told) {
        this.replicas = List.copyOf(replicas);
        this.at = first % replicas.size();
        this.tokens = tokens;
        this.told = told;
    }

    @Override
    public Result take(Attempt attempt) {
        String token = tokens.of(attempt.person());
        String key = UUID.randomUUID().toString();
        Wire.Answer answer = answered(
                to -> to.post(PATH + "/shifts/" + attempt.shift() + "/sign-ups", token, key, "{\"takeAtOnce\":true}"));
        return switch (answer.status()) {
            case 201 -> signedUp(answer.body(), token);
            case 409 -> Result.REFUSED;
            default -> throw new IllegalStateException("a sign-up was answered with " + answer);
        };
    }

    private Result signedUp(String body, String token) {
        if (!body.contains("\"state\":\"CONFIRMED\"")) {
            told.lines().incrementAndGet();
            return Result.WAITING;
        }
        if (told.seats().incrementAndGet() % GIVES_BACK == 0) {
            giveBack(body, token);
        }
        return Result.SEATED;
    }

    /// The second of two answers to the same wish says that there is nothing left to give back.
    private void giveBack(String body, String token) {
        String id = body.substring(body.indexOf("\"id\":\"") + 6).substring(0, 36);
        Wire.Answer answer = answered(to -> to.put(PATH + "/sign-ups/" + id + "/cancellation", token));
        if (answer.status() != 200 && answer.status() != 409) {
            throw new IllegalStateException("a cancellation was answered with " + answer);
        }
        told.givenBack().incrementAndGet();
    }

    private Wire.Answer answered(Function<Wire, Wire.Answer> request) {
        while (true) {
            try {
                Wire.Answer answer = request.apply(connected());
                if (!isBusy(answer)) {
                    return answer;
                }
            } catch (UncheckedIOException gone) {
                close();
                at = (at + 1) % replicas.size();
            }
            told.sentAgain().incrementAndGet();
            Pause.of(PAUSE);
        }
    }

    private static boolean isBusy(Wire.Answer answer) {
        return BUSY.contains(answer.status())
                || answer.status() == 409 && answer.body().contains("\"retryable\":true");
    }

    private Wire connected() {
        Wire open = wire;
        if (open == null) {
            open = new Wire(replicas.get(at));
            wire = open;
        }
        return open;
    }

    @Override
    public void close() {
        Wire open = wire;
        if (open != null) {
            open.close();
            wire = null;
        }
    }
}
