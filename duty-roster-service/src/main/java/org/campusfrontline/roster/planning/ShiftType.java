package org.campusfrontline.roster.planning;

import java.util.Set;

/// A kind of shift: its length and the shifts that must not be worked the day after it.
public record ShiftType(String id, int minutes, Set<String> forbiddenFollowers) {

    public ShiftType {
        forbiddenFollowers = Set.copyOf(forbiddenFollowers);
        if (minutes < 1) {
            throw new IllegalArgumentException("a shift lasts at least one minute");
        }
    }
}
