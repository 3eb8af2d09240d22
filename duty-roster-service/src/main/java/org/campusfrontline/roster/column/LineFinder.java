package org.campusfrontline.roster.column;

import org.campusfrontline.roster.line.LineAnswer;

/// Finds people's cheapest lines. Not safe for several threads.
public interface LineFinder {

    /// The worth of a duty that every line shall have: more than any line can cost, and small enough that sums of it
    /// stay exact.
    double PINNED = 1e7;

    /// The worth of a duty that no line can have.
    double BARRED = Double.NEGATIVE_INFINITY;

    /// Lines of the person from the cheapest on: what they cost less what they are worth, by day and duty.
    LineAnswer cheapest(int person, double[][] worth);

    /// What a line costs by itself.
    long cost(int person, int[] line);

    /// The line with what it costs.
    default Column column(int person, int[] line) {
        return new Column(person, line, cost(person, line));
    }
}
