package org.campusfrontline.roster.column;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.campusfrontline.roster.planning.IndexedProblem;
import org.campusfrontline.roster.planning.Plan;

/// The best plan so far, which several threads read and better.
final class Incumbent {

    private final IndexedProblem problem;
    private final LongConsumer improved;
    private final int[][] rows;
    private long value;

    Incumbent(IndexedProblem problem, Plan plan, LongConsumer improved) {
        this.problem = problem;
        this.improved = improved;
        rows = plan.rows();
        value = value(rows);
    }

    synchronized int[][] rows() {
        return Plan.of(rows).rows();
    }

    synchronized Plan plan() {
        return Plan.of(rows);
    }

    synchronized long value() {
        return value;
    }

    /// Takes lines of a group where they better the plan as it is by now.
    synchronized boolean take(List<Column> columns) {
        int[][] next = rows();
        columns.forEach(column -> next[column.person()] = column.shifts().clone());
        long nextValue = value(next);
        if (nextValue >= value) {
            return false;
        }
        columns.forEach(column -> rows[column.person()] = next[column.person()]);
        value = nextValue;
        improved.accept(value);
        return true;
    }

    private long value(int[][] plan) {
        List<Column> columns = new ArrayList<>();
        for (int person = 0; person < plan.length; person++) {
            columns.add(Column.of(problem, person, plan[person]));
        }
        return problem.baseCost() + Demand.all(problem).cost(columns);
    }
}
