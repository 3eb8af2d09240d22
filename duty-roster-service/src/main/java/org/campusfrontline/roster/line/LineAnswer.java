package org.campusfrontline.roster.line;

import java.util.List;

/// What a search found: lines from the cheapest on, and a cost that no line of this person can be below.
/// Where the search was exact the bound is the first line's cost; an infinite bound proves that there is no line.
public record LineAnswer(List<Line> lines, double bound) {

    private static final double EXACT = 1e-9;
    static final LineAnswer NONE = new LineAnswer(List.of(), Double.POSITIVE_INFINITY);

    public LineAnswer {
        lines = List.copyOf(lines);
    }

    /// Whether the first line is proved to be the cheapest, or it is proved that there is none.
    public boolean isExact() {
        return lines.isEmpty()
                ? bound == Double.POSITIVE_INFINITY
                : lines.getFirst().cost() <= bound + EXACT;
    }
}
