package org.campusfrontline.gateway.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every file of the console by its path; the user interface itself comes from its library, nothing from the internet.
final class Assets {

    private static final String LIBRARY = "/META-INF/maven/org.webjars/swagger-ui/pom.properties";
    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final String PAGE = "text/html; charset=utf-8";
    private static final String STYLE = "text/css; charset=utf-8";

    private Assets() {}

    static Map<String, Asset> read() {
        String library = "/META-INF/resources/webjars/swagger-ui/" + version() + "/";
        return Stream.of(
                        own("/console", "index.html", PAGE),
                        own("/console/console.js", "console.js", SCRIPT),
                        own("/console/console.css", "console.css", STYLE),
                        Map.entry("/api/gateway/openapi", Asset.read("/openapi/gateway.json", "application/json")),
                        library(library, "swagger-ui-bundle.js", SCRIPT),
                        library(library, "swagger-ui-standalone-preset.js", SCRIPT),
                        library(library, "swagger-ui.css", STYLE),
                        library(library, "favicon-32x32.png", "image/png"),
                        library(library, "oauth2-redirect.html", PAGE),
                        library(library, "oauth2-redirect.js", SCRIPT))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map.Entry<String, Asset> own(String path, String name, String mediaType) {
        return Map.entry(path, Asset.read("/console/" + name, mediaType));
    }

    private static Map.Entry<String, Asset> library(String folder, String name, String mediaType) {
        return Map.entry("/console/" + name, Asset.read(folder + name, mediaType));
    }

    private static String version() {
        Properties properties = new Properties();
        try (InputStream in = Assets.class.getResourceAsStream(LIBRARY)) {
            if (in == null) {
                throw new IllegalStateException("the console's library is missing from the application");
            }
            properties.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the console's library cannot be read", unreadable);
        }
        return properties.getProperty("version", "");
    }
}
