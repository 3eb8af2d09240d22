package org.campusfrontline.roster.fairness;

import java.util.List;
import org.campusfrontline.roster.engine.rule.Board;

/// What people carried before and what each cell adds to it, axis by axis. Each axis is balanced by itself and has no
/// name here; on the last one, wishes refused, a cell weighs for its person alone. Days count from the horizon's first.
public final class FairLoads {

    private final List<Start> people;
    private final long[][][] cells;
    private final int[][][] refused;
    private final int shared;

    /// What a person carried on each of the shared axes, the wishes that were refused, and on how many days they were
    /// or will be available, those of the horizon among them.
    public record Start(long[] load, long refusals, long days) {}

    /// `cells[day][code]` is what a duty weighs on the shared axes; `refused[person][day][code]` counts wishes that the
    /// cell refuses, where `refused[person][day]` is there at all.
    public FairLoads(List<Start> people, long[][][] cells, int[][][] refused) {
        this.people = List.copyOf(people);
        this.cells = cells;
        this.refused = refused;
        shared = cells[0][Board.OFF].length;
    }

    int staff() {
        return people.size();
    }

    int axes() {
        return shared + 1;
    }

    int daysAhead() {
        return cells.length;
    }

    /// Whether the axis passes whole from one person to another when they change cells.
    boolean isShared(int axis) {
        return axis < shared;
    }

    long days(int person) {
        return people.get(person).days();
    }

    long start(int person, int axis) {
        Start start = people.get(person);
        return isShared(axis) ? start.load()[axis] : start.refusals();
    }

    long weight(int person, int day, int code, int axis) {
        if (isShared(axis)) {
            return cells[day][code][axis];
        }
        int[] wishes = refused[person][day];
        return wishes == null ? 0 : wishes[code];
    }

    /// Adds to `change` what it weighs that the person's cell becomes another.
    void move(int person, int day, int from, int to, long[] change) {
        for (int axis = 0; axis < change.length; axis++) {
            change[axis] += weight(person, day, to, axis) - weight(person, day, from, axis);
        }
    }

    /// What everybody carries in the end with this board; by person and axis.
    long[][] carried(Board board) {
        long[][] carried = new long[staff()][axes()];
        for (int person = 0; person < carried.length; person++) {
            for (int axis = 0; axis < axes(); axis++) {
                carried[person][axis] = start(person, axis) + planned(board, person, axis);
            }
        }
        return carried;
    }

    /// What the board gives a person to carry.
    long planned(Board board, int person, int axis) {
        long sum = 0;
        for (int day = 0; day < cells.length; day++) {
            sum += weight(person, day, board.code(person, board.past() + day), axis);
        }
        return sum;
    }
}
