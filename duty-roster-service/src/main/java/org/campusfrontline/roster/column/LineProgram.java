package org.campusfrontline.roster.column;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The linear program over lines: of each person of a group one line, in shares, so that wishes and cover cost least.
/// Its prices say what one more person in a shift is worth. To be closed; not safe for several threads.
final class LineProgram implements AutoCloseable {

    private final Demand demand;
    private final MPSolver solver;
    private final MPObjective objective;
    private final Map<Integer, MPConstraint> one = new LinkedHashMap<>();
    private final MPConstraint[][] cover;
    private final Map<Column, MPVariable> shares = new LinkedHashMap<>();

    LineProgram(Demand demand, List<Integer> people) {
        this.demand = demand;
        solver = MPSolver.createSolver("GLOP");
        objective = solver.objective();
        objective.setMinimization();
        cover = new MPConstraint[demand.problem().days()][demand.problem().types()];
        people.forEach(person -> one.put(person, solver.makeConstraint(1, 1)));
        for (int day = 0; day < cover.length; day++) {
            for (int type = 0; type < cover[day].length; type++) {
                if (demand.isCounted(day, type)) {
                    cover(day, type);
                }
            }
        }
    }

    private void cover(int day, int type) {
        MPConstraint row = solver.makeConstraint(demand.wanted(day, type), demand.wanted(day, type));
        MPVariable under = solver.makeNumVar(0, Double.POSITIVE_INFINITY, "");
        MPVariable over = solver.makeNumVar(0, Double.POSITIVE_INFINITY, "");
        row.setCoefficient(under, 1);
        row.setCoefficient(over, -1);
        objective.setCoefficient(under, demand.problem().underWeight(day, type));
        objective.setCoefficient(over, demand.problem().overWeight(day, type));
        cover[day][type] = row;
    }

    private MPConstraint row(int person) {
        return Objects.requireNonNull(one.get(person));
    }

    /// False where the program has that line already.
    boolean add(Column column) {
        if (shares.containsKey(column)) {
            return false;
        }
        MPVariable share = solver.makeNumVar(0, Double.POSITIVE_INFINITY, "");
        objective.setCoefficient(share, column.cost());
        row(column.person()).setCoefficient(share, 1);
        for (int day = 0; day < column.shifts().length; day++) {
            int type = column.shifts()[day];
            if (type >= 0 && cover[day][type] != null) {
                cover[day][type].setCoefficient(share, 1);
            }
        }
        shares.put(column, share);
        return true;
    }

    /// False where it has no solution, as while somebody has no line.
    boolean solve() {
        return solver.solve() == MPSolver.ResultStatus.OPTIMAL;
    }

    double value() {
        return objective.value();
    }

    /// What one more person is worth a day and shift type, within what missing or surplus people cost.
    double[][] prices() {
        double[][] prices = new double[cover.length][];
        for (int day = 0; day < cover.length; day++) {
            prices[day] = new double[cover[day].length];
            for (int type = 0; type < cover[day].length; type++) {
                if (cover[day][type] != null) {
                    prices[day][type] = Math.clamp(
                            cover[day][type].dualValue(),
                            -demand.problem().overWeight(day, type),
                            demand.problem().underWeight(day, type));
                }
            }
        }
        return prices;
    }

    /// What a line of this person has to cost less than, at these prices, to better the program.
    double threshold(int person) {
        return row(person).dualValue();
    }

    double share(Column column) {
        return Objects.requireNonNull(shares.get(column)).solutionValue();
    }

    List<Column> columns() {
        return new ArrayList<>(shares.keySet());
    }

    /// The person works that line and no other from now on.
    void fix(Column chosen) {
        shares.forEach((column, share) -> {
            if (column.person() == chosen.person()) {
                boolean same = column.equals(chosen);
                share.setBounds(same ? 1 : 0, same ? 1 : 0);
            }
        });
    }

    @Override
    public void close() {
        solver.delete();
    }
}
