package org.campusfrontline.deploy.bench.rival.timefold;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import java.util.ArrayList;
import java.util.List;
import org.campusfrontline.deploy.bench.rival.Sheet;
import org.jspecify.annotations.Nullable;

/// All cells, day after day.
@PlanningSolution
public class Plan {

    @PlanningEntityCollectionProperty
    private List<Cell> cells = List.of();

    @PlanningScore
    private @Nullable HardSoftLongScore score;

    private int people;

    /// For copies.
    public Plan() {}

    static Plan empty(Sheet sheet) {
        Plan plan = new Plan();
        plan.people = sheet.people().size();
        plan.cells = new ArrayList<>();
        for (int day = 0; day < sheet.days(); day++) {
            for (int person = 0; person < plan.people; person++) {
                plan.cells.add(new Cell(sheet, person, day));
            }
        }
        return plan;
    }

    int people() {
        return people;
    }

    int days() {
        return cells.size() / people;
    }

    Cell cell(int person, int day) {
        return cells.get(day * people + person);
    }

    int[][] rows() {
        int[][] rows = new int[people][days()];
        cells.forEach(cell -> rows[cell.person()][cell.day()] = cell.code());
        return rows;
    }

    @Nullable HardSoftLongScore score() {
        return score;
    }
}
