package org.campusfrontline.roster.engine.model;

/// A cell that stands already: `of` is a shift, a shift and a post, or OFF. A fixed one is frozen.
public record Planned(String person, int day, String of, boolean fixed) {}
