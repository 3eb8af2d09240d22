package org.campusfrontline.roster.layer;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.roster.duty.ChangeCause;
import org.campusfrontline.roster.plan.Roster;
import org.jspecify.annotations.Nullable;

/// Where the cells of a roster come from, followed through the versions that led to it. A cell keeps what lies beneath
/// its layers, so that a layer taken off gives it back.
final class Origins {

    private final int days;
    private final Map<String, List<Deque<Origin>>> cells = new HashMap<>();
    private Map<String, List<String>> plan = Map.of();

    Origins(int days) {
        this.days = days;
    }

    /// `by` is what caused it, where that has an id; `person` who did it.
    record Origin(
            OriginKind kind,
            @Nullable String by,
            UUID roster,
            int number,
            @Nullable String person,
            Instant at) {}

    /// A version that came into force, and how.
    record Version(ChangeCause cause, Origin origin, Map<String, List<String>> plan) {}

    void follow(Version version) {
        Map<String, List<String>> before = plan;
        plan = version.plan();
        plan.forEach((person, shifts) -> {
            List<Deque<Origin>> row = cells.computeIfAbsent(person, unknown -> row());
            List<String> old = before.getOrDefault(person, Collections.nCopies(days, Roster.OFF));
            for (int day = 0; day < days; day++) {
                boolean changed = !old.get(day).equals(shifts.get(day));
                follow(row.get(day), version, changed || row.get(day).isEmpty());
            }
        });
    }

    private List<Deque<Origin>> row() {
        List<Deque<Origin>> row = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            row.add(new ArrayDeque<>());
        }
        return row;
    }

    private static void follow(Deque<Origin> cell, Version version, boolean changed) {
        Origin origin = version.origin();
        switch (version.cause()) {
            case PUBLICATION -> {
                cell.clear();
                cell.push(origin);
            }
            case LAYER -> {
                if (changed) {
                    cell.push(origin);
                }
            }
            case LAYER_OFF -> takeOff(cell, origin, changed);
            case REPAIR, RESTORE, SWAP, CALL_OUT, AMENDMENT -> {
                if (changed) {
                    cell.clear();
                    cell.push(origin);
                }
            }
        }
    }

    /// A layer that still shows where nothing changed has begun there, and stays.
    private static void takeOff(Deque<Origin> cell, Origin origin, boolean changed) {
        Origin top = cell.peek();
        boolean shows = top != null && isOf(top, origin);
        if (changed || !shows) {
            cell.removeIf(one -> isOf(one, origin));
        }
        if (cell.isEmpty()) {
            cell.push(origin);
        }
    }

    private static boolean isOf(Origin one, Origin layer) {
        return one.kind() == OriginKind.LAYER && one.by() != null && one.by().equals(layer.by());
    }

    Origin of(String person, int day) {
        return cells.getOrDefault(person, List.of()).get(day).getFirst();
    }
}
