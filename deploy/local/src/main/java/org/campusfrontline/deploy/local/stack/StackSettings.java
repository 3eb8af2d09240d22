package org.campusfrontline.deploy.local.stack;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// What a stack is made of: the checkout with the built applications, the folder for its data, ports, servers of
/// one's own, and which applications it runs.
public record StackSettings(
        Path checkout,
        CampusFolder folder,
        StackPorts ports,
        RealServers servers,
        List<Service> services,
        String audience) {
    private static final String AUDIENCE = "campus";

    public StackSettings {
        services = List.copyOf(services);
    }

    /// The whole installation on its usual ports.
    public static StackSettings usual(Path checkout, Path folder) {
        return new StackSettings(
                checkout.toAbsolutePath().normalize(),
                new CampusFolder(folder),
                StackPorts.usual(),
                RealServers.NONE,
                Arrays.asList(Service.values()),
                AUDIENCE);
    }

    public StackSettings withPorts(StackPorts chosen) {
        return new StackSettings(checkout, folder, chosen, servers, services, audience);
    }

    public StackSettings withServers(RealServers chosen) {
        return new StackSettings(checkout, folder, ports, chosen, services, audience);
    }

    public StackSettings withServices(List<Service> chosen) {
        return new StackSettings(checkout, folder, ports, servers, chosen, audience);
    }

    public StackSettings withAudience(String chosen) {
        return new StackSettings(checkout, folder, ports, servers, services, chosen);
    }
}
