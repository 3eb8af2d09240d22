package org.campusfrontline.roster.repair.core;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.campusfrontline.roster.engine.compile.Bound;
import org.campusfrontline.roster.engine.compile.Compilation;
import org.campusfrontline.roster.engine.compile.Instance;
import org.campusfrontline.roster.engine.rule.Board;
import org.campusfrontline.roster.engine.score.Breach;

/// Which rules find something after some changes that they did not find before, with the days, what they find and what
/// they allow.
public final class Reasons {

    private final Instance instance;
    private final List<Bound> bounds;
    private final Board before;
    private final Map<Integer, Map<Breach, Integer>> known = new HashMap<>();

    public Reasons(Instance instance, Board before) {
        this.instance = instance;
        this.before = before.copy();
        bounds = Compilation.of(instance);
    }

    /// What the changes break. A rule that finds more of the same than before counts with what it costs more.
    public List<Breach> of(List<Change> changes) {
        Board after = before.copy();
        changes.forEach(change -> after.put(change.person(), instance.position(change.day()), change.to()));
        List<Breach> news = new ArrayList<>();
        for (int index = 0; index < bounds.size(); index++) {
            if (touches(bounds.get(index), changes)) {
                news.addAll(worse(index, after));
            }
        }
        return news;
    }

    private static boolean touches(Bound bound, List<Change> changes) {
        for (int person : bound.mechanism().people()) {
            for (Change change : changes) {
                if (change.person() == person) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<Breach> worse(int index, Board after) {
        Map<Breach, Integer> was = known.computeIfAbsent(index, key -> found(key, before));
        List<Breach> news = new ArrayList<>();
        for (Map.Entry<Breach, Integer> entry : found(index, after).entrySet()) {
            Breach breach = entry.getKey();
            int more = entry.getValue() - was.getOrDefault(breach, 0);
            long penalty = breach.penalty() - cost(was, breach);
            for (int count = 0; count < more && penalty > 0; count++) {
                news.add(new Breach(
                        breach.set(),
                        breach.rule(),
                        breach.person(),
                        breach.firstDay(),
                        breach.lastDay(),
                        breach.found(),
                        breach.allowed(),
                        penalty));
            }
        }
        return news;
    }

    /// What was found on the same days of the same person against the same bound, and cost.
    private static long cost(Map<Breach, Integer> was, Breach breach) {
        return was.keySet().stream()
                .filter(old -> old.person() == breach.person()
                        && old.firstDay() == breach.firstDay()
                        && old.lastDay() == breach.lastDay()
                        && old.allowed() == breach.allowed()
                        && breach.person() >= 0)
                .mapToLong(Breach::penalty)
                .max()
                .orElse(0);
    }

    private Map<Breach, Integer> found(int index, Board board) {
        Bound bound = bounds.get(index);
        int past = instance.days().past();
        Map<Breach, Integer> found = new HashMap<>();
        bound.mechanism().examine(board, (person, first, last, what, allowed, penalty) -> {
            if (penalty > 0) {
                found.merge(
                        new Breach(
                                bound.set(), bound.rule(), person, first - past, last - past, what, allowed, penalty),
                        1,
                        Integer::sum);
            }
        });
        return found;
    }
}
