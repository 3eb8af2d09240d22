package org.campusfrontline.roster.closedloop.core;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Whether a changed cycle has room beside what stands and the cycles placed before it.
final class MoveRoom {

    private final MoveTask task;
    private final Terms terms;

    MoveRoom(MoveTask task) {
        this.task = task;
        terms = task.terms();
    }

    /// Buildings that a cycle may have, its own first; one entry, the present, where it may have no other.
    List<Integer> homes(Later cycle, boolean isolating) {
        boolean needed = !isolating || cycle.isolationLast() > cycle.loopLast();
        if (!needed) {
            return List.of(Entry.NOWHERE);
        }
        int own = isolating ? cycle.isolating() : cycle.living();
        List<Integer> found = new ArrayList<>();
        if (own != Entry.NOWHERE) {
            found.add(own);
        }
        for (int home = 0; home < task.homes().size(); home++) {
            Home one = task.homes().get(home);
            boolean open = isolating ? cycle.canRehouse() : cycle.canMove();
            if (open && home != own && one.isolating() == isolating && one.beds() >= cycle.people()) {
                found.add(home);
            }
        }
        return found;
    }

    boolean has(int index, Placed placed, Placed[] before) {
        Later cycle = task.cycles().get(index);
        List<Taken> wanted = taken(cycle, placed);
        if (!apart(wanted, task.taken())) {
            return false;
        }
        for (int other = 0; other < index; other++) {
            Later earlier = task.cycles().get(other);
            boolean twice = earlier.team() == cycle.team() && meet(cycle, placed, earlier, before[other]);
            if (twice || !apart(wanted, taken(earlier, before[other]))) {
                return false;
            }
        }
        return !cycle.canMove() || ready(cycle, placed) && roomAtOnce(index, placed, before);
    }

    private static boolean meet(Later one, Placed placed, Later other, Placed before) {
        return one.first() + placed.by() <= other.restLast() + before.by()
                && other.first() + before.by() <= one.restLast() + placed.by();
    }

    /// Whoever is in the loop for certain has left it when the same cohort enters again.
    private boolean ready(Later cycle, Placed placed) {
        return task.present().stream()
                .allMatch(one -> one.team() != cycle.team() || one.last() < cycle.first() + placed.by());
    }

    private boolean roomAtOnce(int index, Placed placed, Placed[] before) {
        Later cycle = task.cycles().get(index);
        for (int day = cycle.first() + placed.by(); day <= cycle.loopLast() + placed.by() - terms.overlap(); day++) {
            Set<Integer> teams = new HashSet<>(Set.of(cycle.team()));
            for (Present one : task.present()) {
                if (one.serves(day, terms.overlap())) {
                    teams.add(one.team());
                }
            }
            for (int other = 0; other < index; other++) {
                if (serves(task.cycles().get(other), before[other], day)) {
                    teams.add(task.cycles().get(other).team());
                }
            }
            if (teams.size() > terms.atOnce()) {
                return false;
            }
        }
        return true;
    }

    private boolean serves(Later cycle, Placed placed, int day) {
        return cycle.first() + placed.by() <= day && day <= cycle.loopLast() + placed.by() - terms.overlap();
    }

    private static List<Taken> taken(Later cycle, Placed placed) {
        List<Taken> taken = new ArrayList<>();
        taken.add(
                new Taken(placed.living(), cycle.team(), cycle.first() + placed.by(), cycle.loopLast() + placed.by()));
        if (placed.isolating() != Entry.NOWHERE) {
            taken.add(new Taken(
                    placed.isolating(),
                    cycle.team(),
                    cycle.loopLast() + 1 + placed.by(),
                    cycle.isolationLast() + placed.by()));
        }
        return taken;
    }

    private static boolean apart(List<Taken> some, List<Taken> others) {
        return some.stream().noneMatch(one -> others.stream().anyMatch(one::mixes));
    }

    long uncovered(Placed[] placed) {
        long uncovered = 0;
        for (int day = 0; day < task.days(); day++) {
            for (int post = 0; post < task.wanted().size(); post++) {
                uncovered += Math.max(0, task.wanted().get(post) - strength(placed, day, post));
            }
        }
        return uncovered;
    }

    private int strength(Placed[] placed, int day, int post) {
        int strength = task.present().stream()
                .filter(one -> one.serves(day, terms.overlap()))
                .mapToInt(one -> one.posts().get(post))
                .sum();
        for (int index = 0; index < placed.length; index++) {
            Later cycle = task.cycles().get(index);
            strength += serves(cycle, placed[index], day) ? cycle.posts().get(post) : 0;
        }
        return strength;
    }
}
