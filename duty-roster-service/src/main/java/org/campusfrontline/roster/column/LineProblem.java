package org.campusfrontline.roster.column;

/// What plans of lines are made for: people, each with a line of duties, and the places that these cover. A line holds
/// the duty of each day, negative where the person is free. Safe for several threads.
public interface LineProblem {

    int staff();

    int days();

    /// What every plan costs besides its lines and places.
    long constant();

    /// A number that divides the cost of every plan.
    long grain();

    Places places();

    /// One for each thread.
    LineFinder finder();
}
