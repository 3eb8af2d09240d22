package org.campusfrontline.roster.line;

import java.util.List;

/// What a search found: lines from the cheapest on, and a cost that no line of this person can be below.
/// Where the search was exact the bound is the first line's cost; an infinite bound proves that there is no line.
public record LineAnswer(List<Line> lines, double bound) {

    static final LineAnswer NONE = new LineAnswer(List.of(), Double.POSITIVE_INFINITY);

    public LineAnswer {
        lines = List.copyOf(lines);
    }
}
