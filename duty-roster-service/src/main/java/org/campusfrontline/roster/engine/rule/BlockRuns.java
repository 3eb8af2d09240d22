package org.campusfrontline.roster.engine.rule;

/// How many rest blocks one after the other have work, at least and at most. A row of worked blocks that touches the
/// first or the last known block is not judged too short.
public final class BlockRuns extends Mechanism {

    private final Blocks blocks;
    private final boolean[] in;
    private final int least;
    private final int most;
    private final long weight;

    public BlockRuns(Scope scope, Blocks blocks, boolean[] in, int least, int most, long weight) {
        super(scope);
        this.blocks = blocks;
        this.in = in.clone();
        this.least = least;
        this.most = most;
        this.weight = weight;
    }

    private boolean worked(Board board, int person, int block) {
        return blocks.days(board, in, person, block, -1, Board.OFF) > 0;
    }

    @Override
    public long delta(Board board, int person, int at, int to) {
        boolean was = in[board.code(person, at)];
        int block = blocks.of(at);
        if (was == in[to] || block < 0 || blocks.days(board, in, person, block, at, Board.OFF) > 0) {
            return 0;
        }
        int first = first(board, person, block);
        int last = block;
        while (last < blocks.size() - 1 && worked(board, person, last + 1)) {
            last++;
        }
        long joined = cost(first, last);
        long apart = (first < block ? cost(first, block - 1) : 0) + (last > block ? cost(block + 1, last) : 0);
        return was ? apart - joined : joined - apart;
    }

    /// The first block of the row that goes on to the block before this one.
    private int first(Board board, int person, int block) {
        int first = block;
        while (first > 0 && worked(board, person, first - 1)) {
            first--;
        }
        return first;
    }

    private long cost(int first, int last) {
        return weight * (over(first, last) + under(first, last));
    }

    private int over(int first, int last) {
        int length = last - first + 1;
        return scope().judges(blocks.last(last)) && length > most ? length - most : 0;
    }

    private int under(int first, int last) {
        int length = last - first + 1;
        boolean ended = first > 0 && last < blocks.size() - 1 && scope().judges(blocks.last(last));
        return ended && length < least ? least - length : 0;
    }

    @Override
    public void examine(Board board, Findings findings) {
        for (int person : bound()) {
            for (int block = 0; block < blocks.size(); block++) {
                boolean goesOn = block + 1 < blocks.size() && worked(board, person, block + 1);
                if (worked(board, person, block) && !goesOn) {
                    judge(person, first(board, person, block), block, findings);
                }
            }
        }
    }

    private void judge(int person, int first, int last, Findings findings) {
        int over = over(first, last);
        int under = under(first, last);
        int length = last - first + 1;
        if (over > 0) {
            findings.found(person, blocks.first(first), blocks.last(last), length, most, weight * over);
        }
        if (under > 0) {
            findings.found(person, blocks.first(first), blocks.last(last), length, least, weight * under);
        }
    }
}
