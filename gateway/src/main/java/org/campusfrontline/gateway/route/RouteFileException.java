package org.campusfrontline.gateway.route;

import java.util.List;

/// The route file cannot be used; the message names each fault with file, line and column.
public final class RouteFileException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    RouteFileException(String file, List<String> faults) {
        super("the route file " + file + " is not usable:\n  " + String.join("\n  ", faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
