package org.campusfrontline.roster.engine.model;

/// Two people who must work together, or must not meet, in what the selector tells, from the first day to the
/// last, both included.
public record Pair(String first, String second, String of, boolean together, int firstDay, int lastDay) {

    /// On all days.
    public Pair(String first, String second, String of, boolean together) {
        this(first, second, of, together, -Fact.ALWAYS, Fact.ALWAYS);
    }
}
