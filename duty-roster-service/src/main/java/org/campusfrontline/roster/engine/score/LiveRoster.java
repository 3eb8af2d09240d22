package org.campusfrontline.roster.engine.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.campusfrontline.roster.engine.compile.Bound;
import org.campusfrontline.roster.engine.compile.Compilation;
import org.campusfrontline.roster.engine.compile.Instance;
import org.campusfrontline.roster.engine.rule.Board;
import org.campusfrontline.roster.engine.rule.CellCosts;
import org.campusfrontline.roster.engine.rule.Mechanism;

/// A roster whose value follows each change. A change costs what it touches, allocates nothing and can be undone. For
/// one thread; days count from the horizon's first.
public final class LiveRoster {

    private static final int FIRST_LOG = 64;
    private final Instance instance;
    private final List<Bound> bounds;
    private final List<Joined> joined;
    private final Board board;
    private final int past;
    private final Mechanism[][] rules;
    private final int[][] slots;
    private final long[] sums = new long[Bound.SLOTS];
    private final long[] factors = new long[Bound.SLOTS];
    private int[] cells = new int[FIRST_LOG];
    private int[] codes = new int[FIRST_LOG];
    private long[] values = new long[FIRST_LOG * Bound.SLOTS];
    private int logged;

    private LiveRoster(Instance instance, Board board) {
        this.instance = instance;
        this.board = board.copy();
        past = instance.days().past();
        bounds = Compilation.of(instance);
        joined = Joined.of(bounds);
        rules = new Mechanism[instance.staff()][];
        slots = new int[instance.staff()][];
        Arrays.fill(factors, 1);
        dealRules();
        recount();
    }

    /// Begins with the horizon free.
    public static LiveRoster free(Instance instance) {
        return of(instance, instance.board());
    }

    public static LiveRoster of(Instance instance, Board board) {
        return new LiveRoster(instance, board);
    }

    private void dealRules() {
        List<List<Joined>> lists = new ArrayList<>();
        for (int person = 0; person < rules.length; person++) {
            lists.add(new ArrayList<>());
        }
        for (Joined one : joined) {
            for (int person : one.mechanism().people()) {
                lists.get(person).add(one);
            }
        }
        for (int person = 0; person < rules.length; person++) {
            List<Joined> list = lists.get(person);
            list.sort(Comparator.comparingInt(Joined::slot));
            rules[person] = list.stream().map(Joined::mechanism).toArray(Mechanism[]::new);
            slots[person] = list.stream().mapToInt(Joined::slot).toArray();
        }
    }

    private void recount() {
        joined.forEach(one -> one.mechanism().begin(board));
        Arrays.fill(sums, 0);
        for (Bound bound : bounds) {
            bound.mechanism()
                    .examine(board, (person, first, last, found, allowed, penalty) -> sums[bound.slot()] += penalty);
        }
    }

    public Instance instance() {
        return instance;
    }

    /// The code of a cell.
    public int code(int person, int day) {
        return board.code(person, past + day);
    }

    /// A copy of the board as it stands.
    public Board board() {
        return board.copy();
    }

    public Value value() {
        return new Value(sums);
    }

    /// Every breach as it stands, with the value made anew from the cells.
    public Judgement judgement() {
        return Judgement.of(instance, bounds, board);
    }

    /// How many units of `weighed` one unit of each sum is, by the slots of {@link Bound}; all 1 at first.
    public void weigh(long... factor) {
        System.arraycopy(factor, 0, factors, 0, Bound.SLOTS);
    }

    /// The sums by their factors, in one number.
    public long weighed() {
        long weighed = 0;
        for (int slot = 0; slot < sums.length; slot++) {
            weighed += factors[slot] * sums[slot];
        }
        return weighed;
    }

    /// One sum, by the slots of {@link Bound}.
    public long sum(int slot) {
        return sums[slot];
    }

    /// Whether a hard rule bars the code from the cell whatever stands around it: a skill, leave, a frozen cell.
    public boolean bars(int person, int day, int code) {
        for (int rule = 0; rule < rules[person].length; rule++) {
            boolean barred = Bound.isHard(slots[person][rule])
                    && rules[person][rule] instanceof CellCosts cells
                    && cells.cost(person, past + day, code) > 0;
            if (barred) {
                return true;
            }
        }
        return false;
    }

    /// What `weighed` would change by if the cell became `to`; nothing changes.
    public long probe(int person, int day, int to) {
        int at = past + day;
        if (board.code(person, at) == to) {
            return 0;
        }
        Mechanism[] mine = rules[person];
        int[] of = slots[person];
        long change = 0;
        for (int rule = 0; rule < mine.length; rule++) {
            change += factors[of[rule]] * mine[rule].delta(board, person, at, to);
        }
        return change;
    }

    /// Changes a cell.
    public void set(int person, int day, int to) {
        int at = past + day;
        int from = board.code(person, at);
        if (from == to) {
            return;
        }
        note(person * board.width() + at, from);
        Mechanism[] mine = rules[person];
        int[] of = slots[person];
        for (int rule = 0; rule < mine.length; rule++) {
            sums[of[rule]] += mine[rule].delta(board, person, at, to);
            mine[rule].commit(board, person, at, to);
        }
        board.put(person, at, to);
    }

    private void note(int cell, int from) {
        if (logged == cells.length) {
            cells = Arrays.copyOf(cells, 2 * logged);
            codes = Arrays.copyOf(codes, 2 * logged);
            values = Arrays.copyOf(values, 2 * values.length);
        }
        cells[logged] = cell;
        codes[logged] = from;
        System.arraycopy(sums, 0, values, logged * Bound.SLOTS, Bound.SLOTS);
        logged++;
    }

    /// Two people change their codes on the days from first to last, both included.
    public void swap(int one, int other, int firstDay, int lastDay) {
        for (int day = firstDay; day <= lastDay; day++) {
            int mine = code(one, day);
            set(one, day, code(other, day));
            set(other, day, mine);
        }
    }

    /// What `weighed` would change by if the two swapped those days; nothing has changed afterwards.
    public long probeSwap(int one, int other, int firstDay, int lastDay) {
        long before = weighed();
        int mark = mark();
        swap(one, other, firstDay, lastDay);
        long change = weighed() - before;
        undo(mark);
        return change;
    }

    /// Where the changes stand, to undo to.
    public int mark() {
        return logged;
    }

    /// Undoes all that was changed since the mark, the last first.
    public void undo(int mark) {
        if (logged == mark) {
            return;
        }
        while (logged > mark) {
            logged--;
            int person = cells[logged] / board.width();
            int at = cells[logged] % board.width();
            for (Mechanism rule : rules[person]) {
                rule.commit(board, person, at, codes[logged]);
            }
            board.put(person, at, codes[logged]);
        }
        System.arraycopy(values, mark * Bound.SLOTS, sums, 0, Bound.SLOTS);
    }

    /// Keeps all changes for good; marks made before are void.
    public void keep() {
        logged = 0;
    }
}
