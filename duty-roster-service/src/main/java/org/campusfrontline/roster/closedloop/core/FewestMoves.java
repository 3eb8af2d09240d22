package org.campusfrontline.roster.closedloop.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The least change that makes room for changed cycles: depth first, the cheapest place of a cycle first, cut off where
/// what is spent and the cheapest place of each cycle to come are no better than the best plan.
public final class FewestMoves {

    private static final int MOVED = 0;
    private static final int SHIFTED = 1;
    private static final int REHOUSED = 2;
    private static final int UNCOVERED = 3;
    private final MoveTask task;
    private final MoveRoom room;
    private final List<List<Place>> places = new ArrayList<>();
    private final Placed[] chosen;
    private final long[] spent = new long[UNCOVERED];
    private final int most;
    private long @Nullable [] best;
    private List<Placed> plan = List.of();
    private int deepest;
    private int tried;

    private FewestMoves(MoveTask task, int most) {
        this.task = task;
        this.most = most;
        room = new MoveRoom(task);
        chosen = new Placed[task.cycles().size()];
        task.cycles().forEach(cycle -> places.add(places(cycle)));
    }

    /// A place with what it costs: people-days moved, days shifted, buildings changed.
    private record Place(Placed placed, long[] cost) {}

    /// Looks at so many places at most.
    public static MovePlan find(MoveTask task, int most) {
        FewestMoves search = new FewestMoves(task, most);
        search.place(0);
        boolean ended = search.tried <= most;
        long[] cost = search.best;
        return cost == null
                ? new MovePlan(List.of(), 0, 0, 0, 0, ended, search.deepest)
                : new MovePlan(
                        search.plan, cost[MOVED], cost[SHIFTED], cost[REHOUSED], cost[UNCOVERED], ended, MovePlan.NONE);
    }

    private List<Place> places(Later cycle) {
        List<Place> found = new ArrayList<>();
        int furthest = cycle.canMove() ? task.furthest() : 0;
        for (int by = -furthest; by <= furthest; by++) {
            if (!cycle.canMove() || cycle.first() + by >= task.earliest()) {
                found.addAll(places(cycle, by));
            }
        }
        found.sort(Comparator.comparing(Place::cost, Arrays::compare)
                .thenComparing(place -> place.placed().by())
                .thenComparing(place -> place.placed().living())
                .thenComparing(place -> place.placed().isolating()));
        return found;
    }

    private List<Place> places(Later cycle, int by) {
        List<Place> found = new ArrayList<>();
        for (int living : room.homes(cycle, false)) {
            for (int isolating : room.homes(cycle, true)) {
                long rehoused = (living == cycle.living() ? 0 : 1)
                        + (isolating == cycle.isolating() || cycle.isolating() == Entry.NOWHERE ? 0 : 1);
                found.add(new Place(
                        new Placed(by, living, isolating), new long[] {cycle.moved(by), Math.abs(by), rehoused}));
            }
        }
        return found;
    }

    private void place(int index) {
        deepest = Math.max(deepest, Math.min(index, chosen.length - 1));
        if (index == chosen.length) {
            keep();
            return;
        }
        for (Place place : places.get(index)) {
            if (tried > most) {
                return;
            }
            tried++;
            if (worse(place.cost, index)) {
                return;
            }
            if (room.has(index, place.placed, chosen)) {
                add(place.cost, 1);
                chosen[index] = place.placed;
                if (!worse(new long[UNCOVERED], index)) {
                    place(index + 1);
                }
                add(place.cost, -1);
            }
        }
    }

    /// Whether the best plan is better for certain than anything with this cost for the cycle and what is chosen
    /// before.
    private boolean worse(long[] cost, int index) {
        long[] least = best;
        if (least == null) {
            return false;
        }
        long[] bound = new long[UNCOVERED];
        for (int i = 0; i < UNCOVERED; i++) {
            bound[i] = spent[i] + cost[i];
        }
        for (int later = index + 1; later < chosen.length; later++) {
            long[] cheapest = places.get(later).getFirst().cost;
            for (int i = 0; i < UNCOVERED; i++) {
                bound[i] += cheapest[i];
            }
        }
        int order = Arrays.compare(bound, Arrays.copyOf(least, UNCOVERED));
        return order > 0 || order == 0 && least[UNCOVERED] == 0;
    }

    private void add(long[] cost, int sign) {
        for (int i = 0; i < UNCOVERED; i++) {
            spent[i] += sign * cost[i];
        }
    }

    private void keep() {
        long[] cost = Arrays.copyOf(spent, UNCOVERED + 1);
        cost[UNCOVERED] = room.uncovered(chosen);
        if (best == null || Arrays.compare(cost, best) < 0) {
            best = cost;
            plan = List.of(chosen.clone());
        }
    }
}
