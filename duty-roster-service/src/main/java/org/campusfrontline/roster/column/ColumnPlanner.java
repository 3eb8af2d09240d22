package org.campusfrontline.roster.column;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Betters a plan with lines: first all people at once, whose program also gives the bound, then group by group. Needs
/// OR-Tools' native library. Method: column generation with a dive (Desaulniers, Desrosiers and Solomon, Column
/// Generation, 2005), and fix and optimise by groups of people.
public final class ColumnPlanner {

    /// Of the time, until when prices are sought, and then the program of all people is solved.
    private static final double PRICES_SHARE = 0.25;
    private static final double ROOT_SHARE = 0.45;
    /// Prices whose bound is so far below the program are stuck: all people run to the same places. Blocks help where
    /// a search among all is quicker than the program.
    private static final double FAR = 0.5;
    /// A dive by blocks is worth its place if its plan costs less than that share of the one before.
    private static final double GAIN = 0.7;
    /// Of the time that is left then.
    private static final double DIVE_SHARE = 0.8;
    /// So many rounds of the whole program take about as long as a dive.
    private static final int DIVE_ROUNDS = 7 * Dive.STEPS;

    private static final long SEED = 20_220_525;

    private static final double CHOICE_SHARE = 0.04;
    private static final double LONGEST_CHOICE = 20;
    private static final int ROUNDS = Integer.MAX_VALUE;
    /// Lines that the last choice is among; more make it slow and rarely better.
    private static final int CHOICE_LINES = 6_000;
    /// People by days.
    private static final int LARGE = 2_000;
    /// Beyond that a dive takes minutes and is behind what others have made by then.
    private static final int VERY_LARGE = 3_000;

    private final LineProblem problem;
    private final int workers;
    private final Watcher watcher;
    private final Incumbent incumbent;
    private final LinePool pool;
    private final Windows windows;
    private volatile long bound = Long.MIN_VALUE;
    private volatile LineExcess excess;

    /// From `first` on, with that many threads.
    public ColumnPlanner(LineProblem problem, int[][] first, int workers, Watcher watcher) {
        this.problem = problem;
        this.workers = workers;
        this.watcher = watcher;
        pool = new LinePool(problem.staff());
        excess = LineExcess.unknown(problem.staff());
        windows = new Windows(problem.staff(), problem.days(), SEED);
        incumbent = new Incumbent(problem, columns(first), watcher::better);
    }

    /// Told of each better value and of the bound, from several threads.
    public interface Watcher {

        void better(long value);

        void bound(long bound);

        /// Told once there is a plan: where everybody's line in the best one can be read, by any thread.
        default void standing(Supplier<int[][]> plan) {}

        boolean stopped();
    }

    /// Everybody's line.
    public int[][] plan() {
        return Column.rows(incumbent.columns());
    }

    public long value() {
        return incumbent.value();
    }

    /// What no plan can be below; `Long.MIN_VALUE` while nothing is known.
    public long bound() {
        return bound;
    }

    public boolean proved() {
        return bound >= incumbent.value();
    }

    /// Takes another's plan where it is better.
    public boolean offer(int[][] plan) {
        return incumbent.take(columns(plan)) > 0;
    }

    /// Plans all people at once; ends early where the plan is proved.
    public void planAll(Duration time) {
        planAll(time, workers, false);
    }

    /// The same with so many threads beside another who makes a plan: no dive that would take too long.
    public void planAllBeside(Duration time, int threads) {
        planAll(time, threads, true);
    }

    private void planAll(Duration time, int threads, boolean beside) {
        Clock clock = new Clock(time);
        List<Integer> people = IntStream.range(0, problem.staff()).boxed().toList();
        Demand demand = Demand.all(problem.places());
        long enough = incumbent.value() - problem.constant();
        try (LineProgram program = new LineProgram(demand, people);
                SearchTeam team = new SearchTeam(problem, threads)) {
            Volume volume = new Volume(demand, team, this::tell);
            volume.run(people, enough, clock.until(PRICES_SHARE));
            double searching = clock.gone() / Math.max(1, volume.asked());
            incumbent.columns().forEach(program::add);
            volume.columns().forEach(program::add);
            ColumnGeneration generation = new ColumnGeneration(
                            demand, people, program, team, problem.grain(), this::tell)
                    .from(volume.prices(), volume.bound());
            double begun = clock.gone();
            long constant = problem.constant();
            boolean stuck = program.solve()
                    && constant + volume.bound() < FAR * (constant + program.value())
                    && searching < clock.gone() - begun
                    && !clock.until(PRICES_SHARE).getAsBoolean();
            if (stuck) {
                BlockPrices blocks = new BlockPrices(demand, people, team, this::tell);
                blocks.run(enough, clock.until(PRICES_SHARE));
                blocks.columns().forEach(program::add);
                generation.from(blocks.prices(), blocks.bound());
            }
            double running = clock.gone();
            generation.run(enough, ROUNDS, clock.until(ROOT_SHARE));
            if (!proved() && program.solve()) {
                excess = LineExcess.of(program, problem.places(), problem.staff());
            }
            double diving = (clock.gone() - running) / Math.max(1, generation.rounds()) * DIVE_ROUNDS;
            boolean isLong =
                    cells() > VERY_LARGE || diving > clock.left(DIVE_SHARE).toSeconds();
            if (!proved() && !(beside && isLong)) {
                dive((stuck && isLarge()) || isSlow(program, clock), demand, program, team, clock);
            }
        }
    }

