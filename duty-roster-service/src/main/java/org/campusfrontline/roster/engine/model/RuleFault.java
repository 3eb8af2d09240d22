package org.campusfrontline.roster.engine.model;

/// What is wrong with one parameter of a rule.
public record RuleFault(String parameter, Reason reason) {

    /// The ways in which a parameter can be wrong.
    public enum Reason {
        UNKNOWN,
        MISSING,
        NOT_A_NUMBER,
        NOT_A_TEXT,
        OUT_OF_BOUNDS,
        UNREADABLE
    }
}
