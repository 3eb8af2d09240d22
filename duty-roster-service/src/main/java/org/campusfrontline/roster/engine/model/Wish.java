package org.campusfrontline.roster.engine.model;

/// A wish of a person for a day: to work what the selector tells, or not to.
public record Wish(String person, int day, String of, boolean on, int weight) {}
