package org.campusfrontline.deploy.bench.rush;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.campusfrontline.deploy.bench.client.Pause;
import org.campusfrontline.deploy.bench.client.Tokens;
import org.campusfrontline.deploy.bench.client.Wire;

/// Signs people up over HTTP, each attempt under a key of its own; a busy service is asked again under the same key.
public final class GatewayClient implements Crowd.Client {

    private static final Set<Integer> BUSY = Set.of(429, 502, 503, 504);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private final Wire wire;
    private final Tokens tokens;
    private final AtomicInteger sentAgain;

    public GatewayClient(String gateway, Tokens tokens, AtomicInteger sentAgain) {
        this.wire = new Wire(gateway);
        this.tokens = tokens;
        this.sentAgain = sentAgain;
    }

    @Override
    public Result take(Attempt attempt) {
        String path = "/api/volunteer/v1/shifts/" + attempt.shift() + "/sign-ups";
        String key = UUID.randomUUID().toString();
        Wire.Answer answer = wire.post(path, tokens.of(attempt.person()), key, "{}");
        while (BUSY.contains(answer.status())) {
            sentAgain.incrementAndGet();
            Pause.of(PAUSE);
            answer = wire.post(path, tokens.of(attempt.person()), key, "{}");
        }
        return switch (answer.status()) {
            case 201 -> answer.body().contains("\"state\":\"CONFIRMED\"") ? Result.SEATED : Result.WAITING;
            case 409 -> Result.REFUSED;
            default -> throw new IllegalStateException("a sign-up was answered with " + answer);
        };
    }

    @Override
    public void close() {
        wire.close();
    }
}
