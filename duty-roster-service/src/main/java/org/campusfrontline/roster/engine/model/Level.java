package org.campusfrontline.roster.engine.model;

/// What a rule serves, the most important first.
public enum Level {
    COVER,
    LAW,
    FAIRNESS,
    WISHES,
    STABILITY
}
