package org.campusfrontline.deploy.bench.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/// Sends calls to the gateway. A lost connection and a busy service are met as a phone would: wait a little and send
/// the same call again under the same key, until the patience ends.
public final class Outside implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration ONE_SENDING = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final long PAUSE_MILLIS = 250;
    private static final Set<Integer> AGAIN = Set.of(408, 425, 429, 502, 503, 504);
    private static final String IN_FLIGHT = "PLT-1110";
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String gateway;

    public Outside(String gateway) {
        this.gateway = gateway;
    }

    public Reply send(Call call) {
        return sendAsync(call).join();
    }

    /// A file as the body; sent once.
    public Reply sendFile(Call call, Path file) {
        long begun = System.nanoTime();
        try {
            HttpRequest request = head(call)
                    .header("Content-Type", call.contentType())
                    .method(call.method(), HttpRequest.BodyPublishers.ofFile(file))
                    .build();
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            return reply(response, System.nanoTime() - begun, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /// All calls with at most that many under way at once; the replies in the order of the calls.
    public <T> List<Reply> sendAll(Collection<T> items, int atOnce, Function<T, Call> call) {
        Semaphore free = new Semaphore(atOnce);
        List<CompletableFuture<Reply>> sent = items.stream()
                .map(item -> {
                    free.acquireUninterruptibly();
                    return sendAsync(call.apply(item)).whenComplete((reply, fault) -> free.release());
                })
                .toList();
        return sent.stream().map(CompletableFuture::join).toList();
    }

    public CompletableFuture<Reply> sendAsync(Call call) {
        return attempt(call, 1, System.nanoTime() + PATIENCE.toNanos());
    }

    private CompletableFuture<Reply> attempt(Call call, int sending, long end) {
        long begun = System.nanoTime();
        return http.sendAsync(request(call), HttpResponse.BodyHandlers.ofString())
                .handle((response, fault) -> {
                    boolean lost = fault != null && cause(fault) instanceof IOException;
                    if (fault != null && !lost) {
                        throw new CompletionException(fault);
                    }
                    boolean busy = !lost && isBusy(response);
                    if ((lost || busy) && System.nanoTime() < end) {
                        return CompletableFuture.supplyAsync(() -> true, later())
                                .thenCompose(now -> attempt(call, sending + 1, end));
                    }
                    if (lost) {
                        throw new CompletionException(fault);
                    }
                    return CompletableFuture.completedFuture(reply(response, System.nanoTime() - begun, sending));
                })
                .thenCompose(Function.identity());
    }

    private static boolean isBusy(HttpResponse<String> response) {
        return AGAIN.contains(response.statusCode())
                || (response.statusCode() == 409 && response.body().contains(IN_FLIGHT));
    }

    private static Throwable cause(Throwable fault) {
        return fault instanceof CompletionException && fault.getCause() != null ? fault.getCause() : fault;
    }

    private static Executor later() {
        return CompletableFuture.delayedExecutor(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    private HttpRequest request(Call call) {
        HttpRequest.Builder request = head(call);
        if (call.body().isEmpty()) {
            return request.method(call.method(), HttpRequest.BodyPublishers.noBody())
                    .build();
        }
        return request.header("Content-Type", call.contentType())
                .method(call.method(), HttpRequest.BodyPublishers.ofString(call.body()))
                .build();
    }

    private HttpRequest.Builder head(Call call) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(gateway + call.path()))
                .timeout(ONE_SENDING)
                .header("Accept", "application/json, application/problem+json")
                .header("Accept-Language", "en");
        call.token().ifPresent(token -> request.header("Authorization", "Bearer " + token));
        call.version().ifPresent(version -> request.header("If-Match", "\"v" + version + "\""));
        if (!call.key().isEmpty()) {
            request.header("Idempotency-Key", call.key());
        }
        return request;
    }

    private static Reply reply(HttpResponse<String> response, long nanos, int sendings) {
        return new Reply(
                response.statusCode(),
                parse(response.body()),
                response.headers().firstValue("Location"),
                nanos,
                sendings);
    }

    private static JsonNode parse(String body) {
        try {
            return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (JsonProcessingException notJson) {
            return MissingNode.getInstance();
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
