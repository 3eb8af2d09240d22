package org.campusfrontline.roster.fairness;

/// What comes first in a plan.
public enum PlanOrder {
    /// One value by the planner's own weights; among plans of the same value the fairer one.
    WEIGHED,
    /// Cover, then fairness, then wishes, then what people know already; no gain below makes up for a loss above.
    LEXICOGRAPHIC
}
