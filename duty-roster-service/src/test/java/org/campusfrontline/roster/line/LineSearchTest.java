package org.campusfrontline.roster.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.campusfrontline.roster.evaluation.Evaluator;
import org.campusfrontline.roster.planning.IndexedProblem;
import org.campusfrontline.roster.planning.Plan;
import org.campusfrontline.roster.planning.PlanningProblem;
import org.campusfrontline.roster.planning.ProblemFixture;
import org.campusfrontline.roster.planning.StaffMember;
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
        LineAnswer answer = new LineSearch(problem, 0).cheapest(prices, workspace);

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
    void boundsAndKeepsTheRulesWhereNoLimitCanBeTracked(long seed) {
        // Given
        IndexedProblem problem = IndexedProblem.of(ProblemFixture.random(seed, 1, DAYS, TYPES));
        double[][] prices = prices(seed);
        List<int[]> all = linesThatKeepTheRules(problem);

        // When
        LineAnswer answer = new LineSearch(problem, 0, 0).cheapest(prices, workspace);

        // Then
        double cheapest =
                all.stream().mapToDouble(line -> cost(line, prices)).min().orElse(Double.POSITIVE_INFINITY);
        assertThat(answer.bound()).isLessThanOrEqualTo(cheapest + 1e-9);
        assertThat(answer.lines())
                .allSatisfy(line -> assertThat(all).anyMatch(other -> Arrays.equals(other, line.shifts())));
    }

    @Test
    void provesThatNoLineIsLeft() {
        // Given: somebody who must work and never can
        PlanningProblem gate = ProblemFixture.gate();
        StaffMember member = gate.staff().getFirst();
        Set<Integer> week = Set.of(0, 1, 2, 3, 4, 5, 6);
        PlanningProblem without = new PlanningProblem(
                gate.horizon(),
                gate.shiftTypes(),
                List.of(new StaffMember(member.id(), member.contract(), week)),
                List.of(),
                List.of());

        // When
        LineAnswer answer = new LineSearch(IndexedProblem.of(without), 0).cheapest(new double[7][2], workspace);

        // Then
        assertThat(answer.lines()).isEmpty();
        assertThat(answer.bound()).isInfinite();
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
