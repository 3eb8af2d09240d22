package org.campusfrontline.gateway.outside;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/// Everything outside the gateway as real servers on free ports: four services, the issuer, and a remote control.
public class OutsideWorld implements QuarkusTestResourceLifecycleManager {

    public static final String CONTROL = "test.outside.control";

    /// What a block of a composition has here, and what any other answer has.
    public static final Duration BLOCK = Duration.ofSeconds(9);

    public static final Duration RESPONSE = Duration.ofSeconds(15);

    private Outside outside;
    private Path routes;

    @Override
    public Map<String, String> start() {
        outside = new Outside();
        Map<String, String> settings = new HashMap<>(outside.addresses());
        settings.put("campus.issuer", outside.issuer());
        settings.put(CONTROL, outside.control());
        settings.put("quarkus.http.port", "0");
        settings.put("quarkus.http.host", "127.0.0.1");
        routes = patientRoutes();
        settings.put("campus.gateway.routes.file", routes.toString());
        settings.put("campus.gateway.cors.origins", "https://app.campus.example");
        settings.putIfAbsent("kafka.bootstrap.servers", "127.0.0.1:1");
        return settings;
    }

    @Override
    public void stop() {
        if (outside != null) {
            outside.close();
        }
        deleteRoutes();
    }

    /// The shipped file with times in which a busy machine may stand still for a while.
    private static Path patientRoutes() {
        try (InputStream shipped = OutsideWorld.class.getResourceAsStream("/routes.yaml")) {
            String text = new String(shipped.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("connect: 2s", "connect: 10s")
                    .replace("response: 900ms", "response: " + BLOCK.toSeconds() + "s");
            return Files.writeString(Files.createTempFile("routes", ".yaml"), text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void deleteRoutes() {
        try {
            if (routes != null) {
                Files.delete(routes);
            }
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
