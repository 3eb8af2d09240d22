package org.campusfrontline.roster.engine.model;

/// The value of a rule's parameter.
public sealed interface Argument {

    /// A whole number.
    record Whole(long value) implements Argument {}

    /// A word: a selector, a pattern, a group.
    record Text(String value) implements Argument {}
}
