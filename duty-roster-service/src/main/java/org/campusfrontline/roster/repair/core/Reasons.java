package org.campusfrontline.roster.repair.core;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.campusfrontline.roster.engine.compile.Bound;
import org.campusfrontline.roster.engine.compile.Compilation;
import org.campusfrontline.roster.engine.compile.Instance;
import org.campusfrontline.roster.engine.model.Reach;
import org.campusfrontline.roster.engine.rule.Board;
import org.campusfrontline.roster.engine.score.Breach;

/// Which rules find something after some changes that they did not find before, with the days, what they find and what
/// they allow.
public final class Reasons {

    private final Instance instance;
    private final List<Bound> bounds;
    private final List<boolean[]> people = new ArrayList<>();
    private final Board before;
    private final Map<Integer, Map<Finding, Integer>> known = new HashMap<>();

    /// The days are positions.
    private record Finding(int person, int first, int last, long found, long allowed, long penalty) {

        boolean sameDays(Finding other) {
            return person == other.person && first == other.first && last == other.last && allowed == other.allowed;
        }
    }

    public Reasons(Instance instance, Board before) {
        this.instance = instance;
        this.before = before.copy();
        bounds = Compilation.of(instance);
        for (Bound bound : bounds) {
            bound.mechanism().begin(this.before);
            boolean[] mine = new boolean[instance.staff()];
            for (int person : bound.mechanism().people()) {
                mine[person] = true;
            }
            people.add(mine);
        }
    }

    /// What the changes break. A rule that finds more of the same than before counts with what it costs more.
    public List<Breach> of(List<Change> changes) {
        return of(changes, false);
    }

    /// The same of hard rules alone, which is sooner told.
    public List<Breach> hard(List<Change> changes) {
        return of(changes, true);
    }

    private List<Breach> of(List<Change> changes, boolean hard) {
        Board after = before.copy();
        changes.forEach(change -> after.put(change.person(), instance.position(change.day()), change.to()));
        List<Breach> news = new ArrayList<>();
        for (int index = 0; index < bounds.size(); index++) {
            if ((!hard || bounds.get(index).rule().hard()) && touches(index, changes)) {
                news.addAll(worse(index, after));
            }
        }
        return news;
    }

    /// What looks at lines alone is judged person by person: who has one changed cell that costs a hard rule nothing
    /// can break it only where it was broken, and of a soft rule only the cost counts.
    private boolean touches(int index, List<Change> changes) {
        List<Change> mine = changes.stream()
                .filter(change -> people.get(index)[change.person()])
                .toList();
        Bound bound = bounds.get(index);
        boolean apart = mine.stream().map(Change::person).distinct().count() == mine.size();
        boolean single = mine.size() == 1 || apart && bound.rule().kind().reach() == Reach.LINE;
        return single
                ? mine.stream().anyMatch(change -> costs(bound, change))
                        || !mine.isEmpty()
                                && bound.rule().hard()
                                && !before(index).isEmpty()
                : !mine.isEmpty();
    }

    private boolean costs(Bound bound, Change change) {
        int at = instance.position(change.day());
        return bound.mechanism().delta(before, change.person(), at, change.to()) != 0;
    }

    private Map<Finding, Integer> before(int index) {
        return known.computeIfAbsent(index, key -> found(key, before));
    }

    private List<Breach> worse(int index, Board after) {
        Map<Finding, Integer> was = before(index);
        List<Breach> news = new ArrayList<>();
        found(index, after).forEach((finding, count) -> {
            int more = count - was.getOrDefault(finding, 0);
            long penalty = more > 0 ? finding.penalty - cost(was, finding) : 0;
            for (int one = 0; one < more && penalty > 0; one++) {
                news.add(breach(bounds.get(index), finding, penalty));
            }
        });
        return news;
    }

    private Breach breach(Bound bound, Finding finding, long penalty) {
        int past = instance.days().past();
        return new Breach(
                bound.set(),
                bound.rule(),
                finding.person,
                finding.first - past,
                finding.last - past,
                finding.found,
                finding.allowed,
                penalty);
    }

    /// What was found on the same days of the same person against the same bound, and cost.
    private static long cost(Map<Finding, Integer> was, Finding finding) {
        long cost = 0;
        for (Finding old : was.keySet()) {
            cost = finding.person >= 0 && old.sameDays(finding) ? Math.max(cost, old.penalty) : cost;
        }
        return cost;
    }

    private Map<Finding, Integer> found(int index, Board board) {
        Map<Finding, Integer> found = new HashMap<>();
        bounds.get(index).mechanism().examine(board, (person, first, last, what, allowed, penalty) -> {
            if (penalty > 0) {
                found.merge(new Finding(person, first, last, what, allowed, penalty), 1, Integer::sum);
            }
        });
        return found;
    }
}
