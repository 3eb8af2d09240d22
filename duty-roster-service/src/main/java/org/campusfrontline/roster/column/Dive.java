package org.campusfrontline.roster.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/// Makes a plan of shares: gives the people whose line is clearest that line, lets the others search anew beside them,
/// and so on until everybody has one. New lines on the way make it good: a choice among the old ones alone is poor.
final class Dive {

    /// How often the others search after each step; few rounds leave them lines that do not fit those given.
    private static final int ROUNDS = 15;
    private static final double CERTAIN = 0.999;
    private static final double CLEAR = 0.7;
    /// At most one in so many people gets a line in a step that is only clear.
    private static final int SLOWLY = 20;

    private final Demand demand;
    private final LineProgram program;
    private final Searches searches;
    private final BooleanSupplier stopped;

    Dive(Demand demand, LineProgram program, Searches searches, BooleanSupplier stopped) {
        this.demand = demand;
        this.program = program;
        this.searches = searches;
        this.stopped = stopped;
    }

    /// A line for each of these people; empty once stopped. The program is spent afterwards: its people are fixed.
    List<Column> of(List<Integer> people) {
        List<Integer> open = new ArrayList<>(people);
        List<Column> given = new ArrayList<>();
        while (!open.isEmpty()) {
            if (stopped.getAsBoolean() || !program.solve()) {
                return List.of();
            }
            List<Column> next = clearest(open, Math.max(1, people.size() / SLOWLY));
            next.forEach(column -> {
                program.fix(column);
                open.remove(Integer.valueOf(column.person()));
            });
            given.addAll(next);
            new ColumnGeneration(demand, open, program, searches).run(Long.MAX_VALUE, ROUNDS, stopped);
        }
        return given;
    }

    private List<Column> clearest(List<Integer> open, int slowly) {
        Map<Integer, Column> best = new HashMap<>();
        Map<Integer, Double> share = new HashMap<>();
        for (Column column : program.columns()) {
            double has = program.share(column);
            if (has > share.getOrDefault(column.person(), 0.0)) {
                share.put(column.person(), has);
                best.put(column.person(), column);
            }
        }
        List<Integer> order = open.stream()
                .sorted(Comparator.comparingDouble((Integer person) -> -share.getOrDefault(person, 0.0)))
                .toList();
        List<Column> next = new ArrayList<>();
        for (int person : order) {
            double has = share.getOrDefault(person, 0.0);
            boolean more = next.isEmpty() || has >= CERTAIN || has >= CLEAR && next.size() < slowly;
            if (!more) {
                break;
            }
            next.add(best.get(person));
        }
        return next;
    }
}
