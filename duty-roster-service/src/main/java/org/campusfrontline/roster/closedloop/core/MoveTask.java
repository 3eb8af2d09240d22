package org.campusfrontline.roster.closedloop.core;

import java.util.List;

/// What the least change is searched for: cycles in the order of their beginning, what does not change any more, the
/// first day on which a cycle may begin, how far one may move, and for how many days strength counts. Days may be
/// negative, being in the past.
public record MoveTask(
        Terms terms,
        int days,
        List<Integer> wanted,
        List<Home> homes,
        List<Later> cycles,
        List<Present> present,
        List<Taken> taken,
        int earliest,
        int furthest) {

    public MoveTask {
        wanted = List.copyOf(wanted);
        homes = List.copyOf(homes);
        cycles = List.copyOf(cycles);
        present = List.copyOf(present);
        taken = List.copyOf(taken);
    }
}
