package org.campusfrontline.deploy.local.stack;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The five applications: name, module, usual port, heap, and the schema of those that own data.
public enum Service {
    VOLUNTEER("volunteer", "volunteer-service", 8081, 256, Optional.of("campus_volunteer")),
    ROSTER("roster", "duty-roster-service", 8082, 320, Optional.of("campus_roster")),
    ASSESSMENT("assessment", "assessment-service", 8083, 256, Optional.of("campus_assessment")),
    NOTIFICATION("notification", "notification-service", 8084, 256, Optional.of("campus_notification")),
    GATEWAY("gateway", "gateway", 8080, 192, Optional.empty());

    private final String part;
    private final String module;
    private final int port;
    private final int heapMegabytes;
    private final Optional<String> schema;

    Service(String part, String module, int port, int heapMegabytes, Optional<String> schema) {
        this.part = part;
        this.module = module;
        this.port = port;
        this.heapMegabytes = heapMegabytes;
        this.schema = schema;
    }

    public String part() {
        return part;
    }

    public int usualPort() {
        return port;
    }

    int heapMegabytes() {
        return heapMegabytes;
    }

    public Optional<String> schema() {
        return schema;
    }

    Path jar(Path root) {
        return root.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    }

    public static List<Service> owners() {
        return Arrays.stream(values())
                .filter(service -> service.schema().isPresent())
                .toList();
    }

    public static List<String> schemas() {
        return owners().stream().flatMap(service -> service.schema().stream()).toList();
    }
}
