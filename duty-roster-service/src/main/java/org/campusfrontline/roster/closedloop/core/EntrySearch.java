package org.campusfrontline.roster.closedloop.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Plans entries day by day: the least strength uncovered, then the most even days in the loop, largest first. All
/// states that a day can begin in are kept with the best way to them, so that the result is exact as long as no more of
/// them live than `width`; where they do, those with the smallest bound go on and the least bound of the others holds
/// for what was lost.
public final class EntrySearch {

    private static final int NARROW = 100;
    private final EntryTask task;
    private final EntrySteps steps;
    private long ceiling = Long.MAX_VALUE;
    private long lost;

    private EntrySearch(EntryTask task) {
        this.task = task;
        steps = new EntrySteps(task);
    }

    public static EntryPlan plan(EntryTask task, int width) {
        EntrySearch search = new EntrySearch(task);
        EntryPlan quick = search.run(Math.min(NARROW, width));
        if (quick.proved() || width <= NARROW) {
            return quick;
        }
        search.ceiling = quick.uncovered();
        EntryPlan whole = search.run(width);
        return whole.entries().isEmpty() && whole.uncovered() > quick.uncovered() ? quick : whole;
    }

    private EntryPlan run(int width) {
        lost = Long.MAX_VALUE;
        List<EntryState> layer = List.of(steps.start());
        for (int day = 0; day < task.days(); day++) {
            layer = narrowed(next(layer, day), width, day + 1);
        }
        EntryState best = layer.stream()
                .min(Comparator.comparing((EntryState one) -> one, this::order))
                .orElseThrow();
        long bound = Math.min(lost, best.cost());
        return new EntryPlan(best.entries(), best.cost(), bound, lost > best.cost());
    }

    private List<EntryState> next(List<EntryState> layer, int day) {
        Map<EntryState.Key, EntryState> found = new LinkedHashMap<>();
        for (EntryState state : layer) {
            for (EntryState child : steps.from(state, day)) {
                found.merge(child.key(), child, (old, other) -> other.cost() < old.cost() ? other : old);
            }
        }
        return List.copyOf(found.values());
    }

    private List<EntryState> narrowed(List<EntryState> layer, int width, int day) {
        record Bounded(EntryState state, long bound) {}
        List<Bounded> bounded = new ArrayList<>();
        for (EntryState state : layer) {
            long bound = state.cost() + steps.bound(state, day);
            if (bound <= ceiling) {
                bounded.add(new Bounded(state, bound));
            }
        }
        bounded.sort(Comparator.comparingLong(Bounded::bound));
        if (bounded.size() > width) {
            lost = Math.min(lost, bounded.get(width).bound());
        }
        return bounded.stream().limit(width).map(Bounded::state).toList();
    }

    private int order(EntryState one, EntryState other) {
        int cost = Long.compare(one.cost(), other.cost());
        return cost != 0
                ? cost
                : Evenness.compare(
                        Evenness.totals(task, steps.counts(one)), Evenness.totals(task, steps.counts(other)));
    }
}
