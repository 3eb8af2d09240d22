package org.campusfrontline.roster.engine.model;

import java.util.Arrays;
import java.util.List;

/// A sequence of days as selectors, one after the other by `>`.
public record Pattern(List<Selector> steps) {

    private static final int LONGEST = 31;

    public Pattern {
        steps = List.copyOf(steps);
    }

    public static boolean reads(String text) {
        String[] parts = text.split(">", -1);
        return parts.length <= LONGEST && Arrays.stream(parts).allMatch(Selector::reads);
    }

    public static Pattern of(String text) {
        return new Pattern(Arrays.stream(text.split(">", -1)).map(Selector::of).toList());
    }
}
