package org.campusfrontline.roster.engine.rule;

/// A rule that judges each day of a person by itself, so that what changed days cost adds up.
abstract class Cells extends Mechanism {

    Cells(Scope scope) {
        super(scope);
    }

    @Override
    public final long delta(Board board, int person, int first, int[] to, int count) {
        long delta = 0;
        for (int day = 0; day < count; day++) {
            delta += delta(board, person, first + day, to[day]);
        }
        return delta;
    }
}
