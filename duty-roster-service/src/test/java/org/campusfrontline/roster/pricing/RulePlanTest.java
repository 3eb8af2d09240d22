package org.campusfrontline.roster.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.ortools.Loader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import org.campusfrontline.roster.column.ColumnPlanner;
import org.campusfrontline.roster.column.FirstPlan;
import org.campusfrontline.roster.column.Rebuilding;
import org.campusfrontline.roster.engine.compile.Instance;
import org.campusfrontline.roster.engine.model.Problem;
import org.campusfrontline.roster.engine.rule.Board;
import org.campusfrontline.roster.engine.score.Judgement;
import org.campusfrontline.roster.engine.score.LiveRoster;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Plans under rule books against every plan there is, judged by the evaluator.
class RulePlanTest {

    private static final int DAYS = 4;
    private static final int PEOPLE = 2;
    private static final long SEED = 3;

    static List<Long> seeds() {
        return LongStream.rangeClosed(1, 8).boxed().toList();
    }

    @BeforeAll
    static void load() {
        Loader.loadNativeLibraries();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void plansWithinABound(long seed) {
        // Given
        Problem problem = new RandomBook(seed, PEOPLE, DAYS).problem();
        RuleLines lines = RuleLines.of(problem, Weights.standard());
        int[][] first = new FirstPlan(lines).find(() -> false).orElseThrow();

        // When
        ColumnPlanner planner = new ColumnPlanner(lines, first, 2, new Quiet(() -> false));
        planner.planAll(Duration.ofSeconds(20));

        // Then
        long best = cheapest(problem, lines);
        assertThat(planner.bound()).isPositive().isLessThanOrEqualTo(best);
        assertThat(planner.value()).isGreaterThanOrEqualTo(best).isLessThanOrEqualTo(value(problem, lines, first));
        assertThat(planner.value()).isEqualTo(value(problem, lines, planner.plan()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void rebuildsWithoutTheNativeLibrary(long seed) {
        // Given
        Problem problem = new RandomBook(seed, PEOPLE, DAYS).problem();
        RuleLines lines = RuleLines.of(problem, Weights.standard());
        int[][] first = new FirstPlan(lines).find(() -> false).orElseThrow();
        List<Long> better = new ArrayList<>();
        int[] looks = {0};

        // When
        int[][] plan = new Rebuilding(lines, first, seed).better(() -> ++looks[0] > 200, better::add);

        // Then
        long value = value(problem, lines, plan);
        long before = value(problem, lines, first);
        assertThat(value).isBetween(cheapest(problem, lines), before);
        assertThat(better.isEmpty() ? before : better.getLast()).isEqualTo(value);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void annealsToTheCheapestPlan(long seed) {
        // Given
        Problem problem = new RandomBook(seed, PEOPLE, DAYS).problem();
        RuleLines lines = RuleLines.of(problem, Weights.standard());
        Instance instance = Instance.of(problem);

        // When
        Board annealed = new Annealing(instance, Weights.standard(), instance.board(), seed)
                .better(Duration.ofSeconds(2), () -> false, met -> {});

        // Then
        assertThat(value(problem, lines, lines.plan(annealed))).isEqualTo(cheapest(problem, lines));
    }

    @Test
    void tellsOfBetterPlansWhileItAnneals() {
        // Given
        Problem problem = new RandomBook(SEED, 20, 28).problem();
        RuleLines lines = RuleLines.of(problem, Weights.standard());
        Instance instance = Instance.of(problem);
        List<Long> told = new ArrayList<>();

        // When
        Board annealed = new Annealing(instance, Weights.standard(), instance.board(), SEED)
                .better(Duration.ofSeconds(4), () -> false, met -> told.add(value(problem, lines, lines.plan(met))));

        // Then
        long first = value(problem, lines, lines.plan(instance.board()));
        assertThat(told)
                .hasSizeBetween(1, 4)
                .isSortedAccordingTo(Comparator.reverseOrder())
                .allMatch(value -> value < first && value >= value(problem, lines, lines.plan(annealed)));
    }

    @Test
    void endsSoonOnceStopped() {
        // Given
        Problem problem = new RandomBook(SEED, 20, 28).problem();
        long begun = System.nanoTime();
        BooleanSupplier impatient =
                () -> System.nanoTime() - begun > Duration.ofSeconds(3).toNanos();

        // When
        RulePlanner.Planned planned =
                new RulePlanner(problem, Weights.standard(), 2, new Quiet(impatient)).plan(Duration.ofMinutes(5));

        // Then
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMinutes(1));
        assertThat(planned.judgement()).isEqualTo(Judgement.of(Instance.of(problem), planned.board()));
    }

    @Test
    void failsSoonWhereTheProgramDoes() {
        // Given
        Problem problem = new RandomBook(SEED, 20, 28).problem();
        long begun = System.nanoTime();
        RulePlanner planner = new RulePlanner(problem, Weights.standard(), 2, new Failing());

        // When
        assertThatThrownBy(() -> planner.plan(Duration.ofMinutes(5))).hasMessage("no bound today");

        // Then
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMinutes(1));
    }

    private static long value(Problem problem, RuleLines lines, int[][] plan) {
        LiveRoster live = LiveRoster.of(Instance.of(problem), lines.board(plan));
        live.weigh(Weights.standard().factors());
        return live.weighed();
    }

    private static long cheapest(Problem problem, RuleLines lines) {
        LiveRoster live = LiveRoster.free(Instance.of(problem));
        live.weigh(Weights.standard().factors());
        return cheapest(live, lines.duties(), 0);
    }

    private static long cheapest(LiveRoster live, int duties, int cell) {
        if (cell == PEOPLE * DAYS) {
            return live.weighed();
        }
        long least = Long.MAX_VALUE;
        for (int duty = -1; duty < duties; duty++) {
            int mark = live.mark();
            live.set(cell / DAYS, cell % DAYS, duty < 0 ? Board.OFF : Board.FIRST + duty);
            least = Math.min(least, cheapest(live, duties, cell + 1));
            live.undo(mark);
        }
        return least;
    }

    private record Failing() implements ColumnPlanner.Watcher {

        @Override
        public void better(long value) {
            // Only the end matters.
        }

        @Override
        public void bound(long bound) {
            throw new IllegalStateException("no bound today");
        }

        @Override
        public boolean stopped() {
            return false;
        }
    }

    private record Quiet(BooleanSupplier over) implements ColumnPlanner.Watcher {

        @Override
        public void better(long value) {
            // Only the end matters.
        }

        @Override
        public void bound(long bound) {
            // Only the end matters.
        }

        @Override
        public boolean stopped() {
            return over.getAsBoolean();
        }
    }
}
