package org.campusfrontline.roster.column;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.LongConsumer;

/// The best plan so far, which several threads read and better. Columns stand in the order of the people.
final class Incumbent {

    private final LineProblem problem;
    private final LongConsumer improved;
    private List<Column> columns;
    private long value;

    Incumbent(LineProblem problem, List<Column> first, LongConsumer improved) {
        this.problem = problem;
        this.improved = improved;
        columns = List.copyOf(first);
        value = value(columns);
    }

    synchronized List<Column> columns() {
        return columns;
    }

    synchronized long value() {
        return value;
    }

    /// Takes lines of a group where they better the plan as it is by now; by how much, 0 where they do not.
    synchronized long take(Collection<Column> group) {
        List<Column> next = new ArrayList<>(columns);
        group.forEach(column -> next.set(column.person(), column));
        long nextValue = value(next);
        long gain = value - nextValue;
        if (gain <= 0) {
            return 0;
        }
        columns = List.copyOf(next);
        value = nextValue;
        improved.accept(value);
        return gain;
    }

    private long value(List<Column> plan) {
        return problem.constant() + Demand.all(problem.places()).cost(plan);
    }
}
