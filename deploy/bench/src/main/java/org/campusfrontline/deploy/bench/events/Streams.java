package org.campusfrontline.deploy.bench.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.campusfrontline.deploy.bench.client.Call;
import org.campusfrontline.deploy.bench.client.Outside;
import org.campusfrontline.deploy.bench.client.Tokens;

/// Open streams, one a person, through the gateway.
final class Streams implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NOTIFICATION = "/api/notification/v1";
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Queue<Raw> raw = new ConcurrentLinkedQueue<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean closed;

    private record Raw(String person, String data, Instant at) {}

    /// A notice as it came: `target` is the sign-up that it is about.
    record Notice(String person, long seq, String target, Instant at) {}

    /// Returns once every stream has begun.
    static Streams open(String gateway, Outside outside, Tokens tokens, List<String> people)
            throws InterruptedException {
        Streams streams = new Streams();
        CountDownLatch begun = new CountDownLatch(people.size());
        for (String person : people) {
            String ticket = outside.send(
                            Call.post(NOTIFICATION + "/my/stream-tickets", tokens.of(person), JSON.createObjectNode()))
                    .orFail("asking for a stream ticket")
                    .path("ticket")
                    .asText();
            URI uri = URI.create(gateway + NOTIFICATION + "/stream?ticket=" + ticket);
            streams.threads.add(Thread.ofVirtual().start(() -> streams.read(person, uri, begun)));
        }
        begun.await();
        return streams;
    }

    int count() {
        return raw.size();
    }

    List<Notice> notices() {
        return raw.stream().map(Streams::notice).toList();
    }

    private void read(String person, URI uri, CountDownLatch begun) {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Accept", "text/event-stream")
                .build();
        try {
            HttpResponse<Stream<String>> answer = http.send(request, HttpResponse.BodyHandlers.ofLines());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("a stream was answered with " + answer.statusCode());
            }
            begun.countDown();
            answer.body()
                    .filter(line -> line.startsWith("data:"))
                    .forEach(line -> raw.add(new Raw(person, line.substring("data:".length()), Instant.now())));
        } catch (IOException | InterruptedException | UncheckedIOException e) {
            if (!closed) {
                throw new IllegalStateException("a stream broke off", e);
            }
        }
    }

    private static Notice notice(Raw one) {
        try {
            JsonNode json = JSON.readTree(one.data());
            return new Notice(
                    one.person(),
                    json.path("seq").asLong(),
                    json.path("target").path("id").asText(),
                    one.at());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a notice that is not JSON: " + one.data(), e);
        }
    }

    @Override
    public void close() {
        closed = true;
        http.shutdownNow();
        http.close();
    }
}
