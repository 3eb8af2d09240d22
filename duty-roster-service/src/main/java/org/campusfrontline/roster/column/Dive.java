package org.campusfrontline.roster.column;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/// Makes a plan of shares: gives the people whose line is clearest that line, lets the others search anew beside them,
/// and so on until everybody has one. New lines on the way make it good: a choice among the old ones alone is poor.
/// Where lines cost too much, half of the last ones are taken back.
final class Dive {

    /// How often the others search after each step; few rounds leave them lines that do not fit those given.
    private static final int ROUNDS = 40;
    private static final double CERTAIN = 0.999;
    private static final double CLEAR = 0.4;
    /// One in so many people gets a line in the first step.
    static final int STEPS = 20;
    /// What all lines given may cost beyond the program; each step has its people's part of it. Of what is to be gained
    /// over the present plan, or of the whole where there is none to better.
    private static final double SPARE = 0.5;

    private static final double SPARE_OF_ALL = 0.02;
    /// As many people more get a line in the next step where the last one was not too dear; at most one in so many.
    private static final double FASTER = 2;

    private static final double FASTEST = 0.25;

    /// That part of the time is for those who have no line when the rest of it is over.
    private static final int REST = 5;
    /// Lines of a person that are kept from step to step.
    private static final int KEPT = 30;

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
        return new Course(people, known, most).run();
    }

    private boolean isOver() {
        return System.nanoTime() > end;
    }

    private final class Course {

        private final int people;
        private final long most;
        private final List<Integer> open;
        private final List<Column> given = new ArrayList<>();
        /// Given in the last step, the clearest first, and the lines that these people might have had.
        private List<Column> last = List.of();

        private List<Column> others = List.of();
        /// Lines that the open people might have.
        private List<Column> known;

        private double[] prices = {};
        /// What the program cost before the last step.
        private double before;
        /// What all lines given may cost beyond the program.
        private double spare;
        /// So many people get a line in the next step.
        private double pace;

        Course(List<Integer> people, Collection<Column> known, long most) {
            this.people = people.size();
            this.most = most;
            this.known = List.copyOf(known);
            open = new ArrayList<>(people);
            pace = Math.max(1, this.people / STEPS);
        }

        List<Column> run() {
            while (!open.isEmpty()) {
                Demand beside = demand.beside(given);
                try (LineProgram program = new LineProgram(beside, open)) {
                    known.forEach(program::add);
                    search(beside, program);
                    if (stopped.getAsBoolean() || !program.solve()) {
                        return List.of();
                    }
                    double least = given.stream().mapToLong(Column::cost).sum() + program.value();
                    if (isTooDear(least) && canTakeBack()) {
                        takeBack(program.nearest(KEPT));
                    } else if (ColumnGeneration.whole(least, grain) >= most) {
                        return List.of();
                    } else if (isOver()) {
                        return quickly(beside, program);
                    } else {
                        give(program, least);
                    }
                }
                if (open.isEmpty() && isTooDear(demand.cost(given)) && canTakeBack()) {
                    takeBack(List.of());
                }
            }
            return given;
        }

        /// The open people beside those who have a line, from the last prices on.
        private void search(Demand beside, LineProgram program) {
            if (given.isEmpty()) {
                return;
            }
            ColumnGeneration generation = new ColumnGeneration(beside, open, program, searches, grain, bound -> {})
                    .from(prices, Double.NEGATIVE_INFINITY);
            long stop = System.nanoTime() + (end - System.nanoTime()) / Math.ceilDiv(open.size(), (int) pace);
            generation.run(Long.MAX_VALUE, ROUNDS, () -> stopped.getAsBoolean() || System.nanoTime() > stop);
            prices = generation.prices();
        }

        private boolean isTooDear(double least) {
            double part = (double) last.size() / people;
            return ColumnGeneration.whole(least, grain) >= most || (!last.isEmpty() && least - before > part * spare);
        }

        private boolean canTakeBack() {
            return last.size() > 1 && !isOver();
        }

        /// The half of the last lines that was less clear.
        private void takeBack(List<Column> nearest) {
            List<Column> less = last.subList(last.size() / 2, last.size());
            Set<Integer> again = persons(less);
            given.removeAll(less);
            open.addAll(again);
            known = new ArrayList<>(nearest);
            others.stream().filter(column -> again.contains(column.person())).forEach(known::add);
            last = List.copyOf(last.subList(0, last.size() / 2));
            pace = Math.max(1, pace / FASTER);
        }

        private void give(LineProgram program, double least) {
            if (last.isEmpty()) {
                prices = program.prices();
                spare = most == Long.MAX_VALUE ? SPARE_OF_ALL * Math.abs(least) : SPARE * (most - least);
            } else {
                pace = isTooDear(least)
                        ? Math.max(1, pace / FASTER)
                        : Math.clamp(pace * FASTER, 1, Math.max(1, FASTEST * people));
            }
            before = least;
            last = clearest(program);
            Set<Integer> persons = persons(last);
            given.addAll(last);
            open.removeAll(persons);
            Map<Boolean, List<Column>> nearest = program.nearest(KEPT).stream()
                    .collect(Collectors.partitioningBy(column -> persons.contains(column.person())));
            known = Objects.requireNonNull(nearest.get(false));
            others = Objects.requireNonNull(nearest.get(true));
        }

        /// Whose line is certain, and so many at most of those whose line is clear; one at least.
        private List<Column> clearest(LineProgram program) {
            Map<Integer, Column> best = new HashMap<>();
            program.shares()
                    .forEach((column, share) -> best.merge(
                            column.person(),
                            column,
                            (one, other) -> program.share(other) > program.share(one) ? other : one));
            List<Column> order = best.values().stream()
                    .sorted(Comparator.comparingDouble((Column column) -> -program.share(column))
                            .thenComparingInt(Column::person))
                    .toList();
            List<Column> next = new ArrayList<>();
            for (Column column : order) {
                double has = program.share(column);
                boolean more = next.isEmpty() || has >= CERTAIN || (has >= CLEAR && next.size() < pace);
                if (!more) {
                    break;
                }
                next.add(column);
            }
            return next;
        }

        private List<Column> quickly(Demand beside, LineProgram program) {
            BlockGiving giving = new BlockGiving(beside, open, program, searches);
            giving.give(0, rest, stopped);
            given.addAll(giving.given());
            return stopped.getAsBoolean() ? List.of() : given;
        }

        private static Set<Integer> persons(List<Column> columns) {
            Set<Integer> persons = new HashSet<>();
            columns.forEach(column -> persons.add(column.person()));
            return persons;
        }
    }
}
