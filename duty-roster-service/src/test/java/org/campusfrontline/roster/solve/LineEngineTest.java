package org.campusfrontline.roster.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.campusfrontline.roster.column.FirstPlan;
import org.campusfrontline.roster.evaluation.Evaluation;
import org.campusfrontline.roster.evaluation.Evaluator;
import org.campusfrontline.roster.planning.IndexedProblem;
import org.campusfrontline.roster.planning.Plan;
import org.campusfrontline.roster.planning.PlanningProblem;
import org.campusfrontline.roster.planning.ProblemFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The engine against every plan there is, judged by the evaluator.
class LineEngineTest {

    private static final int STAFF = 2;
    private static final int DAYS = 5;
    private static final int TYPES = 2;
    private final PlanEngine engine = new LineEngine(new CpSatEngine(), new NativeLibrary());

    static List<Long> seeds() {
        return LongStream.rangeClosed(1, 12).boxed().toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void provesWhatNoPlanBeats(long seed) {
        // Given
        PlanningProblem problem = ProblemFixture.random(seed, STAFF, DAYS, TYPES);
        OptionalLong best = EveryPlan.cheapest(IndexedProblem.of(problem));

        // When
        Optional<PlanEngine.Found> found = solve(problem, Duration.ofMinutes(2), 2);

        // Then
        assertThat(found.isPresent()).isEqualTo(best.isPresent());
        found.ifPresent(plan -> {
            assertThat(plan.value()).isEqualTo(best.orElseThrow());
            assertThat(plan.bound()).isEqualTo(plan.value());
            assertThat(plan.proved()).isTrue();
            assertKept(problem, plan);
        });
    }

    @Test
    void hasAPlanHoweverShortTheTime() {
        // Given
        PlanningProblem problem = ProblemFixture.random(1, 20, 56, 3);

        // When
        PlanEngine.Found plan = solve(problem, Duration.ofMillis(1), 2).orElseThrow();

        // Then
        assertKept(problem, plan);
    }

    @Test
    void bettersTheFirstPlanAndKnowsHowFarItIs() {
        // Given
        PlanningProblem problem = ProblemFixture.random(7, 24, 28, 3);
        IndexedProblem indexed = IndexedProblem.of(problem);
        long first = new Evaluator(indexed).penalty(first(indexed)).total();
        List<Long> values = new ArrayList<>();
        PlanEngine.Watcher notes = new PlanEngine.Watcher() {
            @Override
            public synchronized void improved(@Nullable Long value, @Nullable Long bound) {
                Optional.ofNullable(value).ifPresent(values::add);
            }

            @Override
            public boolean stopped() {
                return false;
            }
        };

        // When
        PlanEngine.Found plan = engine.solve(problem, null, new PlanEngine.Limits(Duration.ofSeconds(20), 2), notes)
                .orElseThrow();

        // Then
        assertKept(problem, plan);
        assertThat(plan.value()).isLessThan(first);
        assertThat(plan.bound()).isNotNull().isLessThanOrEqualTo(plan.value());
        assertThat(values).isSortedAccordingTo((one, other) -> Long.compare(other, one));
        assertThat(values.getLast()).isEqualTo(plan.value());
    }

    @Test
    void goesOnFromWhereAnotherSolveStood() {
        // Given
        PlanningProblem problem = ProblemFixture.random(7, 24, 28, 3);
        PlanEngine.Found before = solve(problem, Duration.ofSeconds(10), 2).orElseThrow();
        PlanEngine.Standing standing = new PlanEngine.Standing(before.plan(), before.bound());

        // When
        PlanEngine.Found after = engine.solve(
                        problem, standing, new PlanEngine.Limits(Duration.ofMillis(1), 2), new Quiet())
                .orElseThrow();

        // Then
        assertKept(problem, after);
        assertThat(after.value()).isLessThanOrEqualTo(before.value());
        assertThat(after.bound()).isNotNull().isGreaterThanOrEqualTo(before.bound());
    }

    @Test
    void bettersTheFirstPlanWithoutTheNativeLibrary() {
        // Given
        PlanningProblem problem = ProblemFixture.random(7, 24, 28, 3);
        IndexedProblem indexed = IndexedProblem.of(problem);
        long first = new Evaluator(indexed).penalty(first(indexed)).total();
        AtomicInteger better = new AtomicInteger();
        PlanEngine.Watcher untilBetter = new PlanEngine.Watcher() {
            @Override
            public void improved(@Nullable Long value, @Nullable Long bound) {
                better.addAndGet(value != null && value < first ? 1 : 0);
            }

            @Override
            public boolean stopped() {
                return better.get() >= 5;
            }
        };
        NativeLibrary missing = new NativeLibrary() {
            @Override
            boolean isThere() {
                return false;
            }
        };

        // When
        PlanEngine.Found plan = new LineEngine(new CpSatEngine(), missing)
                .solve(problem, null, new PlanEngine.Limits(Duration.ofMinutes(5), 1), untilBetter)
                .orElseThrow();

        // Then
        assertKept(problem, plan);
        assertThat(plan.value()).isLessThan(first);
        assertThat(plan.bound()).isNull();
        assertThat(plan.proved()).isFalse();
    }

    @Test
    void stopsWhenTold() {
        // Given
        PlanningProblem problem = ProblemFixture.random(3, 20, 28, 3);
        PlanEngine.Watcher stops = new PlanEngine.Watcher() {
            private volatile boolean seen;

            @Override
            public void improved(@Nullable Long value, @Nullable Long bound) {
                seen = true;
            }

            @Override
            public boolean stopped() {
                return seen;
            }
        };

        // When
        PlanEngine.Found plan = engine.solve(problem, null, new PlanEngine.Limits(Duration.ofHours(1), 2), stops)
                .orElseThrow();

        // Then
        assertKept(problem, plan);
    }

    @Test
    void endsWhenItsThreadIsInterrupted() throws InterruptedException, ExecutionException, TimeoutException {
        // Given
        PlanningProblem problem = ProblemFixture.random(3, 20, 28, 3);
        CountDownLatch searching = new CountDownLatch(1);
        PlanEngine.Watcher never = new PlanEngine.Watcher() {
            @Override
            public void improved(@Nullable Long value, @Nullable Long bound) {
                searching.countDown();
            }

            @Override
            public boolean stopped() {
                return false;
            }
        };
        FutureTask<Optional<PlanEngine.Found>> solve = new FutureTask<>(
                () -> engine.solve(problem, null, new PlanEngine.Limits(Duration.ofHours(1), 2), never));
        Thread thread = Thread.ofPlatform().start(solve);
        searching.await();

        // When
        thread.interrupt();

        // Then
        assertKept(problem, solve.get(2, TimeUnit.MINUTES).orElseThrow());
    }

    private static Plan first(IndexedProblem problem) {
        return Plan.of(
                new FirstPlan(new ContractLines(problem)).find(() -> false).orElseThrow());
    }

    private Optional<PlanEngine.Found> solve(PlanningProblem problem, Duration time, int workers) {
        return engine.solve(problem, null, new PlanEngine.Limits(time, workers), new Quiet());
    }

    private static void assertKept(PlanningProblem problem, PlanEngine.Found plan) {
        Evaluation evaluation = new Evaluator(IndexedProblem.of(problem)).evaluate(plan.plan());
        assertThat(evaluation.penalty().total()).isEqualTo(plan.value());
        assertThat(evaluation.breaches()).isEmpty();
    }
}
