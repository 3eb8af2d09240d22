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

    private final Map<Column, BoolVar> chosen = new LinkedHashMap<>();
    private final CpModel model = new CpModel();
    private final LinearExprBuilder cost = LinearExpr.newBuilder();

    LineChoice(Demand demand, Collection<Column> columns) {
        Map<Integer, List<Literal>> ofPerson = new LinkedHashMap<>();
        List<List<BoolVar>> present = new ArrayList<>();
        for (int place = 0; place < demand.size(); place++) {
            present.add(new ArrayList<>());
        }
        for (Column column : columns) {
            BoolVar variable = model.newBoolVar("");
            chosen.put(column, variable);
            ofPerson.computeIfAbsent(column.person(), person -> new ArrayList<>())
                    .add(variable);
            cost.addTerm(variable, column.cost());
            for (int day = 0; day < column.line().length; day++) {
                if (column.line()[day] >= 0) {
                    for (int place : demand.places().of(day, column.line()[day])) {
                        present.get(place).add(variable);
                    }
                }
            }
        }
        ofPerson.values().forEach(model::addExactlyOne);
        for (int place = 0; place < present.size(); place++) {
            if (!present.get(place).isEmpty()) {
                cover(demand.cost(place), present.get(place), ofPerson.size());
            }
        }
        model.minimize(cost);
    }

    private void cover(CoverCost wanted, List<BoolVar> present, int people) {
        LinearExprBuilder count = LinearExpr.newBuilder();
        present.forEach(count::add);
        int most = Math.abs(wanted.cheapest()) + people;
        pieces(wanted.below(), 1, most, count);
        pieces(wanted.above(), -1, most, count);
        model.addEquality(count, wanted.cheapest());
    }

    private void pieces(List<CoverCost.Piece> pieces, int sign, int most, LinearExprBuilder count) {
        for (CoverCost.Piece piece : pieces) {
            IntVar variable = model.newIntVar(0, Math.min(most, piece.people()), "");
            count.addTerm(variable, sign);
            cost.addTerm(variable, piece.cost());
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
