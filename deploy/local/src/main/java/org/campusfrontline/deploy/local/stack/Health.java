package org.campusfrontline.deploy.local.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.campusfrontline.deploy.local.process.Ports;

/// Asks an application for its health.
public final class Health {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private Health() {}

    /// An answer of a health endpoint: its status and its JSON.
    public record Answer(int status, String body) {}

    /// Whether the application serves requests; it may still wait for what it needs to know.
    public static boolean live(int port) {
        return Ports.answers(port)
                && ask(port, "live").map(answer -> answer.status() == 200).orElse(false);
    }

    /// The application's own word on whether it can do its work now, or nothing where it does not answer.
    public static Optional<Answer> ready(int port) {
        return Ports.answers(port) ? ask(port, "ready") : Optional.empty();
    }

    private static Optional<Answer> ask(int port, String what) {
        URI uri = URI.create("http://" + Ports.LOOPBACK + ":" + port + "/q/health/" + what);
        try (HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build()) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(uri).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
            return Optional.of(new Answer(answer.statusCode(), answer.body()));
        } catch (IOException away) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
