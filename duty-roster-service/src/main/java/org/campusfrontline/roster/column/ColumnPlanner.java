package org.campusfrontline.roster.column;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.campusfrontline.roster.planning.IndexedProblem;
import org.campusfrontline.roster.planning.Plan;

/// Betters a plan with lines: first all people at once, whose program also gives the bound, then group by group. Needs
/// OR-Tools' native library. Method: column generation with a dive (Desaulniers, Desrosiers and Solomon, Column
/// Generation, 2005), and fix and optimise by groups of people.
public final class ColumnPlanner {

    /// Of the time that is left, in the program of all people.
    private static final double ROOT_SHARE = 0.45;
    private static final double DIVE_SHARE = 0.6;
    private static final double CHOICE_SHARE = 0.04;
    private static final double LONGEST_CHOICE = 20;
    private static final int ROUNDS = Integer.MAX_VALUE;
    private final IndexedProblem problem;
    private final int workers;
    private final Watcher watcher;
    private final Incumbent incumbent;
    private volatile long bound = Long.MIN_VALUE;

    /// From `first` on, with that many threads.
    public ColumnPlanner(IndexedProblem problem, Plan first, int workers, Watcher watcher) {
        this.problem = problem;
        this.workers = workers;
        this.watcher = watcher;
        incumbent = new Incumbent(problem, first, watcher::better);
    }

    /// Told of each better value and of the bound, from several threads.
    public interface Watcher {

        void better(long value);

        void bound(long bound);

        boolean stopped();
    }

    public Plan plan() {
        return incumbent.plan();
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
    public boolean offer(Plan plan) {
        return incumbent.take(columns(plan.rows()));
    }

    /// Plans all people at once; ends early where the plan is proved.
    public void planAll(Duration time) {
        Clock clock = new Clock(time);
        List<Integer> people = IntStream.range(0, problem.staff()).boxed().toList();
        Demand demand = Demand.all(problem);
        try (LineProgram program = new LineProgram(demand, people);
                SearchTeam team = new SearchTeam(problem, workers)) {
            columns(incumbent.rows()).forEach(program::add);
            ColumnGeneration generation = new ColumnGeneration(demand, people, program, team, this::tell);
            generation.run(incumbent.value() - problem.baseCost(), ROUNDS, clock.until(ROOT_SHARE));
            if (!proved()) {
                List<Column> dived = new Dive(demand, program, team, clock.until(ROOT_SHARE + DIVE_SHARE)).of(people);
                if (!dived.isEmpty()) {
                    incumbent.take(dived);
                }
                choose(demand, program, clock);
            }
        }
    }

    private void tell(double found) {
        offerBound(Math.max(0, ColumnGeneration.whole(found + problem.baseCost())));
    }

    /// Takes another's bound where it says more.
    public synchronized void offerBound(long found) {
        if (found > bound) {
            bound = found;
            watcher.bound(found);
        }
    }

    private void choose(Demand demand, LineProgram program, Clock clock) {
        if (!proved() && !clock.until(1).getAsBoolean()) {
            double seconds = Math.min(LONGEST_CHOICE, clock.seconds() * CHOICE_SHARE);
            List<Column> best =
                    new LineChoice(demand, program.columns()).best(columns(incumbent.rows()), seconds, workers);
            if (!best.isEmpty()) {
                incumbent.take(best);
            }
        }
    }

    /// Plans group after group, each thread its own, until the time is over or the plan is proved.
    public void planGroups(Duration time, long seed) {
        Clock clock = new Clock(time);
        BooleanSupplier over = () -> proved() || clock.until(1).getAsBoolean();
        try (ExecutorService threads = Executors.newFixedThreadPool(
                workers, Thread.ofPlatform().name("replan-", 0).daemon().factory())) {
            List<Callable<Void>> tasks = new ArrayList<>();
            for (int worker = 0; worker < workers; worker++) {
                Groups groups = new Groups(problem.staff(), seed + worker);
                tasks.add(() -> {
                    planGroups(groups, over);
                    return null;
                });
            }
            for (Future<Void> done : threads.invokeAll(tasks)) {
                done.get();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("planning a group failed", e.getCause());
        }
    }

    private void planGroups(Groups groups, BooleanSupplier over) {
        Replanning replanning = new Replanning(problem, incumbent, over);
        while (!over.getAsBoolean()) {
            long begun = System.nanoTime();
            Replanning.Result result = replanning.replan(groups.next());
            groups.learn(result, Duration.ofNanos(System.nanoTime() - begun));
        }
    }

    private List<Column> columns(int[][] rows) {
        return IntStream.range(0, rows.length)
                .mapToObj(person -> Column.of(problem, person, rows[person]))
                .toList();
    }

    /// Parts of a time, which end early where the watcher stops or the thread is interrupted.
    private final class Clock {

        private final long begun = System.nanoTime();
        private final long nanos;

        Clock(Duration time) {
            nanos = time.toNanos();
        }

        double seconds() {
            return nanos / 1e9;
        }

        BooleanSupplier until(double share) {
            long most = (long) (nanos * share);
            return () ->
                    watcher.stopped() || Thread.currentThread().isInterrupted() || System.nanoTime() - begun > most;
        }
    }
}
