package org.campusfrontline.roster.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.campusfrontline.roster.evaluation.Evaluator;
import org.campusfrontline.roster.planning.IndexedProblem;
import org.campusfrontline.roster.planning.Plan;
import org.campusfrontline.roster.planning.ProblemFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The search against every line there is, judged by the evaluator.
class LineSearchTest {

    private static final int DAYS = 8;
    private static final int TYPES = 2;
    private static final Offset<Double> EXACTLY = within(1e-9);

    private final LineWorkspace workspace = new LineWorkspace();

    static List<Long> seeds() {
        return LongStream.rangeClosed(1, 25).boxed().toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void findsTheCheapestOfAllLines(long seed) {
        // Given
        IndexedProblem problem = IndexedProblem.of(ProblemFixture.random(seed, 1, DAYS, TYPES));
        double[][] prices = prices(seed);
        List<int[]> all = linesThatKeepTheRules(problem);

        // When
        LineAnswer answer = new LineSearch(problem, 0).quick(prices, DayChoices.all(problem, 0), workspace, 3);

        // Then
        double cheapest =
                all.stream().mapToDouble(line -> cost(line, prices)).min().orElse(Double.POSITIVE_INFINITY);
        assertThat(answer.bound()).isEqualTo(cheapest, EXACTLY);
        assertThat(answer.lines()).allSatisfy(line -> {
            assertThat(all).anyMatch(other -> Arrays.equals(other, line.shifts()));
            assertThat(line.cost()).isEqualTo(cost(line.shifts(), prices), EXACTLY);
        });
        assertThat(answer.lines().isEmpty()).isEqualTo(all.isEmpty());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void keepsToTheChoicesThatAreLeft(long seed) {
        // Given
        IndexedProblem problem = IndexedProblem.of(ProblemFixture.random(seed, 1, DAYS, TYPES));
        double[][] prices = prices(seed);
        DayChoices choices = narrowed(problem, seed);
        List<int[]> all =
                linesThatKeepTheRules(problem).stream().filter(choices::allows).toList();

        // When
        LineAnswer answer = new LineSearch(problem, 0).quick(prices, choices, workspace, 1);

        // Then
        assertThat(answer.bound())
                .isEqualTo(
                        all.stream()
                                .mapToDouble(line -> cost(line, prices))
                                .min()
                                .orElse(Double.POSITIVE_INFINITY),
                        EXACTLY);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void boundsAndKeepsTheRulesWhereNoLimitCanBeTracked(long seed) {
        // Given
        IndexedProblem problem = IndexedProblem.of(ProblemFixture.random(seed, 1, DAYS, TYPES));
        double[][] prices = prices(seed);
        List<int[]> all = linesThatKeepTheRules(problem);

        // When
        LineAnswer answer = new LineSearch(problem, 0, 0, 0).quick(prices, DayChoices.all(problem, 0), workspace, 1);

        // Then
        double cheapest =
                all.stream().mapToDouble(line -> cost(line, prices)).min().orElse(Double.POSITIVE_INFINITY);
        assertThat(answer.bound()).isLessThanOrEqualTo(cheapest + 1e-9);
        assertThat(answer.lines())
                .allSatisfy(line -> assertThat(all).anyMatch(other -> Arrays.equals(other, line.shifts())));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isExactWhenThorough(long seed) {
        // Given
        IndexedProblem problem = IndexedProblem.of(ProblemFixture.random(seed, 1, DAYS, TYPES));
        double[][] prices = prices(seed);
        double cheapest = linesThatKeepTheRules(problem).stream()
                .mapToDouble(line -> cost(line, prices))
                .min()
                .orElse(Double.POSITIVE_INFINITY);

        // When
        LineAnswer answer =
                new LineSearch(problem, 0, 0, 100_000).thorough(prices, DayChoices.all(problem, 0), workspace);

        // Then
        assertThat(answer.isExact()).isTrue();
        assertThat(answer.bound()).isEqualTo(cheapest, EXACTLY);
    }

    @Test
    void provesThatNoLineIsLeft() {
        // Given
        IndexedProblem problem = IndexedProblem.of(ProblemFixture.gate());
        DayChoices choices = DayChoices.all(problem, 0);
        for (int day = 0; day < 7; day++) {
            choices.only(day, Plan.OFF);
        }

        // When
        LineAnswer answer = new LineSearch(problem, 0).quick(new double[7][2], choices, workspace, 1);

        // Then
        assertThat(answer.lines()).isEmpty();
        assertThat(answer.bound()).isInfinite();
    }

    private static DayChoices narrowed(IndexedProblem problem, long seed) {
        Random random = new Random(seed + 1_000);
        DayChoices choices = DayChoices.all(problem, 0);
        for (int count = 0; count < 4; count++) {
            choices.without(random.nextInt(DAYS), random.nextInt(TYPES + 1) - 1);
        }
        return choices;
    }

    private static double[][] prices(long seed) {
        Random random = new Random(seed);
        double[][] prices = new double[DAYS][TYPES];
        for (double[] day : prices) {
            Arrays.setAll(day, type -> random.nextInt(200) / 4.0 - 25);
        }
        return prices;
    }

    private static double cost(int[] line, double[][] prices) {
        double cost = 0;
        for (int day = 0; day < line.length; day++) {
            cost += line[day] < 0 ? 0 : prices[day][line[day]];
        }
        return cost;
    }

    private static List<int[]> linesThatKeepTheRules(IndexedProblem problem) {
        Evaluator evaluator = new Evaluator(problem);
        List<int[]> lines = new ArrayList<>();
        int count = (int) Math.pow(TYPES + 1, DAYS);
        for (int number = 0; number < count; number++) {
            int[] line = new int[DAYS];
            int left = number;
            for (int day = 0; day < DAYS; day++) {
                line[day] = left % (TYPES + 1) - 1;
                left /= TYPES + 1;
            }
            if (evaluator.evaluate(Plan.of(new int[][] {line})).keepsAllRules()) {
                lines.add(line);
            }
        }
        return lines;
    }
}
