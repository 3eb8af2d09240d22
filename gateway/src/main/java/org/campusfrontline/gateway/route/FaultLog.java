package org.campusfrontline.gateway.route;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.error.Mark;

/// Gathers every fault of a route file, so that one start shows them all.
final class FaultLog {

    private final String file;
    private final List<String> faults = new ArrayList<>();

    FaultLog(String file) {
        this.file = file;
    }

    void add(Mark place, String fault) {
        faults.add("%s:%d:%d: %s".formatted(file, place.getLine() + 1, place.getColumn() + 1, fault));
    }

    void throwIfAny() {
        if (!faults.isEmpty()) {
            throw new RouteFileException(file, faults);
        }
    }
}
