package org.campusfrontline.gateway.route;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.error.Mark;

/// The services that the settings name; only those that a route uses get connections.
final class ServiceBook {

    private final Map<String, URI> addresses;
    private final FaultLog faults;
    private final Map<String, Service> used = new TreeMap<>();

    ServiceBook(Map<String, URI> addresses, FaultLog faults) {
        this.addresses = new TreeMap<>(addresses);
        this.faults = faults;
    }

    Service service(String name, Mark place) {
        URI address = addresses.get(name);
        if (address == null) {
            faults.add(place, "unknown service \"%s\"; known: %s".formatted(name, addresses.keySet()));
            return new Service(name, false, "unknown", 0);
        }
        return used.computeIfAbsent(name, key -> of(key, address, place));
    }

    private Service of(String name, URI address, Mark place) {
        boolean secure = "https".equals(address.getScheme());
        boolean plain = "http".equals(address.getScheme());
        String path = address.getPath();
        boolean bare = path == null || path.isEmpty() || path.equals("/");
        if (!secure && !plain || address.getHost() == null || !bare) {
            faults.add(place, "setting campus.services.%s must be http(s)://host:port".formatted(name));
            return new Service(name, false, "unknown", 0);
        }
        int port = address.getPort() > 0 ? address.getPort() : secure ? 443 : 80;
        return new Service(name, secure, address.getHost(), port);
    }

    List<Service> used() {
        return List.copyOf(used.values());
    }
}
