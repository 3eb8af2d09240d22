package org.campusfrontline.roster.column;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Chooses for each person of a group one of the lines that are known, whole ones this time.
final class LineChoice {

    private final Demand demand;
    private final Map<Column, BoolVar> chosen = new LinkedHashMap<>();
    private final CpModel model = new CpModel();

    LineChoice(Demand demand, Collection<Column> columns) {
        this.demand = demand;
        Map<Integer, List<Literal>> ofPerson = new LinkedHashMap<>();
        LinearExprBuilder cost = LinearExpr.newBuilder();
        LinearExprBuilder[][] present =
                new LinearExprBuilder[demand.problem().days()][demand.problem().types()];
        int[][] most = new int[present.length][demand.problem().types()];
        for (Column column : columns) {
            BoolVar variable = model.newBoolVar("");
            chosen.put(column, variable);
            ofPerson.computeIfAbsent(column.person(), person -> new ArrayList<>())
                    .add(variable);
            cost.addTerm(variable, column.cost());
            for (int day = 0; day < present.length; day++) {
                int type = column.shifts()[day];
                if (type >= 0 && demand.isCounted(day, type)) {
                    if (present[day][type] == null) {
                        present[day][type] = LinearExpr.newBuilder();
                    }
                    present[day][type].add(variable);
                    most[day][type]++;
                }
            }
        }
        ofPerson.values().forEach(model::addExactlyOne);
        for (int day = 0; day < present.length; day++) {
            for (int type = 0; type < present[day].length; type++) {
                if (present[day][type] != null) {
                    cover(day, type, present[day][type], Math.min(most[day][type], ofPerson.size()), cost);
                }
            }
        }
        model.minimize(cost);
    }

    private void cover(int day, int type, LinearExprBuilder present, int most, LinearExprBuilder cost) {
        int wanted = demand.wanted(day, type);
        if (wanted > 0) {
            IntVar under = model.newIntVar(0, wanted, "");
            IntVar over = model.newIntVar(0, Math.max(0, most - wanted), "");
            model.addEquality(present.add(under).addTerm(over, -1), wanted);
            cost.addTerm(under, demand.problem().underWeight(day, type))
                    .addTerm(over, demand.problem().overWeight(day, type));
        } else {
            IntVar all = model.newIntVar(0, most, "");
            model.addEquality(present.addTerm(all, -1), 0);
            cost.addTerm(all, demand.problem().overWeight(day, type));
        }
    }

    /// The best choice found in that time, from the current one on; empty where none was found.
    List<Column> best(Collection<Column> current, double seconds, int workers) {
        chosen.forEach((column, variable) -> model.addHint(variable, current.contains(column)));
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setMaxTimeInSeconds(seconds)
                .setNumWorkers(workers)
                .setRandomSeed(1);
        CpSolverStatus status = solver.solve(model);
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            return List.of();
        }
        return chosen.entrySet().stream()
                .filter(entry -> solver.booleanValue(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
