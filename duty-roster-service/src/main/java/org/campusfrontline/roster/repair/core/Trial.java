package org.campusfrontline.roster.repair.core;

import java.util.ArrayList;
import java.util.List;
import org.campusfrontline.roster.engine.compile.Compilation;
import org.campusfrontline.roster.engine.compile.Instance;
import org.campusfrontline.roster.engine.rule.Board;
import org.campusfrontline.roster.engine.score.LiveRoster;

/// A roster without its absent people on which changes are tried: what is broken and missing, what each cell may take,
/// and what a change costs. Cells that are decided keep what stands in them.
final class Trial {

    private final Situation situation;
    private final Instance instance;
    private final Board board;
    private final Places places;
    private final HardRules rules;
    private final LiveRoster live;
    private final boolean[] may;
    private final boolean[] decided;
    private final List<Step> steps = new ArrayList<>();

    private record Step(Change change, int rules, int live) {}

    Trial(Situation situation, Goal goal) {
        this.situation = situation;
        instance = situation.instance();
        board = situation.after();
        places = Places.of(Compilation.of(instance), goal, situation.before());
        places.begin(board);
        rules = new HardRules(Compilation.of(instance), situation);
        rules.begin(board);
        live = LiveRoster.of(instance, board);
        decided = new boolean[instance.staff() * situation.days()];
        may = new boolean[decided.length * instance.codes()];
        for (int cell = 0; cell < decided.length; cell++) {
            int person = cell / situation.days();
            int day = cell % situation.days();
            decided[cell] = situation.locked(person, day);
            for (int place = 0; place < instance.plannable(); place++) {
                int code = instance.plannable(place);
                may[cell * instance.codes() + code] = !live.bars(person, day, code);
            }
        }
    }

    Situation situation() {
        return situation;
    }

    Places places() {
        return places;
    }

    HardRules rules() {
        return rules;
    }

    int code(int person, int day) {
        return board.code(person, instance.position(day));
    }

    /// Whether the open cell may take a code that it has not.
    boolean takes(int person, int day, int code) {
        int cell = situation.cell(person, day);
        return !decided[cell] && may[cell * instance.codes() + code] && code(person, day) != code;
    }

    boolean open(int person, int day) {
        return !decided[situation.cell(person, day)];
    }

    /// The cell may not take that code, or may again.
    void bar(Change change, boolean is) {
        may[situation.cell(change.person(), change.day()) * instance.codes() + change.to()] = !is;
    }

    private void decide(int person, int day, boolean is) {
        decided[situation.cell(person, day)] = is;
    }

    long cost(int person, int day, int code) {
        return live.probe(person, day, code);
    }

    void set(int person, int day, int to) {
        int from = code(person, day);
        steps.add(new Step(new Change(person, day, from, to), rules.mark(), live.mark()));
        rules.set(board, person, instance.position(day), to);
        places.move(person, day, from, to);
        live.set(person, day, to);
        decide(person, day, true);
    }

    void undo() {
        Step step = steps.removeLast();
        Change change = step.change;
        rules.undo(board, change.person(), instance.position(change.day()), change.from(), step.rules);
        places.move(change.person(), change.day(), change.to(), change.from());
        live.undo(step.live);
        decide(change.person(), change.day(), false);
    }

    int changed() {
        return steps.size();
    }

    List<Change> changes() {
        return steps.stream().map(Step::change).toList();
    }
}
