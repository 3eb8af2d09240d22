package org.campusfrontline.roster.closedloop.core;

/// Days of each phase, and how cohorts follow each other. With `overlap` 1 the last day in the loop is spent on handing
/// over: it counts neither as strength nor towards the most cohorts `atOnce`, so the next cohort may enter on it.
public record Terms(int loop, int isolation, int watch, int rest, int overlap, int atOnce) {

    /// Days from entering to being ready again.
    int length() {
        return loop + isolation + watch + rest;
    }

    /// Days that count as strength.
    int serving() {
        return loop - overlap;
    }
}
