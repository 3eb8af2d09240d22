package org.campusfrontline.roster.repair.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.campusfrontline.roster.repair.core.Options.Task;

/// Finds the fewest changes, exactly: one number of changes after the other is searched through. Whatever is broken
/// needs one of its options; each is tried in turn, and one that has failed is barred while the next are tried. What
/// the changes that are left cannot reach by {@link DayBounds} is not tried.
public final class MinimumSearch {

    private final Trial trial;
    private final Options options;
    private final DayBounds days;
    private final long deadline;
    private boolean late;
    private boolean cut;

    private MinimumSearch(Situation situation, Goal goal, long deadline) {
        trial = new Trial(situation, goal);
        options = new Options(trial);
        days = new DayBounds(trial);
        this.deadline = deadline;
    }

    /// A change that could be part of a repair, the least that any needs with it, and what it costs at once.
    private record Choice(Change change, int atLeast, long cost) {}

    /// Searches at most so many milliseconds.
    public static MinimumRepair find(Situation situation, Goal goal, long milliseconds) {
        long deadline = System.nanoTime() + milliseconds * 1_000_000;
        return new MinimumSearch(situation, goal, deadline).find();
    }

    private MinimumRepair find() {
        int unfilled = 0;
        for (int day = 0; day < trial.situation().days(); day++) {
            unfilled += Fillable.forgive(trial, day, days.places(day));
        }
        int limit = atLeast(bounds());
        while (limit < DayBounds.NEVER) {
            cut = false;
            boolean found = search(limit, bounds());
            if (found) {
                return new MinimumRepair(Optional.of(trial.changes()), limit, false, unfilled);
            }
            if (late || !cut) {
                return new MinimumRepair(Optional.empty(), limit, !late, unfilled);
            }
            limit++;
        }
        return new MinimumRepair(Optional.empty(), limit, true, unfilled);
    }

    private int[] bounds() {
        int[] bounds = new int[trial.situation().days()];
        for (int day = 0; day < bounds.length; day++) {
            bounds[day] = days.of(day);
        }
        return bounds;
    }

    /// How many changes are needed yet: those of each day, and one for each line that is broken on other days alone.
    private int atLeast(int[] bounds) {
        long sum = 0;
        for (int bound : bounds) {
            sum += bound;
        }
        Set<Integer> lines = new HashSet<>();
        boolean others = false;
        for (HardRules.Broken broken : trial.rules().broken()) {
            Task task = options.reach(broken);
            if (apart(task, bounds)) {
                others |= task.person() < 0;
                lines.add(task.person());
            }
        }
        lines.remove(-1);
        return (int) Math.min(DayBounds.NEVER, sum + (lines.isEmpty() && others ? 1 : lines.size()));
    }

    private static boolean apart(Task task, int[] bounds) {
        for (int day = task.firstDay(); day <= task.lastDay(); day++) {
            if (bounds[day] > 0) {
                return false;
            }
        }
        return true;
    }

    /// Whether so many changes, with those made, mend everything; if so they stand on the board.
    private boolean search(int limit, int[] bounds) {
        List<Task> tasks = options.tasks();
        if (tasks.isEmpty()) {
            return true;
        }
        List<Change> failed = new ArrayList<>();
        Iterator<Choice> choices = choices(tasks, limit, bounds).iterator();
        boolean found = false;
        while (choices.hasNext() && !found && !late) {
            Change change = choices.next().change;
            found = tries(change, limit, bounds);
            if (!found) {
                trial.bar(change, true);
                failed.add(change);
            }
        }
        failed.forEach(change -> trial.bar(change, false));
        return found;
    }

    private boolean tries(Change change, int limit, int[] bounds) {
        trial.set(change.person(), change.day(), change.to());
        int[] then = bounds.clone();
        then[change.day()] = days.of(change.day());
        boolean found = search(limit, then);
        if (!found) {
            trial.undo();
        }
        return found;
    }

    /// The changes worth trying for what has the fewest of them.
    private List<Choice> choices(List<Task> tasks, int limit, int[] bounds) {
        List<Task> sorted = new ArrayList<>(tasks);
        sorted.sort(Comparator.comparingInt(task -> task.options().size()));
        List<Choice> fewest = choices(sorted.getFirst(), limit, bounds, Integer.MAX_VALUE);
        for (Task task : sorted.subList(1, sorted.size())) {
            if (fewest.isEmpty() || late) {
                return List.of();
            }
            List<Choice> choices = choices(task, limit, bounds, fewest.size());
            fewest = choices.size() < fewest.size() ? choices : fewest;
        }
        List<Choice> ordered = new ArrayList<>(fewest);
        ordered.sort(Comparator.comparingInt(Choice::atLeast).thenComparingLong(Choice::cost));
        return ordered;
    }

    private List<Choice> choices(Task task, int limit, int[] bounds, int most) {
        List<Choice> choices = new ArrayList<>();
        for (Change change : task.options()) {
            if (choices.size() == most) {
                return choices;
            }
            late |= System.nanoTime() > deadline;
            if (late) {
                return List.of();
            }
            Choice choice = choice(change, bounds);
            if (trial.changed() + choice.atLeast <= limit) {
                choices.add(choice);
            } else {
                cut |= choice.atLeast < DayBounds.NEVER;
            }
        }
        return choices;
    }

    private Choice choice(Change change, int[] bounds) {
        long cost = trial.cost(change.person(), change.day(), change.to());
        int old = bounds[change.day()];
        trial.set(change.person(), change.day(), change.to());
        bounds[change.day()] = days.of(change.day());
        int atLeast = 1 + atLeast(bounds);
        bounds[change.day()] = old;
        trial.undo();
        return new Choice(change, Math.min(DayBounds.NEVER, atLeast), cost);
    }
}
