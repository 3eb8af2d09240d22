package org.campusfrontline.roster.engine.rule;

/// How many rest blocks have work of a class on any of their days, between two bounds, with those brought from before.
public final class BlockCounts extends Mechanism {

    private final Blocks blocks;
    private final boolean[] in;
    private final Bounds bounds;
    private final int[] slotOf;
    private final int[] counts;

    /// What each of the bound people brings, and what is allowed.
    public record Bounds(long[] brought, long least, long most, long weight) {

        public Bounds {
            brought = brought.clone();
        }
    }

    public BlockCounts(Scope scope, Board board, Blocks blocks, boolean[] in, Bounds bounds) {
        super(scope);
        this.blocks = blocks;
        this.in = in.clone();
        this.bounds = bounds;
        slotOf = slots(bound(), board.people());
        counts = new int[bound().length];
    }

    @Override
    public long delta(Board board, int person, int at, int to) {
        int change = change(board, person, at, to);
        int slot = slotOf[person];
        return change == 0 ? 0 : cost(slot, counts[slot] + change) - cost(slot, counts[slot]);
    }

    @Override
    public long delta(Board board, int person, int first, int[] to, int count) {
        int change = 0;
        int last = -1;
        for (int at = first; at < first + count; at++) {
            int block = blocks.of(at);
            if (block > last && scope().judges(blocks.last(block))) {
                change += blocks.days(board, in, person, block, first, to, count) > 0 ? 1 : 0;
                change -= blocks.days(board, in, person, block, -1, Board.OFF) > 0 ? 1 : 0;
            }
            last = Math.max(last, block);
        }
        int slot = slotOf[person];
        return change == 0 ? 0 : cost(slot, counts[slot] + change) - cost(slot, counts[slot]);
    }

    private int change(Board board, int person, int at, int to) {
        boolean was = in[board.code(person, at)];
        int block = blocks.of(at);
        if (was == in[to] || block < 0 || !scope().judges(blocks.last(block))) {
            return 0;
        }
        if (blocks.days(board, in, person, block, at, Board.OFF) > 0) {
            return 0;
        }
        return was ? -1 : 1;
    }

    private long cost(int slot, int count) {
        long all = bounds.brought[slot] + count;
        return bounds.weight * (Math.max(0, all - bounds.most) + Math.max(0, bounds.least - all));
    }

    @Override
    public void commit(Board board, int person, int at, int to) {
        counts[slotOf[person]] += change(board, person, at, to);
    }

    @Override
    public void begin(Board board) {
        for (int slot = 0; slot < counts.length; slot++) {
            counts[slot] = 0;
            for (int block = 0; block < blocks.size(); block++) {
                counts[slot] += worked(board, bound()[slot], block) ? 1 : 0;
            }
        }
    }

    private boolean worked(Board board, int person, int block) {
        return scope().judges(blocks.last(block)) && blocks.days(board, in, person, block, -1, Board.OFF) > 0;
    }

    @Override
    public void examine(Board board, Findings findings) {
        for (int slot = 0; slot < counts.length; slot++) {
            int person = bound()[slot];
            long all = bounds.brought[slot];
            int first = scope().first();
            int last = scope().last();
            for (int block = 0; block < blocks.size(); block++) {
                if (worked(board, person, block)) {
                    all++;
                    first = all == bounds.most + 1 ? blocks.first(block) : first;
                    last = all > bounds.most ? blocks.last(block) : last;
                }
            }
            if (all > bounds.most) {
                findings.found(person, first, last, all, bounds.most, bounds.weight * (all - bounds.most));
            } else if (all < bounds.least) {
                findings.found(person, first, last, all, bounds.least, bounds.weight * (bounds.least - all));
            }
        }
    }
}
