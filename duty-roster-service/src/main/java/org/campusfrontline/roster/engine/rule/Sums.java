package org.campusfrontline.roster.engine.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is worked in windows of days, a person or a team at a time, between a lower and an upper bound: shifts,
/// nights, minutes, loans. Each begun unit beyond a bound costs the weight.
public final class Sums extends Mechanism {

    private final Account account;
    private final Windows windows;
    private final Bounds bounds;
    private final int[] slotOf;
    private final int slots;
    private final long[] sums;
    private final long[] lows;

    /// What a code counts for each of the bound people, on which positions (all if none are given), and what they
    /// bring from before. A team shares one sum.
    public record Account(int[][] values, boolean @Nullable [] counts, long[] brought, boolean team) {

        public Account {
            values = values.clone();
            brought = brought.clone();
        }

        /// The same values for all of so many people, with nothing brought.
        public static Account of(int[] values, int people) {
            int[][] rows = new int[people][];
            Arrays.fill(rows, values);
            return new Account(rows, null, new long[people], false);
        }

        public Account on(boolean[] positions) {
            return new Account(values, positions, brought, team);
        }

        public Account bringing(long[] from) {
            return new Account(values, counts, from, team);
        }
    }

    /// By slot and window: at least, at most. What is missing or too much counts by begun units.
    public record Bounds(long[][] least, long[][] most, int unit, long weight) {

        public Bounds {
            least = least.clone();
            most = most.clone();
        }

        /// The same bounds for every slot and window.
        public static Bounds of(int slots, int windows, long least, long most, int unit, long weight) {
            long[] low = new long[windows];
            long[] high = new long[windows];
            Arrays.fill(low, least);
            Arrays.fill(high, most);
            long[][] lows = new long[slots][];
            long[][] highs = new long[slots][];
            Arrays.fill(lows, low);
            Arrays.fill(highs, high);
            return new Bounds(lows, highs, unit, weight);
        }
    }

    public Sums(Scope scope, Board board, Windows windows, Account account, Bounds bounds) {
        super(scope);
        this.account = account;
        this.windows = windows;
        this.bounds = bounds;
        slotOf = slots(bound(), board.people());
        slots = account.team ? 1 : bound().length;
        sums = new long[slots * windows.size()];
        lows = new long[slots * windows.size()];
    }

    /// One window of one person: what each code counts on each position (on all where none are told), what is
    /// brought, and the bounds, each begun unit beyond which costs the weight.
    public record Part(
            int first,
            int last,
            int[] values,
            boolean @Nullable [] counts,
            long brought,
            long least,
            long most,
            int unit,
            long weight) {

        public Part {
            values = values.clone();
        }
    }

    /// The windows of a bound person's own sums; none where a team shares them.
    public List<Part> parts(int person) {
        List<Part> parts = new ArrayList<>();
        int slot = account.team ? -1 : slotOf[person];
        for (int window = 0; slot >= 0 && window < windows.size(); window++) {
            parts.add(new Part(
                    windows.first(window),
                    windows.last(window),
                    account.values[slot],
                    account.counts,
                    account.brought[slot],
                    bounds.least[slot][window],
                    bounds.most[slot][window],
                    bounds.unit,
                    bounds.weight));
        }
        return parts;
    }

    private int slot(int person) {
        return account.team ? 0 : slotOf[person];
    }

    @Override
    public boolean apart() {
        return !account.team;
    }

    @Override
    public long delta(Board board, int person, int first, int[] to, int count) {
        if (windows.size() > 1) {
            return super.delta(board, person, first, to, count);
        }
        int change = 0;
        int last = Math.min(first + count - 1, windows.last(0));
        for (int at = Math.max(first, windows.first(0)); at <= last; at++) {
            change += change(board, person, at, to[at - first]);
        }
        return change == 0 ? 0 : bounds.weight * more(slot(person), 0, change);
    }

    @Override
    public long delta(Board board, int person, int at, int to) {
        int change = change(board, person, at, to);
        if (change == 0) {
            return 0;
        }
        long delta = 0;
        int slot = slot(person);
        for (int window = windows.from(at); window < windows.until(at); window++) {
            delta += more(slot, window, change);
        }
        return bounds.weight * delta;
    }

    private long more(int slot, int window, int change) {
        long sum = sums[slot * windows.size() + window];
        return beyond(slot, window, sum + change) - beyond(slot, window, sum);
    }

    private int change(Board board, int person, int at, int to) {
        int[] values = account.values[slotOf[person]];
        return account.counts == null || account.counts[at] ? values[to] - values[board.code(person, at)] : 0;
    }

    private long beyond(int slot, int window, long sum) {
        long over = sum - bounds.most[slot][window];
        long under = lows[slot * windows.size() + window] - sum;
        return units(over) + units(under);
    }

    private long units(long beyond) {
        return beyond > 0 ? (beyond + bounds.unit - 1) / bounds.unit : 0;
    }

    @Override
    public void commit(Board board, int person, int at, int to) {
        int change = change(board, person, at, to);
        if (change != 0) {
            int row = slot(person) * windows.size();
            for (int window = windows.from(at); window < windows.until(at); window++) {
                sums[row + window] += change;
            }
        }
    }

    @Override
    public void begin(Board board) {
        count(board, sums, lows);
    }

    private void count(Board board, long[] counted, long[] low) {
        Arrays.fill(counted, 0);
        for (int slot = 0; slot < slots; slot++) {
            System.arraycopy(bounds.least[slot], 0, low, slot * windows.size(), windows.size());
        }
        for (int bound = 0; bound < bound().length; bound++) {
            int person = bound()[bound];
            for (int window = 0; window < windows.size(); window++) {
                int index = slot(person) * windows.size() + window;
                counted[index] += account.brought[bound];
                for (int at = windows.first(window); at <= windows.last(window); at++) {
                    int code = board.code(person, at);
                    if (code == Board.UNKNOWN) {
                        low[index] = Long.MIN_VALUE / 2;
                    }
                    boolean counts = account.counts == null || account.counts[at];
                    counted[index] += counts ? account.values[bound][code] : 0;
                }
            }
        }
    }

    @Override
    public void examine(Board board, Findings findings) {
        long[] counted = new long[sums.length];
        long[] low = new long[lows.length];
        count(board, counted, low);
        for (int index = 0; index < counted.length; index++) {
            int slot = index / windows.size();
            int window = index % windows.size();
            int person = account.team ? Findings.NOBODY : bound()[slot];
            int first = windows.first(window);
            int last = windows.last(window);
            long most = bounds.most[slot][window];
            if (counted[index] > most) {
                long penalty = bounds.weight * units(counted[index] - most);
                findings.found(person, first, last, counted[index], most, penalty);
            }
            if (counted[index] < low[index]) {
                long penalty = bounds.weight * units(low[index] - counted[index]);
                findings.found(person, first, last, counted[index], low[index], penalty);
            }
        }
    }
}
