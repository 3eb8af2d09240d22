package org.campusfrontline.platform.testing.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.campusfrontline.platform.testing.openapi.Answer;
import org.campusfrontline.platform.testing.openapi.AnswerChecker;
import org.campusfrontline.platform.testing.openapi.DeclaredAnswers;
import org.campusfrontline.platform.testing.openapi.OpenApiGate;
import org.campusfrontline.platform.testing.openapi.ServedDocument;
import org.jboss.logging.Logger;

/// Sends spoilt requests to every writing operation of the service's document. No answer may be a 5xx, every error must
/// be a problem, and the document must declare it. `-Dcampus.fuzz.seed=…` repeats a run, `-Dcampus.fuzz.count=…` its
/// length.
public final class WriteFuzz {

    private static final Logger LOG = Logger.getLogger(WriteFuzz.class);
    private static final int MOST_SHOWN = 5;
    private static final int LONGEST_SHOWN = 600;

    // Without a dot or two alone: such a segment is no value but leads to another path (RFC 3986, 5.2.4).
    private static final List<String> PATHS = List.of(
            "0",
            "-1",
            "x",
            "null",
            "..x",
            "a b",
            "%",
            "\u0000",
            "长".repeat(300),
            "'",
            "00000000-0000-0000-0000-000000000000");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private final String token;
    private final long seed;
    private final int count;
    private final Random random;
    private final AnswerChecker checker;
    private final URI server;
    private final Set<String> except = new HashSet<>();
    private final List<String> faults = new ArrayList<>();

    WriteFuzz(String token, AnswerChecker checker, URI server) {
        this.token = token;
        this.checker = checker;
        this.server = server;
        seed = Long.getLong("campus.fuzz.seed", new SecureRandom().nextLong());
        count = Integer.getInteger("campus.fuzz.count", 60);
        random = new Random(seed);
        LOG.infof("fuzzing with seed %d", seed);
    }

    /// With a token that may do much, so that requests get past the roles.
    public static WriteFuzz withToken(String token) {
        return new WriteFuzz(token, OpenApiGate.checker(), ServedDocument.address());
    }

    /// Leaves out operations of which a spoilt request would do lasting harm to other tests.
    public WriteFuzz except(String... operationIds) {
        except.addAll(List.of(operationIds));
        return this;
    }

    /// Returns how many requests were sent.
    public int run() {
        List<DeclaredAnswers.Operation> operations = checker.declared().operations().stream()
                .filter(operation -> operation.writes() && !except.contains(operation.id()))
                .toList();
        int sent = 0;
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (DeclaredAnswers.Operation operation : operations) {
                for (int i = 0; i < count; i++) {
                    send(client, operation);
                    sent++;
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new AssertionError("%d of %d odd requests got a wrong answer; -Dcampus.fuzz.seed=%d repeats it.%n%s"
                    .formatted(
                            faults.size(),
                            sent,
                            seed,
                            String.join("\n", faults.stream().limit(MOST_SHOWN).toList())));
        }
        return sent;
    }

    private void send(HttpClient client, DeclaredAnswers.Operation operation) {
        byte[] body = body(operation);
        HttpRequest request = request(operation, body);
        try {
            HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            judge(request, body, response);
        } catch (IOException e) {
            faults.add(
                    "%s %s ends without an answer: %s%n%s".formatted(request.method(), request.uri(), e, shown(body)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private void judge(HttpRequest request, byte[] body, HttpResponse<byte[]> response) {
        Answer answer = new Answer(
                request.method(),
                request.uri().getRawPath(),
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse(""),
                new String(response.body(), StandardCharsets.UTF_8));
        List<String> wrong = new ArrayList<>(checker.faults(answer));
        if (answer.status() >= 500) {
            wrong.add("status " + answer.status());
        }
        if (answer.status() >= 400 && !answer.isProblem()) {
            wrong.add("the error is not a problem");
        }
        if (!wrong.isEmpty()) {
            faults.add("%s %s %s answers %d %s: %s%n%s"
                    .formatted(
                            answer.method(),
                            request.uri(),
                            request.headers().firstValue("If-Match").orElse(""),
                            answer.status(),
                            wrong,
                            shown(response.body()),
                            shown(body)));
        }
    }

    private HttpRequest request(DeclaredAnswers.Operation operation, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(operation))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", random.nextInt(20) == 0 ? "?" : new UUID(random.nextLong(), 1).toString())
                .header("If-Match", random.nextInt(10) == 0 ? "*" : "\"v" + random.nextInt(4) + "\"")
                .method(operation.method(), HttpRequest.BodyPublishers.ofByteArray(body));
        mediaType(operation).ifPresent(type -> request.header("Content-Type", type));
        return request.build();
    }

    private URI address(DeclaredAnswers.Operation operation) {
        String path = operation.path();
        while (path.contains("{")) {
            int open = path.indexOf('{');
            String value = random.nextInt(3) == 0
                    ? PATHS.get(random.nextInt(PATHS.size()))
                    : new UUID(random.nextLong(), random.nextLong()).toString();
            path = path.substring(0, open)
                    + URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20")
                    + path.substring(path.indexOf('}') + 1);
        }
        return server.resolve(path);
    }

    private byte[] body(DeclaredAnswers.Operation operation) {
        Optional<String> type = mediaType(operation);
        if (type.isEmpty()) {
            return random.nextInt(4) == 0 ? OddValues.any(random).getBytes(StandardCharsets.UTF_8) : new byte[0];
        }
        if (!type.get().contains("json")) {
            byte[] noise = new byte[random.nextInt(2_000)];
            random.nextBytes(noise);
            return noise;
        }
        JsonNode schema = content(operation).path(type.get()).path("schema");
        return new JsonMutator(random).spoil(new JsonMaker(checker.declared()::resolve, random).make(schema));
    }

    private Optional<String> mediaType(DeclaredAnswers.Operation operation) {
        return content(operation).properties().stream().map(Map.Entry::getKey).findFirst();
    }

    private JsonNode content(DeclaredAnswers.Operation operation) {
        return checker.declared().resolve(operation.node().path("requestBody")).path("content");
    }

    private static String shown(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        return text.length() <= LONGEST_SHOWN
                ? text
                : text.substring(0, LONGEST_SHOWN) + "… (" + body.length + " bytes)";
    }
}
