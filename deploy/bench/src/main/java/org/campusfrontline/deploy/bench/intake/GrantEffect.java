package org.campusfrontline.deploy.bench.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.campusfrontline.deploy.bench.client.Call;
import org.campusfrontline.deploy.bench.client.Outside;
import org.campusfrontline.deploy.bench.client.Pause;
import org.campusfrontline.deploy.bench.client.Reply;
import org.campusfrontline.deploy.bench.client.Tokens;
import org.campusfrontline.deploy.local.demonstration.Demonstration;

/// Makes a person auditor and finds out when each of the four services lets the person read its audit trail.
public final class GrantEffect {

    public static final List<String> SERVICES = List.of("volunteer", "roster", "assessment", "notification");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int FORBIDDEN = 403;
    private final Outside outside;
    private final Tokens tokens;

    public GrantEffect(Outside outside, Tokens tokens) {
        this.outside = outside;
        this.tokens = tokens;
    }

    /// From the answer to the grant to the first answer of each service that lets the person in. `answered` is how long
    /// the grant itself took, `question` the longest that one of the same questions took just before it.
    public record Seen(Duration question, Duration answered, Map<String, Duration> byService) {
        public Seen {
            byService = Map.copyOf(byService);
        }

        public Duration last() {
            return byService.values().stream().max(Duration::compareTo).orElseThrow();
        }
    }

    public Seen give(String person) {
        String token = tokens.of(person);
        Duration question = askBefore(token);
        ObjectNode grant = JSON.createObjectNode()
                .put("person", person)
                .put("role", "auditor")
                .put("tree", "ADMINISTRATION")
                .put("node", "ADMINISTRATION");
        long asked = System.nanoTime();
        outside.send(Call.post("/api/volunteer/v1/grants", tokens.of(Demonstration.ADMINISTRATOR), grant))
                .orFail("giving a grant");
        long given = System.nanoTime();
        return new Seen(question, Duration.ofNanos(given - asked), watch(token, given));
    }

    private Duration askBefore(String token) {
        long longest = 0;
        for (String service : SERVICES) {
            Reply before = look(service, token);
            if (before.status() != FORBIDDEN) {
                throw new IllegalStateException(
                        "before the grant " + service + " answered " + before.status() + " instead of " + FORBIDDEN);
            }
            longest = Math.max(longest, before.nanos());
        }
        return Duration.ofNanos(longest);
    }

    private Map<String, Duration> watch(String token, long given) {
        Map<String, Duration> seen = new LinkedHashMap<>();
        try (ExecutorService watchers = Executors.newVirtualThreadPerTaskExecutor()) {
            Map<String, Future<Duration>> watching = new LinkedHashMap<>();
            SERVICES.forEach(service -> watching.put(service, watchers.submit(() -> untilOpen(service, token, given))));
            for (Map.Entry<String, Future<Duration>> one : watching.entrySet()) {
                seen.put(one.getKey(), one.getValue().get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a grant's effect could not be watched", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
        return seen;
    }

    private Duration untilOpen(String service, String token, long given) {
        while (!look(service, token).succeeded()) {
            if (System.nanoTime() - given > PATIENCE.toNanos()) {
                throw new IllegalStateException(service + " does not know of a grant after " + PATIENCE);
            }
            Pause.of(BETWEEN_LOOKS);
        }
        return Duration.ofNanos(System.nanoTime() - given);
    }

    private Reply look(String service, String token) {
        return outside.send(Call.get("/api/" + service + "/v1/operations/audit?limit=1", token));
    }
}
