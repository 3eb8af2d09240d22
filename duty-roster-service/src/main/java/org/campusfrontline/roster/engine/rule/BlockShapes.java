package org.campusfrontline.roster.engine.rule;

/// How a rest block may be worked: wholly or not at all, on one kind of shift only, or free without a night before.
public final class BlockShapes extends Local {

    /// What a block should look like.
    public enum Shape {
        COMPLETE,
        IDENTICAL,
        NO_NIGHT_BEFORE
    }

    private final Blocks blocks;
    private final Shape shape;
    private final int[] labelOf;
    private final boolean[] in;
    private final long weight;

    /// `in` are the codes that are work or, for the night before, nights; `labelOf` tells shifts apart, -1 is no shift.
    public BlockShapes(Scope scope, Blocks blocks, Shape shape, boolean[] in, int[] labelOf, long weight) {
        super(scope);
        this.blocks = blocks;
        this.shape = shape;
        this.in = in.clone();
        this.labelOf = labelOf.clone();
        this.weight = weight;
    }

    @Override
    public long delta(Board board, int person, int first, int[] to, int count) {
        if (shape != Shape.COMPLETE) {
            return super.delta(board, person, first, to, count);
        }
        long broken = 0;
        int last = -1;
        for (int at = first; at < first + count; at++) {
            int block = blocks.of(at);
            if (block > last && scope().judges(blocks.last(block)) && !unknown(board, person, block)) {
                broken += isPart(block, blocks.days(board, in, person, block, first, to, count)) ? 1 : 0;
                broken -= isPart(block, blocks.days(board, in, person, block, -1, Board.OFF)) ? 1 : 0;
            }
            last = Math.max(last, block);
        }
        return weight * broken;
    }

    private boolean isPart(int block, int worked) {
        return worked > 0 && worked < size(block);
    }

    @Override
    boolean alike(int from, int to) {
        return from == to;
    }

    @Override
    long cost(Board board, int person, int at, int code) {
        long broken = blocks.of(at) >= 0 ? broken(board, person, blocks.of(at), at, code) : 0;
        boolean before = shape == Shape.NO_NIGHT_BEFORE && at + 1 < board.width();
        if (before && blocks.of(at + 1) >= 0 && blocks.of(at + 1) != blocks.of(at)) {
            broken += broken(board, person, blocks.of(at + 1), at, code);
        }
        return weight * broken;
    }

    private int broken(Board board, int person, int block, int changed, int code) {
        if (!scope().judges(blocks.last(block))) {
            return 0;
        }
        boolean broken = switch (shape) {
            case COMPLETE ->
                isPart(block, blocks.days(board, in, person, block, changed, code)) && !unknown(board, person, block);
            case IDENTICAL -> mixed(board, person, block, changed, code);
            case NO_NIGHT_BEFORE -> nightBefore(board, person, block, changed, code);
        };
        return broken ? 1 : 0;
    }

    private int size(int block) {
        return blocks.last(block) - blocks.first(block) + 1;
    }

    private boolean unknown(Board board, int person, int block) {
        return board.code(person, blocks.first(block)) == Board.UNKNOWN;
    }

    private boolean mixed(Board board, int person, int block, int changed, int code) {
        int label = -1;
        for (int at = blocks.first(block); at <= blocks.last(block); at++) {
            int met = labelOf[board.code(person, at, changed, code)];
            if (label >= 0 && met >= 0 && met != label) {
                return true;
            }
            label = met >= 0 ? met : label;
        }
        return false;
    }

    private boolean nightBefore(Board board, int person, int block, int changed, int code) {
        int eve = blocks.first(block) - 1;
        if (eve < 0 || !in[board.code(person, eve, changed, code)]) {
            return false;
        }
        for (int at = blocks.first(block); at <= blocks.last(block); at++) {
            if (board.code(person, at, changed, code) != Board.OFF) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void examine(Board board, Findings findings) {
        for (int person : bound()) {
            for (int block = 0; block < blocks.size(); block++) {
                if (broken(board, person, block, -1, Board.OFF) > 0) {
                    int eve = shape == Shape.NO_NIGHT_BEFORE ? 1 : 0;
                    int worked = blocks.days(board, in, person, block, -1, Board.OFF);
                    findings.found(person, blocks.first(block) - eve, blocks.last(block), worked, size(block), weight);
                }
            }
        }
    }
}
