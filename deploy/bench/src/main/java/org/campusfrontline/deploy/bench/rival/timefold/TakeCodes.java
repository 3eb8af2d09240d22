package org.campusfrontline.deploy.bench.rival.timefold;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.move.AbstractMove;
import ai.timefold.solver.core.impl.heuristic.move.Move;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Some cells take other codes at once.
final class TakeCodes extends AbstractMove<Plan> {

    private final List<Cell> cells;
    private final List<Integer> codes;

    TakeCodes(List<Cell> cells, List<Integer> codes) {
        this.cells = List.copyOf(cells);
        this.codes = List.copyOf(codes);
    }

    @Override
    public boolean isMoveDoable(ScoreDirector<Plan> director) {
        boolean changes = false;
        for (int place = 0; place < cells.size(); place++) {
            Cell cell = cells.get(place);
            int code = codes.get(place);
            if (!cell.may(code)) {
                return false;
            }
            changes |= cell.code() != code;
        }
        return changes;
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<Plan> director) {
        for (int place = 0; place < cells.size(); place++) {
            Cell cell = cells.get(place);
            director.beforeVariableChanged(cell, Cell.CODE);
            cell.take(codes.get(place));
            director.afterVariableChanged(cell, Cell.CODE);
        }
    }

    @Override
    public Move<Plan> rebase(ScoreDirector<Plan> other) {
        return new TakeCodes(rebaseList(cells, other), codes);
    }

    @Override
    public Collection<?> getPlanningEntities() {
        return cells;
    }

    @Override
    public Collection<?> getPlanningValues() {
        return codes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TakeCodes move && cells.equals(move.cells) && codes.equals(move.codes);
    }

    @Override
    public int hashCode() {
        return 31 * cells.hashCode() + codes.hashCode();
    }

    @Override
    public String toString() {
        Set<Integer> people = cells.stream().map(Cell::person).collect(Collectors.toSet());
        return "people " + people + " take " + codes;
    }
}
