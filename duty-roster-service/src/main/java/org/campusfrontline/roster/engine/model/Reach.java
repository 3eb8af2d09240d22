package org.campusfrontline.roster.engine.model;

/// What a rule looks at.
public enum Reach {
    LINE,
    PAIR,
    DAY,
    TEAM
}
