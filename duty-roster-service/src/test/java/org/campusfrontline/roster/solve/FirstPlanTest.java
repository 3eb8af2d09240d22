package org.campusfrontline.roster.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.campusfrontline.roster.column.FirstPlan;
import org.campusfrontline.roster.evaluation.Evaluation;
import org.campusfrontline.roster.evaluation.Evaluator;
import org.campusfrontline.roster.planning.IndexedProblem;
import org.campusfrontline.roster.planning.Plan;
import org.campusfrontline.roster.planning.ProblemFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FirstPlanTest {

    private static final int STAFF = 3;
    private static final int DAYS = 7;
    private static final int TYPES = 2;

    static List<Long> seeds() {
        return LongStream.rangeClosed(1, 15).boxed().toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void keepsTheRulesAndLeavesNobodyAnythingBetter(long seed) {
        // Given
        IndexedProblem problem = IndexedProblem.of(ProblemFixture.random(seed, STAFF, DAYS, TYPES));
        Evaluator evaluator = new Evaluator(problem);

        // When
        Optional<Plan> found =
                new FirstPlan(new ContractLines(problem)).find(() -> false).map(Plan::of);

        // Then
        assertThat(found.isPresent()).isEqualTo(everybodyHasALine(evaluator));
        found.ifPresent(plan -> {
            Evaluation evaluation = evaluator.evaluate(plan);
            assertThat(evaluation.keepsAllRules()).isTrue();
            for (int person = 0; person < STAFF; person++) {
                for (int line = 0; line < Math.pow(TYPES + 1, DAYS); line++) {
                    Plan other = with(plan, person, line);
                    if (evaluator.penalty(other).total() < evaluation.penalty().total()) {
                        assertThat(evaluator.evaluate(other).keepsAllRules()).isFalse();
                    }
                }
            }
        });
    }

    @Test
    void stopsBeforeEverybodyHasALine() {
        IndexedProblem problem = IndexedProblem.of(ProblemFixture.random(1, STAFF, DAYS, TYPES));
        assertThat(new FirstPlan(new ContractLines(problem)).find(() -> true)).isEmpty();
    }

    private static boolean everybodyHasALine(Evaluator evaluator) {
        for (int person = 0; person < STAFF; person++) {
            int who = person;
            boolean has = false;
            for (int line = 0; line < Math.pow(TYPES + 1, DAYS) && !has; line++) {
                has = evaluator.evaluate(with(Plan.empty(STAFF, DAYS), person, line)).breaches().stream()
                        .noneMatch(breach -> breach.person() == who);
            }
            if (!has) {
                return false;
            }
        }
        return true;
    }

    private static Plan with(Plan plan, int person, int number) {
        int[][] rows = plan.rows();
        int left = number;
        for (int day = 0; day < DAYS; day++) {
            rows[person][day] = left % (TYPES + 1) - 1;
            left /= TYPES + 1;
        }
        return Plan.of(rows);
    }
}
