package org.campusfrontline.roster.engine.rule;

/// A rule whose cost around a cell can be read from the cells near it.
abstract class Local extends Mechanism {

    Local(Scope scope) {
        super(scope);
    }

    @Override
    public final long delta(Board board, int person, int at, int to) {
        int from = board.code(person, at);
        return alike(from, to) ? 0 : cost(board, person, at, to) - cost(board, person, at, from);
    }

    /// Whether the rule does not tell the two codes apart.
    abstract boolean alike(int from, int to);

    /// What everything costs that the cell belongs to, if it were `code`.
    abstract long cost(Board board, int person, int at, int code);
}
