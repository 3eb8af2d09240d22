package org.campusfrontline.roster.closedloop.core;

/// A building, by its number, is a cohort's from a day to a day, itself included.
public record Taken(int home, int team, int from, int to) {

    boolean meets(int first, int last) {
        return from <= last && first <= to;
    }

    /// People of different cohorts would be in one building on one day.
    boolean mixes(Taken other) {
        return home == other.home && team != other.team && meets(other.from, other.to);
    }
}
