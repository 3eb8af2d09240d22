package org.campusfrontline.roster.engine.rule;

/// Takes what a rule finds.
@FunctionalInterface
public interface Findings {

    /// Stands for the person of what concerns a day or a team.
    int NOBODY = -1;

    /// Between two positions, both included, `found` stands against `allowed` and costs the penalty.
    void found(int person, int first, int last, long found, long allowed, long penalty);
}
