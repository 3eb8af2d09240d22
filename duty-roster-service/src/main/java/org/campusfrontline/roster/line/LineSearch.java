package org.campusfrontline.roster.line;

import org.campusfrontline.roster.planning.IndexedProblem;

/// Finds one person's cheapest lines of duties at given prices a day and shift type, with a bound below all of them.
/// Not safe for several threads.
public final class LineSearch {

    private static final long QUICK_STATES = 300_000;
    private static final long THOROUGH_STATES = 3_000_000;

    private final TrackedSearch quick;
    private final TrackedSearch thorough;

    public LineSearch(IndexedProblem problem, int person) {
        this(problem, person, QUICK_STATES, THOROUGH_STATES);
    }

    LineSearch(IndexedProblem problem, int person, long quickStates, long thoroughStates) {
        quick = new TrackedSearch(problem, person, quickStates);
        thorough = new TrackedSearch(problem, person, thoroughStates);
    }

    /// At most `most` different lines, the cheapest first. Exact unless many limits of shift types bind at once.
    public LineAnswer quick(double[][] prices, DayChoices choices, LineWorkspace workspace, int most) {
        return quick.cheapest(prices, choices, workspace, most);
    }

    /// The quick answer where that is exact, else one from a search with room for more limits.
    public LineAnswer thorough(double[][] prices, DayChoices choices, LineWorkspace workspace) {
        LineAnswer answer = quick.cheapest(prices, choices, workspace, 1);
        return answer.isExact() ? answer : thorough.cheapest(prices, choices, workspace, 1);
    }
}
