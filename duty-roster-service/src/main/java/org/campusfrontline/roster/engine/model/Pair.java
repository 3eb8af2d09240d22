package org.campusfrontline.roster.engine.model;

/// Two people who must work together, or must not meet, in what the selector tells.
public record Pair(String first, String second, String of, boolean together) {}
