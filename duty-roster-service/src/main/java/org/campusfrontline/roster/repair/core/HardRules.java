package org.campusfrontline.roster.repair.core;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.campusfrontline.roster.engine.compile.Bound;
import org.campusfrontline.roster.engine.model.Reach;
import org.campusfrontline.roster.engine.rule.Board;
import org.campusfrontline.roster.engine.rule.Mechanism;
import org.campusfrontline.roster.engine.rule.Seats;

/// What hard rules find that they did not find before the absence, followed change by change; those of cover stand in
/// {@link Places}. What the absence itself breaks on the line of the absent is let be.
final class HardRules {

    private final List<Bound> bounds = new ArrayList<>();
    private final List<List<Integer>> ofPerson = new ArrayList<>();
    private final List<List<Broken>> broken = new ArrayList<>();
    private final List<Boolean> quiet = new ArrayList<>();
    private final Map<Broken, Long> allowed = new HashMap<>();
    private final Deque<Earlier> log = new ArrayDeque<>();

    /// What a rule finds of a person, or of nobody in particular, between two positions.
    record Broken(int bound, int person, int first, int last) {}

    private record Earlier(int bound, List<Broken> broken, boolean quiet) {}

    HardRules(List<Bound> all, Situation situation) {
        for (int person = 0; person < situation.instance().staff(); person++) {
            ofPerson.add(new ArrayList<>());
        }
        for (Bound bound : all) {
            if (bound.rule().hard() && !(bound.mechanism() instanceof Seats)) {
                for (int person : bound.mechanism().people()) {
                    ofPerson.get(person).add(bounds.size());
                }
                bounds.add(bound);
            }
        }
        allow(situation);
    }

    private void allow(Situation situation) {
        for (int index = 0; index < bounds.size(); index++) {
            allowed.putAll(found(index, situation.before()));
            boolean line = bounds.get(index).rule().kind().reach() == Reach.LINE;
            for (Map.Entry<Broken, Long> entry : found(index, situation.after()).entrySet()) {
                if (line && situation.absent(entry.getKey().person())) {
                    allowed.merge(entry.getKey(), entry.getValue(), Math::max);
                }
            }
        }
    }

    private Map<Broken, Long> found(int index, Board board) {
        Map<Broken, Long> found = new HashMap<>();
        bounds.get(index).mechanism().examine(board, (person, first, last, what, bound, penalty) -> {
            if (penalty > 0) {
                found.merge(new Broken(index, person, first, last), penalty, Long::sum);
            }
        });
        return found;
    }

    void begin(Board board) {
        broken.clear();
        quiet.clear();
        for (int index = 0; index < bounds.size(); index++) {
            bounds.get(index).mechanism().begin(board);
            broken.add(List.of());
            quiet.add(true);
            look(index, board);
        }
    }

    private void look(int index, Board board) {
        Map<Broken, Long> found = found(index, board);
        List<Broken> news = new ArrayList<>();
        for (Map.Entry<Broken, Long> entry : found.entrySet()) {
            if (entry.getValue() > allowed.getOrDefault(entry.getKey(), 0L)) {
                news.add(entry.getKey());
            }
        }
        broken.set(index, List.copyOf(news));
        quiet.set(index, found.isEmpty());
    }

    /// Changes the cell of the board, and looks again at the rules that can find something else then.
    void set(Board board, int person, int at, int to) {
        List<Integer> again = new ArrayList<>();
        for (int index : ofPerson.get(person)) {
            Mechanism mechanism = bounds.get(index).mechanism();
            if (!quiet.get(index) || mechanism.delta(board, person, at, to) != 0) {
                again.add(index);
            }
            mechanism.commit(board, person, at, to);
        }
        board.put(person, at, to);
        for (int index : again) {
            log.push(new Earlier(index, broken.get(index), quiet.get(index)));
            look(index, board);
        }
    }

    int mark() {
        return log.size();
    }

    /// Puts the cell back as it was at the mark.
    void undo(Board board, int person, int at, int old, int mark) {
        for (int index : ofPerson.get(person)) {
            bounds.get(index).mechanism().commit(board, person, at, old);
        }
        board.put(person, at, old);
        while (log.size() > mark) {
            Earlier earlier = log.pop();
            broken.set(earlier.bound, earlier.broken);
            quiet.set(earlier.bound, earlier.quiet);
        }
    }

    List<Broken> broken() {
        List<Broken> all = new ArrayList<>();
        for (List<Broken> some : broken) {
            all.addAll(some);
        }
        return all;
    }

    Bound bound(int index) {
        return bounds.get(index);
    }

    /// Whether the rule is allowed to find anything of the person, so that only a look at the whole line tells.
    boolean forgives(Broken one) {
        return allowed.keySet().stream().anyMatch(key -> key.bound == one.bound && key.person == one.person);
    }
}
