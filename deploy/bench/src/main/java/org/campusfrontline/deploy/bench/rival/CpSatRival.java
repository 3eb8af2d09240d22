package org.campusfrontline.deploy.bench.rival;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// CP-SAT on a plain Boolean model: no first plan, no hints, nothing tuned but its workers.
public final class CpSatRival implements Rival {

    private static final double ALMOST = 1e-6;

    @Override
    public String name() {
        return "cp-sat";
    }

    @Override
    public Optional<Answer> plan(Sheet sheet, Duration time, int threads) {
        long end = System.nanoTime() + time.toNanos();
        Loader.loadNativeLibraries();
        CpModel model = new CpModel();
        LinearExprBuilder cost = LinearExpr.newBuilder();
        List<CpSatRow> rows = sheet.people().stream()
                .map(person -> new CpSatRow(model, cost, person))
                .toList();
        sheet.demand().forEach(demand -> post(model, cost, rows, demand));
        model.minimize(cost);
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(threads);
        solver.getParameters().setMaxTimeInSeconds(Math.max(0.1, (end - System.nanoTime()) / 1e9));
        CpSolverStatus status = solver.solve(model);
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            return Optional.empty();
        }
        int[][] taken = rows.stream().map(row -> row.row(solver::booleanValue)).toArray(int[][]::new);
        return Optional.of(new Answer(taken, (long) Math.ceil(solver.bestObjectiveBound() - ALMOST)));
    }

    private static void post(CpModel model, LinearExprBuilder cost, List<CpSatRow> rows, Sheet.Demand demand) {
        BoolVar[] there = rows.stream()
                .flatMap(row -> row.of(demand.of(), demand.day()).stream())
                .toArray(BoolVar[]::new);
        CpSatBounds.atLeast(model, cost, LinearExpr.sum(there), demand.least());
        CpSatBounds.atLeast(model, cost, LinearExpr.sum(there), demand.under());
        CpSatBounds.atMost(model, cost, LinearExpr.sum(there), demand.over(), there.length);
    }
}
