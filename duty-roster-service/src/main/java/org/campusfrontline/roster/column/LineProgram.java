package org.campusfrontline.roster.column;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// The linear program over lines: of each person of a group one line, in shares, so that lines and places cost least.
/// Its prices say what one more person at a place is worth. To be closed; not safe for several threads.
final class LineProgram implements AutoCloseable {

    private static final double NOTHING = 1e-6;
    private final Demand demand;
    private final List<Integer> people;
    private final MPSolver solver;
    private final MPObjective objective;
    private final Map<Integer, MPConstraint> one = new LinkedHashMap<>();
    private final MPConstraint[] cover;
    private final Map<Column, MPVariable> shares = new LinkedHashMap<>();
    private final long base;
    private boolean solved;
    private long slowest;

    LineProgram(Demand demand, List<Integer> people) {
        this.demand = demand;
        this.people = people;
        solver = MPSolver.createSolver("GLOP");
        objective = solver.objective();
        cover = new MPConstraint[demand.size()];
        base = IntStream.range(0, demand.size())
                .mapToObj(demand::cost)
                .mapToLong(cost -> cost.of(cost.cheapest()))
                .sum();
        begin();
    }

    private void begin() {
        objective.setMinimization();
        people.forEach(person -> one.put(person, solver.makeConstraint(1, 1)));
        for (int place = 0; place < cover.length; place++) {
            CoverCost cost = demand.cost(place);
            cover[place] = solver.makeConstraint(cost.cheapest(), cost.cheapest());
            cost.below().forEach(pieces(cover[place], 1));
            cost.above().forEach(pieces(cover[place], -1));
        }
    }

    private Consumer<CoverCost.Piece> pieces(MPConstraint row, int sign) {
        return piece -> {
            double most = piece.people() == CoverCost.Piece.NO_END ? Double.POSITIVE_INFINITY : piece.people();
            MPVariable people = solver.makeNumVar(0, most, "");
            row.setCoefficient(people, sign);
            objective.setCoefficient(people, piece.cost());
        };
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
        for (int day = 0; day < column.line().length; day++) {
            if (column.line()[day] >= 0) {
                for (int place : demand.places().of(day, column.line()[day])) {
                    cover[place].setCoefficient(share, 1);
                }
            }
        }
        shares.put(column, share);
        solved = false;
        return true;
    }

    /// Forgets all lines but those: a program of few lines is solved many times quicker.
    void keep(Collection<Column> kept) {
        List<Column> lines = List.copyOf(kept);
        solver.clear();
        shares.clear();
        one.clear();
        begin();
        lines.forEach(this::add);
    }

    /// False where it has no solution, as while somebody has no line. Where the last solution is no good beginning
    /// for the next one, which the solver calls abnormal, it begins from none.
    boolean solve() {
        long begun = System.nanoTime();
        MPSolver.ResultStatus status = solver.solve();
        if (status == MPSolver.ResultStatus.ABNORMAL) {
            solver.reset();
            status = solver.solve();
        }
        solved = status == MPSolver.ResultStatus.OPTIMAL;
        slowest = Math.max(slowest, System.nanoTime() - begun);
        return solved;
    }

    /// The longest time that a solution took.
    Duration slowest() {
        return Duration.ofNanos(slowest);
    }

    double value() {
        return base + objective.value();
    }

    /// What one more person is worth a place, within what missing or surplus people cost.
    double[] prices() {
        double[] prices = new double[cover.length];
        for (int place = 0; place < cover.length; place++) {
            CoverCost cost = demand.cost(place);
            prices[place] = Math.clamp(cover[place].dualValue(), -cost.steepestOver(), cost.steepestUnder());
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

    /// The lines that have a share, with it.
    Map<Column, Double> shares() {
        Map<Column, Double> had = new LinkedHashMap<>();
        shares.forEach((column, share) -> {
            if (share.solutionValue() > NOTHING) {
                had.put(column, share.solutionValue());
            }
        });
        return had;
    }

    Collection<Column> columns() {
        return shares.keySet();
    }

    /// Of each person so many lines at most, those that come nearest to bettering the program; the last ones
    /// added where it has not been solved since.
    List<Column> nearest(int most) {
        Map<Column, Double> reduced = new HashMap<>();
        shares.forEach((column, share) -> reduced.put(column, solved ? share.reducedCost() : -reduced.size()));
        Map<Integer, List<Column>> ofPerson = new LinkedHashMap<>();
        shares.keySet()
                .forEach(column -> ofPerson.computeIfAbsent(column.person(), person -> new ArrayList<>())
                        .add(column));
        List<Column> nearest = new ArrayList<>();
        for (List<Column> mine : ofPerson.values()) {
            mine.sort(Comparator.comparingDouble(reduced::get));
            nearest.addAll(mine.subList(0, Math.min(most, mine.size())));
        }
        return nearest;
    }

    @Override
    public void close() {
        solver.delete();
    }
}
