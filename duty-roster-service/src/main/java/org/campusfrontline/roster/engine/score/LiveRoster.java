package org.campusfrontline.roster.engine.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.campusfrontline.roster.engine.compile.Bound;
import org.campusfrontline.roster.engine.compile.Compilation;
import org.campusfrontline.roster.engine.compile.Instance;
import org.campusfrontline.roster.engine.rule.Board;

/// A roster whose value follows each change. A change costs what it touches, allocates nothing and can be undone. For
/// one thread; days count from the horizon's first.
public final class LiveRoster {

    private static final int FIRST_LOG = 64;
    private static final long NO_LIMIT = Long.MAX_VALUE / 4;
    private final Instance instance;
    private final List<Bound> bounds;
    private final List<Joined> joined;
    private final Board board;
    private final int past;
    private final PersonRules[] rules;
    private final long[] sums = new long[Bound.SLOTS];
    private final long[] factors = new long[Bound.SLOTS];
    private final int[] mine;
    private final int[] theirs;
    private int[] cells = new int[FIRST_LOG];
    private int[] codes = new int[FIRST_LOG];
    private long[] values = new long[FIRST_LOG * Bound.SLOTS];
    private long[] standing = new long[FIRST_LOG];
    private int logged;

    private LiveRoster(Instance instance, Board board) {
        this.instance = instance;
        this.board = board.copy();
        past = instance.days().past();
        bounds = Compilation.of(instance);
        joined = Joined.of(bounds);
        rules = new PersonRules[instance.staff()];
        mine = new int[instance.days().count()];
        theirs = new int[instance.days().count()];
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
            rules[person] = new PersonRules(person, this.board, factors, lists.get(person));
        }
    }

    private void recount() {
        joined.forEach(one -> one.mechanism().begin(board));
        Arrays.fill(sums, 0);
        for (Bound bound : bounds) {
            bound.mechanism()
                    .examine(board, (person, first, last, found, allowed, penalty) -> sums[bound.slot()] += penalty);
        }
        stand();
    }

    /// Weighs anew what each person's own rules find.
    private void stand() {
        long[] weights = new long[rules.length];
        for (Joined one : joined) {
            if (one.isOwn()) {
                long factor = factors[one.slot()];
                one.mechanism()
                        .examine(
                                board,
                                (person, first, last, found, allowed, penalty) -> weights[person] += factor * penalty);
            }
        }
        for (int person = 0; person < rules.length; person++) {
            rules[person].stand(weights[person]);
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
        stand();
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
        return rules[person].bars(past + day, code);
    }

    /// What `weighed` would change by if the cell became `to`; nothing changes.
    public long probe(int person, int day, int to) {
        return code(person, day) == to ? 0 : rules[person].delta(past + day, to);
    }

    /// What `weighed` would change by if the person's cells from that day on became so many codes; nothing changes.
    /// Where that is sure to be more than the limit, the answer is more too, but may be less than the truth.
    public long probe(int person, int day, int[] to, int count, long limit) {
        int at = past + day;
        long most = Math.min(limit, NO_LIMIT);
        long hard = rules[person].hard(at, to, count, false);
        long least = hard - soft();
        return least > most ? least : hard + rules[person].soft(at, to, count, false, most - hard);
    }

    private long soft() {
        long soft = 0;
        for (int slot = 0; slot < sums.length; slot++) {
            soft += Bound.isHard(slot) ? 0 : factors[slot] * sums[slot];
        }
        return soft;
    }

    /// Changes a cell.
    public void set(int person, int day, int to) {
        int at = past + day;
        int from = board.code(person, at);
        if (from == to) {
            return;
        }
        note(person * board.width() + at, from);
        rules[person].commit(at, to, sums);
        board.put(person, at, to);
    }

    private void note(int cell, int from) {
        if (logged == cells.length) {
            cells = Arrays.copyOf(cells, 2 * logged);
            codes = Arrays.copyOf(codes, 2 * logged);
            values = Arrays.copyOf(values, 2 * values.length);
            standing = Arrays.copyOf(standing, 2 * logged);
        }
        cells[logged] = cell;
        standing[logged] = rules[cell / board.width()].standing();
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

    /// What `weighed` would change by if the two swapped those days; nothing has changed afterwards. Where that is sure
    /// to be more than the limit, the answer is more too, but may be less than the truth.
    public long probeSwap(int one, int other, int firstDay, int lastDay, long limit) {
        if (!rules[one].swaps() || !rules[other].swaps()) {
            return undone(one, other, firstDay, lastDay);
        }
        int count = lastDay - firstDay + 1;
        for (int day = 0; day < count; day++) {
            mine[day] = code(one, firstDay + day);
            theirs[day] = code(other, firstDay + day);
        }
        int at = past + firstDay;
        long most = Math.min(limit, NO_LIMIT);
        long change = rules[one].hard(at, theirs, count, true) + rules[other].hard(at, mine, count, true);
        long least = change - rules[one].standing() - rules[other].standing();
        if (least > most) {
            return least;
        }
        change += rules[one].soft(at, theirs, count, true, most + rules[other].standing() - change);
        least = change - rules[other].standing();
        return least > most ? least : change + rules[other].soft(at, mine, count, true, most - change);
    }

    /// The same, exactly.
    public long probeSwap(int one, int other, int firstDay, int lastDay) {
        return probeSwap(one, other, firstDay, lastDay, NO_LIMIT);
    }

    private long undone(int one, int other, int firstDay, int lastDay) {
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
            rules[person].commit(at, codes[logged]);
            rules[person].stand(standing[logged]);
            board.put(person, at, codes[logged]);
        }
        System.arraycopy(values, mark * Bound.SLOTS, sums, 0, Bound.SLOTS);
    }

    /// Keeps all changes for good; marks made before are void.
    public void keep() {
        logged = 0;
    }
}