    private void dive(boolean byBlocks, Demand demand, LineProgram program, SearchTeam team, Clock clock) {
        List<Integer> people = IntStream.range(0, problem.staff()).boxed().toList();
        Set<Column> known = new LinkedHashSet<>(program.nearest(Math.max(1, CHOICE_LINES / problem.staff())));
        List<Column> dived = List.of();
        long before = incumbent.value();
        if (byBlocks) {
            dived = new BlockDive(demand, team, problem.grain(), clock.left(DIVE_SHARE), clock.until(1))
                    .of(people, program);
            take(dived, clock);
        }
        if (incumbent.value() > GAIN * before) {
            known.addAll(dived);
            dived = new Dive(demand, team, problem.grain(), clock.left(DIVE_SHARE), clock.until(1))
                    .of(people, program.columns());
            take(dived, clock);
        }
        known.addAll(dived);
        pool.add(known);
        choose(demand, known, clock);
    }

    private void take(List<Column> plan, Clock clock) {
        if (!plan.isEmpty()) {
            incumbent.take(settled(plan, clock.until(1)));
        }
    }

    private int cells() {
        return problem.staff() * problem.days();
    }

    /// Whether a dive among all would take too long.
    private boolean isLarge() {
        return cells() > LARGE;
    }

    /// Whether a dive would end long before its last step.
    private static boolean isSlow(LineProgram program, Clock clock) {
        return program.slowest().multipliedBy(Dive.STEPS).compareTo(clock.left(DIVE_SHARE)) > 0;
    }

    /// Everybody once more beside the others.
    private List<Column> settled(List<Column> plan, BooleanSupplier stopped) {
        Rows rows = new Rows(problem);
        plan.forEach(rows::put);
        rows.settle(stopped);
        return rows.plan();
    }

    private void tell(double found) {
        offerBound(Math.max(0, problem.constant() + ColumnGeneration.whole(found, problem.grain())));
    }

    /// Takes another's bound where it says more.
    public synchronized void offerBound(long found) {
        if (found > bound) {
            bound = found;
            watcher.bound(found);
        }
    }

    private void choose(Demand demand, Set<Column> known, Clock clock) {
        if (!proved() && !clock.until(1).getAsBoolean()) {
            double seconds = Math.min(LONGEST_CHOICE, clock.seconds() * CHOICE_SHARE);
            known.addAll(incumbent.columns());
            List<Column> best = new LineChoice(demand, known).best(incumbent.columns(), seconds, workers);
            if (!best.isEmpty()) {
                incumbent.take(best);
            }
        }
    }

    /// Plans group after group on all days, or all on some days, each thread its own, until the time is over or the
    /// plan is proved.
    public void planGroups(Duration time, long seed) {
        planGroups(time, seed, workers);
    }

    /// The same with so many threads beside others, whose seeds are to be others.
    public void planGroups(Duration time, long seed, int threads) {
        Clock clock = new Clock(time);
        BooleanSupplier over = clock.until(1);
        try (ExecutorService replanning = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().name("replan-", 0).daemon().factory())) {
            List<Callable<Void>> tasks = new ArrayList<>();
            for (int worker = 0; worker < threads; worker++) {
                Groups groups = new Groups(problem.staff(), seed + worker);
                Turns turns = new Turns();
                tasks.add(() -> {
                    planGroups(groups, turns, over);
                    return null;
                });
            }
            for (Future<Void> done : replanning.invokeAll(tasks)) {
                done.get();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("planning a group failed", e.getCause());
        }
    }

    private void planGroups(Groups groups, Turns turns, BooleanSupplier over) {
        Replanning replanning = new Replanning(problem, incumbent, pool, over);
        while (!over.getAsBoolean()) {
            long begun = System.nanoTime();
            long value = incumbent.value();
            LineExcess known = excess;
            double[] exceeds = known.of(incumbent.columns());
            Optional<Window> window = turns.byDays() ? windows.take(value) : Optional.empty();
            List<Integer> people = window.map(windows::people)
                    .map(some -> groups.some(some, exceeds))
                    .orElseGet(() -> groups.next(exceeds));
            Replanning.Result result = replanning.replan(people, window, known.prices());
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            window.ifPresentOrElse(
                    planned -> windows.giveBack(planned, result, took, value), () -> groups.learn(result, took));
            turns.learn(window.isPresent(), result.gain(), took);
        }
    }

    private List<Column> columns(int[][] lines) {
        LineFinder finder = problem.finder();
        return IntStream.range(0, lines.length)
                .mapToObj(person -> finder.column(person, lines[person]))
                .toList();
    }

    /// Parts of a time, which end early where the plan is proved, the watcher stops or the thread is interrupted.
    private final class Clock {

        private final long begun = System.nanoTime();
        private final long nanos;

        Clock(Duration time) {
            nanos = time.toNanos();
        }

        double seconds() {
            return nanos / 1e9;
        }

        double gone() {
            return (System.nanoTime() - begun) / 1e9;
        }

        Duration left(double share) {
            return Duration.ofNanos((long) (share * Math.max(0, nanos - (System.nanoTime() - begun))));
        }

        BooleanSupplier until(double share) {
            long most = (long) (nanos * share);
            return () -> proved()
                    || watcher.stopped()
                    || Thread.currentThread().isInterrupted()
                    || System.nanoTime() - begun > most;
        }
    }
}
