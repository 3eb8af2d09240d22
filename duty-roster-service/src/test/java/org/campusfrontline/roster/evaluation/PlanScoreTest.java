package org.campusfrontline.roster.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.campusfrontline.roster.planning.IndexedProblem;
import org.campusfrontline.roster.planning.Plan;
import org.campusfrontline.roster.planning.ProblemFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The score under change against the evaluator, which judges the whole plan anew.
class PlanScoreTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void agreesWithTheEvaluatorAfterEveryMove(long seed) {
        // Given
        IndexedProblem problem = IndexedProblem.of(ProblemFixture.random(seed, 4, 12, 3));
        Evaluator evaluator = new Evaluator(problem);
        PlanScore score = new PlanScore(problem, Plan.empty(problem.staff(), problem.days()));
        Random random = new Random(seed);

        for (int step = 0; step < 400; step++) {
            int person = random.nextInt(problem.staff());
            int day = random.nextInt(problem.days());
            int shift = random.nextInt(problem.types() + 1) - 1;

            // When
            ScoreChange change = score.change(person, day, shift);
            long penaltyBefore = score.penalty();
            long excessBefore = score.excess();
            score.move(person, day, shift);

            // Then
            Evaluation evaluation = evaluator.evaluate(score.plan());
            assertThat(score.penalty())
                    .isEqualTo(evaluation.penalty().total())
                    .isEqualTo(penaltyBefore + change.penalty());
            assertThat(score.excess()).isEqualTo(excess(evaluation)).isEqualTo(excessBefore + change.excess());
        }
    }

    @Test
    void beginsWithTheScoreOfTheGivenPlan() {
        // Given
        IndexedProblem problem = IndexedProblem.of(ProblemFixture.gate());
        Plan plan = Plan.of(new int[][] {{-1, 1, 0, -1, 1, 1, -1}, {0, -1, 0, 1, 0, 0, -1}});

        // When
        PlanScore score = new PlanScore(problem, plan);

        // Then
        Evaluation evaluation = new Evaluator(problem).evaluate(plan);
        assertThat(score.plan()).isEqualTo(plan);
        assertThat(score.penalty()).isEqualTo(evaluation.penalty().total());
        assertThat(score.excess()).isEqualTo(excess(evaluation));
    }

    @Test
    void aMoveToTheSameShiftChangesNothing() {
        IndexedProblem problem = IndexedProblem.of(ProblemFixture.gate());
        PlanScore score = new PlanScore(problem, Plan.empty(2, 7));
        assertThat(score.change(0, 3, Plan.OFF)).isEqualTo(new ScoreChange(0, 0));
    }

    private static long excess(Evaluation evaluation) {
        return evaluation.breaches().stream()
                .mapToLong(breach -> breach.breach().excess())
                .sum();
    }
}
