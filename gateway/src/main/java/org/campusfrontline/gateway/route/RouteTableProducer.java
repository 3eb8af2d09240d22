package org.campusfrontline.gateway.route;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads and compiles the route file once; a broken one ends the start.
final class RouteTableProducer {

    private static final String BUILT_IN = "/routes.yaml";

    @Produces
    @Singleton
    RouteTable routeTable(RouteSettings settings, ServiceSettings services) {
        String name = settings.file().map(Path::toString).orElse("routes.yaml");
        return RouteFile.compile(name, text(settings), services.addresses());
    }

    private static String text(RouteSettings settings) {
        try {
            if (settings.file().isPresent()) {
                return Files.readString(settings.file().get());
            }
            try (InputStream builtIn = RouteTableProducer.class.getResourceAsStream(BUILT_IN)) {
                if (builtIn == null) {
                    throw new IllegalStateException("routes.yaml is missing from the application");
                }
                return new String(builtIn.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the route file cannot be read", unreadable);
        }
    }
}
