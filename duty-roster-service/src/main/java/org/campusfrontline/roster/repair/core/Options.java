package org.campusfrontline.roster.repair.core;

import java.util.ArrayList;
import java.util.List;
import org.campusfrontline.roster.engine.compile.Bound;
import org.campusfrontline.roster.engine.compile.Instance;
import org.campusfrontline.roster.engine.model.Reach;
import org.campusfrontline.roster.engine.model.RuleKind;
import org.campusfrontline.roster.engine.rule.CellCosts;
import org.campusfrontline.roster.engine.rule.Followers;
import org.campusfrontline.roster.engine.rule.Mechanism;
import org.campusfrontline.roster.engine.rule.Patterns;
import org.campusfrontline.roster.engine.rule.Runs;
import org.campusfrontline.roster.engine.rule.Sums;

/// Everything that must be mended, each with all single changes of which at least one is part of whatever mends it:
/// as long as no cell of its reach changes, what is broken stays broken.
final class Options {

    private final Trial trial;
    private final Instance instance;

    Options(Trial trial) {
        this.trial = trial;
        instance = trial.situation().instance();
    }

    /// What is to be mended: the days on which its reach lies, and the changes, cell by cell; `person` is -1 for a
    /// place of cover and for what concerns several people.
    record Task(int person, int firstDay, int lastDay, List<Change> options) {}

    List<Task> tasks() {
        List<Task> tasks = new ArrayList<>();
        for (int index = 0; index < trial.places().size(); index++) {
            if (trial.places().missing(index) > 0) {
                tasks.add(place(trial.places().place(index), true));
            }
            if (trial.places().excess(index) > 0) {
                tasks.add(place(trial.places().place(index), false));
            }
        }
        for (HardRules.Broken broken : trial.rules().broken()) {
            tasks.add(rule(broken));
        }
        return tasks;
    }

    private Task place(Places.Place place, boolean few) {
        List<Change> options = new ArrayList<>();
        for (int person = 0; person < instance.staff(); person++) {
            if (place.people()[person] && place.in()[trial.code(person, place.day())] != few) {
                add(person, place.day(), few ? place.in() : not(place.in()), options);
            }
        }
        return new Task(-1, place.day(), place.day(), options);
    }

    private static boolean[] not(boolean[] in) {
        boolean[] others = new boolean[in.length];
        for (int code = 0; code < in.length; code++) {
            others[code] = !in[code];
        }
        return others;
    }

    private void add(int person, int day, boolean[] wanted, List<Change> options) {
        for (int place = 0; trial.open(person, day) && place < instance.plannable(); place++) {
            int code = instance.plannable(place);
            if (wanted[code] && trial.takes(person, day, code)) {
                options.add(new Change(person, day, trial.code(person, day), code));
            }
        }
    }

    private Task rule(HardRules.Broken broken) {
        Task task = reach(broken);
        boolean[] all = not(new boolean[instance.codes()]);
        int[] people = task.person >= 0
                ? new int[] {task.person}
                : trial.rules().bound(broken.bound()).mechanism().people();
        for (int person : people) {
            for (int day = task.firstDay; day <= task.lastDay; day++) {
                add(person, day, all, task.options);
            }
        }
        return task;
    }

    /// What is broken with the days on which its reach lies, without options.
    Task reach(HardRules.Broken broken) {
        Bound bound = trial.rules().bound(broken.bound());
        int last = trial.situation().days() - 1;
        int past = instance.days().past();
        Reach reach = bound.rule().kind().reach();
        int margin = reach == Reach.LINE ? margin(broken, bound) : reach == Reach.TEAM ? past + last + 1 : 0;
        int from = Math.max(0, broken.first() - past - margin);
        int until = Math.min(last, broken.last() - past + margin);
        return new Task(reach == Reach.LINE ? broken.person() : -1, from, until, new ArrayList<>());
    }

    /// How many days beyond what was found can matter: none or one where that is known of the mechanism, else all.
    private int margin(HardRules.Broken broken, Bound bound) {
        int all = trial.situation().days() + instance.days().past();
        if (trial.rules().forgives(broken)) {
            return all;
        }
        Mechanism mechanism = bound.mechanism();
        boolean within = mechanism instanceof CellCosts
                || mechanism instanceof Followers
                || mechanism instanceof Patterns
                || mechanism instanceof Sums
                || bound.rule().kind() == RuleKind.MIN_REST;
        return within ? 0 : mechanism instanceof Runs ? 1 : all;
    }
}
