package org.campusfrontline.roster.engine.rule;

import java.util.Arrays;
import java.util.Optional;

/// Stretches of days of one class, no shorter than one length and no longer than another. A stretch that begins in
/// the unknown, or still goes on at the end, is not judged too short; what was too long in the past is not held
/// against the horizon.
public final class Runs extends Mechanism {

    /// Stands for no longest length.
    public static final int UNBOUNDED = 1_000_000;

    private final boolean[] in;
    private final int least;
    private final int most;
    private final long weightUnder;
    private final long weightOver;
    private final boolean closed;

    /// A closed end counts as the end of a stretch.
    public Runs(Scope scope, boolean[] in, int least, int most, long weight, boolean closed) {
        this(scope, in, new int[] {least, most}, new long[] {weight, weight}, closed);
    }

    private Runs(Scope scope, boolean[] in, int[] bounds, long[] weights, boolean closed) {
        super(scope);
        this.in = in.clone();
        least = bounds[0];
        most = bounds[1];
        weightUnder = weights[0];
        weightOver = weights[1];
        this.closed = closed;
    }

    /// One rule that costs what this and the other cost, where the two bound the same stretches from either side.
    @Override
    public Optional<Mechanism> joined(Mechanism other) {
        if (!(other instanceof Runs runs) || !Arrays.equals(in, runs.in) || !scope().same(runs.scope())) {
            return Optional.empty();
        }
        Runs lower = least > 0 ? this : runs;
        Runs upper = lower == this ? runs : this;
        boolean apart = lower.most == UNBOUNDED && upper.least == 0;
        return apart
                ? Optional.of(new Runs(
                        scope(),
                        in,
                        new int[] {lower.least, upper.most},
                        new long[] {lower.weightUnder, upper.weightOver},
                        lower.closed))
                : Optional.empty();
    }

    @Override
    public long delta(Board board, int person, int at, int to) {
        boolean was = in[board.code(person, at)];
        if (was == in[to]) {
            return 0;
        }
        int first = first(board, person, at);
        int last = last(board, person, at);
        long joined = cost(board, person, first, last);
        long apart = (first < at ? cost(board, person, first, at - 1) : 0)
                + (last > at ? cost(board, person, at + 1, last) : 0);
        return was ? apart - joined : joined - apart;
    }

    @Override
    public long delta(Board board, int person, int first, int[] to, int count) {
        if (alike(board, person, first, to, count)) {
            return 0;
        }
        int begin = first(board, person, first);
        int end = last(board, person, first + count - 1);
        long delta = 0;
        int was = end + 1;
        int is = end + 1;
        for (int at = begin; at <= end; at++) {
            boolean before = in[board.code(person, at)];
            boolean after = at >= first && at < first + count ? in[to[at - first]] : before;
            if (before) {
                was = Math.min(was, at);
            } else if (was < at) {
                delta -= cost(board, person, was, at - 1);
                was = end + 1;
            }
            if (after) {
                is = Math.min(is, at);
            } else if (is < at) {
                delta += cost(board, person, is, at - 1);
                is = end + 1;
            }
        }
        delta -= was <= end ? cost(board, person, was, end) : 0;
        return delta + (is <= end ? cost(board, person, is, end) : 0);
    }

    private boolean alike(Board board, int person, int first, int[] to, int count) {
        for (int day = 0; day < count; day++) {
            if (in[board.code(person, first + day)] != in[to[day]]) {
                return false;
            }
        }
        return true;
    }

    /// The last day of the stretch that goes on from the day after the position.
    private int last(Board board, int person, int at) {
        int last = at;
        while (last < board.width() - 1 && in[board.code(person, last + 1)]) {
            last++;
        }
        return last;
    }

    /// The first day of the stretch that goes on to the day before the position.
    private int first(Board board, int person, int at) {
        int first = at;
        while (first > 0 && in[board.code(person, first - 1)]) {
            first--;
        }
        return first;
    }

    private long cost(Board board, int person, int first, int last) {
        return weightOver * over(first, last) + weightUnder * under(board, person, first, last);
    }

    private int over(int first, int last) {
        int end = Math.min(last, scope().last());
        int before = scope().first() - first;
        return end < scope().first() ? 0 : Math.max(0, end - first + 1 - most) - Math.max(0, before - most);
    }

    private int under(Board board, int person, int first, int last) {
        int length = last - first + 1;
        return length < least && ended(board, person, first, last) ? least - length : 0;
    }

    private boolean ended(Board board, int person, int first, int last) {
        boolean begun = first > 0 ? board.code(person, first - 1) != Board.UNKNOWN : closed;
        boolean over = last < board.width() - 1 || closed;
        return begun && over && last >= scope().eve() && last <= scope().last();
    }

    @Override
    public void examine(Board board, Findings findings) {
        for (int person : bound()) {
            for (int at = 0; at < board.width(); at++) {
                boolean goesOn = at + 1 < board.width() && in[board.code(person, at + 1)];
                if (in[board.code(person, at)] && !goesOn) {
                    judge(board, person, first(board, person, at), at, findings);
                }
            }
        }
    }

    private void judge(Board board, int person, int first, int last, Findings findings) {
        int over = over(first, last);
        if (over > 0) {
            findings.found(person, first, last, last - first + 1, most, weightOver * over);
        }
        int under = under(board, person, first, last);
        if (under > 0) {
            findings.found(person, first, last, last - first + 1, least, weightUnder * under);
        }
    }
}
