package org.campusfrontline.roster.line;

import org.campusfrontline.roster.planning.IndexedProblem;

/// Finds one person's cheapest line of duties at given prices a day and shift type, with a bound below all of them.
/// Not safe for several threads.
public final class LineSearch {

    private static final long STATES = 300_000;
    private final TrackedSearch search;

    public LineSearch(IndexedProblem problem, int person) {
        this(problem, person, STATES);
    }

    LineSearch(IndexedProblem problem, int person, long mostStates) {
        search = new TrackedSearch(problem, person, mostStates);
    }

    /// Exact unless many limits of shift types bind at once.
    public LineAnswer cheapest(double[][] prices, LineWorkspace workspace) {
        return search.cheapest(prices, workspace);
    }
}
