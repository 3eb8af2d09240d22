package org.campusfrontline.gateway.outside;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/// A client outside: calls the gateway on its port, and the outside world's remote control.
public final class Client {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String gateway;
    private final String control;

    public Client(int port) {
        this.gateway = "http://127.0.0.1:" + port;
        this.control = ConfigProvider.getConfig().getValue(OutsideWorld.CONTROL, String.class);
    }

    public String gateway() {
        return gateway;
    }

    public HttpRequest.Builder request(String target) {
        return HttpRequest.newBuilder(URI.create(gateway + target)).timeout(Duration.ofSeconds(40));
    }

    public HttpRequest.Builder authorized(String target) {
        return request(target).header("Authorization", "Bearer " + token());
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new IllegalStateException("the gateway gave no answer", broken);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(asked);
        }
    }

    public HttpResponse<String> get(String target) {
        return send(authorized(target).GET());
    }

    public JsonObject json(String target) {
        return new JsonObject(get(target).body());
    }

    public String token() {
        return token(Map.of());
    }

    /// A token of the mock issuer; keys: `subject`, `seconds`, `issuer`, `claims` (a JSON object).
    public String token(Map<String, String> wishes) {
        StringBuilder query = new StringBuilder("/token?");
        wishes.forEach((key, value) -> query.append(key)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                .append('&'));
        return control(query.toString());
    }

    public String control(String target) {
        try {
            return HTTP.send(
                            HttpRequest.newBuilder(URI.create(control + target)).build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(asked);
        }
    }

    public long counter(String name) {
        return new JsonObject(control("/counters")).getLong(name, 0L);
    }

    public static HttpClient http() {
        return HTTP;
    }
}
