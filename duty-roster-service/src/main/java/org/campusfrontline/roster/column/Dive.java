package org.campusfrontline.roster.column;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/// Makes a plan of shares: gives the people whose line is clearest that line, lets the others search anew beside them,
/// and so on until everybody has one. New lines on the way make it good: a choice among the old ones alone is poor.
final class Dive {

    /// How often the others search after each step; few rounds leave them lines that do not fit those given.
    private static final int ROUNDS = 40;
    private static final double CERTAIN = 0.999;
    private static final double CLEAR = 0.7;
    /// At most one in so many people gets a line in a step that is only clear, so there are about as many steps.
    static final int STEPS = 20;

    /// That part of the time is for those who have no line when the rest of it is over.
    private static final int REST = 5;
    /// Lines of a person that are kept from step to step.
    private static final int KEPT = 60;

    private final Demand demand;
    private final Searches searches;
    private final long grain;
    private final Duration rest;
    private final long end;
    private final BooleanSupplier stopped;

    /// In that time; each step has its part of what is left.
    Dive(Demand demand, Searches searches, long grain, Duration time, BooleanSupplier stopped) {
        this.demand = demand;
        this.searches = searches;
        this.grain = grain;
        this.stopped = stopped;
        rest = time.dividedBy(REST);
        end = System.nanoTime() + time.minus(rest).toNanos();
    }

    /// A line for each of these people, from lines they might have; empty once stopped.
    List<Column> of(List<Integer> people, Collection<Column> known) {
        return of(people, known, Long.MAX_VALUE);
    }

    /// The same; empty too as soon as the program shows that the lines given leave no plan that costs less than that.
    List<Column> of(List<Integer> people, Collection<Column> known, long most) {
        int slowly = Math.max(1, people.size() / STEPS);
        List<Integer> open = new ArrayList<>(people);
        List<Column> given = new ArrayList<>();
        Collection<Column> left = known;
        while (!open.isEmpty()) {
            Demand beside = demand.beside(given);
            try (LineProgram program = new LineProgram(beside, open)) {
                left.forEach(program::add);
                if (!given.isEmpty()) {
                    new ColumnGeneration(beside, open, program, searches, grain, bound -> {})
                            .run(Long.MAX_VALUE, ROUNDS, step(Math.ceilDiv(open.size(), slowly)));
                }
                if (stopped.getAsBoolean() || !program.solve()) {
                    return List.of();
                }
                double least = given.stream().mapToLong(Column::cost).sum() + program.value();
                if (ColumnGeneration.whole(least, grain) >= most) {
                    return List.of();
                }
                if (isOver()) {
                    given.addAll(quickly(beside, open, program));
                    return stopped.getAsBoolean() ? List.of() : given;
                }
                List<Column> next = clearest(program, open, slowly);
                Set<Integer> fixed = new HashSet<>();
                next.forEach(column -> fixed.add(column.person()));
                given.addAll(next);
                open.removeAll(fixed);
                left = program.nearest(KEPT).stream()
                        .filter(column -> !fixed.contains(column.person()))
                        .toList();
            }
        }
        return given;
    }

    private List<Column> quickly(Demand beside, List<Integer> open, LineProgram program) {
        BlockGiving giving = new BlockGiving(beside, open, program, searches);
        giving.give(0, rest, stopped);
        return giving.given();
    }

    private boolean isOver() {
        return System.nanoTime() > end;
    }

    private BooleanSupplier step(int steps) {
        long stop = System.nanoTime() + (end - System.nanoTime()) / steps;
        return () -> stopped.getAsBoolean() || System.nanoTime() > stop;
    }

    /// Whose line is certain, and so many at most of those whose line is clear; one at least.
    private List<Column> clearest(LineProgram program, List<Integer> open, int slowly) {
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
            boolean more = next.isEmpty() || has >= CERTAIN || (has >= CLEAR && next.size() < slowly);
            if (!more) {
                break;
            }
            next.add(best.get(person));
        }
        return next;
    }
}
