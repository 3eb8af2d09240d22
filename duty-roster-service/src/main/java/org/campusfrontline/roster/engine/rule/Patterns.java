package org.campusfrontline.roster.engine.rule;

import org.jspecify.annotations.Nullable;

/// A sequence of classes of days that should not occur; each occurrence costs.
public final class Patterns extends Local {

    private final boolean[][] steps;
    private final boolean @Nullable [] starts;
    private final long weight;

    /// `starts` tells at which positions the sequence may begin; anywhere if there is none.
    public Patterns(Scope scope, boolean[][] steps, boolean @Nullable [] starts, long weight) {
        super(scope);
        this.steps = steps.clone();
        this.starts = starts;
        this.weight = weight;
    }

    @Override
    boolean alike(int from, int to) {
        for (boolean[] step : steps) {
            if (step[from] != step[to]) {
                return false;
            }
        }
        return true;
    }

    @Override
    long cost(Board board, int person, int at, int code) {
        long cost = 0;
        for (int start = Math.max(0, at - steps.length + 1); start <= at; start++) {
            cost += occurs(board, person, start, at, code) ? weight : 0;
        }
        return cost;
    }

    private boolean occurs(Board board, int person, int start, int changed, int code) {
        int end = start + steps.length - 1;
        if (!scope().judges(end) || starts != null && !starts[start]) {
            return false;
        }
        for (int step = 0; step < steps.length; step++) {
            if (!steps[step][board.code(person, start + step, changed, code)]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void examine(Board board, Findings findings) {
        for (int person : bound()) {
            for (int start = 0; start + steps.length <= board.width(); start++) {
                if (occurs(board, person, start, -1, Board.OFF)) {
                    findings.found(person, start, start + steps.length - 1, 1, 0, weight);
                }
            }
        }
    }
}
