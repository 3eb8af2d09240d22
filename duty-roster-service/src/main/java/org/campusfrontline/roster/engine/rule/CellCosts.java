package org.campusfrontline.roster.engine.rule;

import java.util.Arrays;
import java.util.Optional;

/// What each code costs in each cell: leave, skills, wishes, a published plan. A cell with an empty row costs nothing.
public final class CellCosts extends Cells {

    private final int past;
    private final int days;
    private final int[][] rows;

    /// `rows` by person and day of the horizon, person after person; each holds a penalty per code.
    public CellCosts(Scope scope, int past, int days, int[][] rows) {
        super(scope);
        this.past = past;
        this.days = days;
        this.rows = rows.clone();
    }

    @Override
    public Optional<Mechanism> joined(Mechanism other) {
        if (!(other instanceof CellCosts costs) || !scope().same(costs.scope())) {
            return Optional.empty();
        }
        int[][] both = rows.clone();
        for (int cell = 0; cell < both.length; cell++) {
            int[] mine = rows[cell];
            int[] theirs = costs.rows[cell];
            both[cell] = mine.length == 0 ? theirs : mine;
            if (mine.length > 0 && theirs.length > 0) {
                both[cell] = new int[mine.length];
                Arrays.setAll(both[cell], code -> mine[code] + theirs[code]);
            }
        }
        return Optional.of(new CellCosts(scope(), past, days, both));
    }

    /// What the code costs in the cell.
    public int cost(int person, int at, int code) {
        int[] row = rows[person * days + at - past];
        return row.length == 0 ? 0 : row[code];
    }

    @Override
    public long delta(Board board, int person, int at, int to) {
        int[] row = rows[person * days + at - past];
        return row.length == 0 ? 0 : row[to] - row[board.code(person, at)];
    }

    @Override
    public void examine(Board board, Findings findings) {
        for (int person : bound()) {
            for (int day = 0; day < days; day++) {
                int[] row = rows[person * days + day];
                int code = board.code(person, past + day);
                if (row.length > 0 && row[code] != 0) {
                    findings.found(person, past + day, past + day, code, Board.OFF, row[code]);
                }
            }
        }
    }
}
