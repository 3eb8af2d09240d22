package org.campusfrontline.roster.closedloop.core;

import java.util.List;

/// A cycle that a new policy changes: its days in the new lengths from where it stood, the days in the loop
/// that it had, its buildings, and how many of its people serve each post. One that has begun keeps its days;
/// where isolation has begun, its building too.
public record Later(
        int team,
        int people,
        List<Integer> posts,
        int first,
        int loopLast,
        int isolationLast,
        int restLast,
        int oldFirst,
        int oldLoopLast,
        int living,
        int isolating,
        boolean canMove,
        boolean canRehouse) {

    public Later {
        posts = List.copyOf(posts);
    }

    /// People-days that are in the loop by one of the two plans and not by the other, if it is moved so far.
    long moved(int by) {
        int shared = Math.max(0, Math.min(loopLast + by, oldLoopLast) - Math.max(first + by, oldFirst) + 1);
        return (long) people * (loopLast - first + 1 + oldLoopLast - oldFirst + 1 - 2 * shared);
    }
}
