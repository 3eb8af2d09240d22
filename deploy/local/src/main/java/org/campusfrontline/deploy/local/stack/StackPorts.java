package org.campusfrontline.deploy.local.stack;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.campusfrontline.deploy.local.process.PartFailure;
import org.campusfrontline.deploy.local.process.Ports;

/// The loopback port of each part.
public record StackPorts(Map<String, Integer> byPart) {
    public static final String DATABASE = "database";
    public static final String BROKER = "broker";
    public static final String ISSUER = "issuer";

    public StackPorts {
        byPart = Map.copyOf(byPart);
    }

    public static StackPorts usual() {
        Map<String, Integer> ports = new TreeMap<>(Map.of(DATABASE, 13306, BROKER, 9094, ISSUER, 8090));
        for (Service service : Service.values()) {
            ports.put(service.part(), service.usualPort());
        }
        return new StackPorts(ports);
    }

    public static StackPorts free() {
        List<String> parts = new ArrayList<>(usual().byPart().keySet());
        Iterator<Integer> free = Ports.free(parts.size()).iterator();
        Map<String, Integer> ports = new TreeMap<>();
        parts.forEach(part -> ports.put(part, free.next()));
        return new StackPorts(ports);
    }

    public StackPorts with(String part, int port) {
        if (!byPart.containsKey(part)) {
            throw new PartFailure("no part is called " + part + "; the parts are "
                    + String.join(", ", new TreeMap<>(byPart).keySet()));
        }
        Map<String, Integer> ports = new TreeMap<>(byPart);
        ports.put(part, port);
        return new StackPorts(ports);
    }

    public int of(String part) {
        Integer port = byPart.get(part);
        if (port == null) {
            throw new PartFailure("no port for " + part);
        }
        return port;
    }
}
