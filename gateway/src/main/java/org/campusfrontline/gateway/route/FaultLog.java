package org.campusfrontline.gateway.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.error.Mark;

/// Gathers every fault of a route file, so that one start shows them all; of several at one place the first says it.
final class FaultLog {

    private final String file;
    private final Map<Place, String> faults = new TreeMap<>();

    FaultLog(String file) {
        this.file = file;
    }

    void add(Mark place, String fault) {
        faults.putIfAbsent(new Place(place.getLine() + 1, place.getColumn() + 1), fault);
    }

    void throwIfAny() {
        if (!faults.isEmpty()) {
            List<String> lines = new ArrayList<>();
            faults.forEach(
                    (place, fault) -> lines.add("%s:%d:%d: %s".formatted(file, place.line(), place.column(), fault)));
            throw new RouteFileException(file, lines);
        }
    }

    /// Line and column, counted from one.
    private record Place(int line, int column) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            return line == other.line ? Integer.compare(column, other.column) : Integer.compare(line, other.line);
        }
    }
}
