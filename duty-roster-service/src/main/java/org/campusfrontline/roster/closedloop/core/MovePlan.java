package org.campusfrontline.roster.closedloop.core;

import java.util.List;

/// Where each cycle ends up, in the task's order; `stuck` is the first cycle for which there is no room, or -1. Proved
/// means that no other plan moves fewer people-days, then fewer days, then changes fewer buildings, then leaves less
/// uncovered.
public record MovePlan(
        List<Placed> placed,
        long movedPeopleDays,
        long shiftedDays,
        long buildings,
        long uncovered,
        boolean proved,
        int stuck) {

    static final int NONE = -1;

    public MovePlan {
        placed = List.copyOf(placed);
    }
}
