package org.campusfrontline.roster.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.campusfrontline.roster.engine.model.RuleKind;
import org.campusfrontline.roster.planning.IndexedProblem;
import org.campusfrontline.roster.planning.Plan;
import org.campusfrontline.roster.planning.ProblemFixture;
import org.junit.jupiter.api.Test;

class EvaluatorTest {

    private static final int F = Plan.OFF;
    private static final int D = 0;
    private static final int N = 1;

    private final IndexedProblem problem = IndexedProblem.of(ProblemFixture.gate());
    private final Evaluator evaluator = new Evaluator(problem);

    @Test
    void countsEachKindOfPenaltyApart() {
        // Given
        Plan plan = Plan.of(new int[][] {{F, D, N, F, F, F, F}, {D, D, F, D, F, F, F}});

        // When
        Penalty penalty = evaluator.penalty(plan);

        // Then
        assertThat(penalty).isEqualTo(new Penalty(2, 3, 90, 1));
        assertThat(penalty.total()).isEqualTo(96);
    }

    @Test
    void findsNothingWrongWithAGoodPlan() {
        Plan plan = Plan.of(new int[][] {{D, N, N, F, F, F, F}, {F, D, D, F, F, F, F}});
        assertThat(evaluator.evaluate(plan).keepsAllRules()).isTrue();
    }

    @Test
    void namesPersonDaysRuleAndValues() {
        // Given
        Plan plan = Plan.of(new int[][] {{F, N, D, F, N, N, F}, {F, F, D, F, D, D, F}});

        // When
        Evaluation evaluation = evaluator.evaluate(plan);

        // Then
        assertThat(evaluation.breaches())
                .containsExactlyInAnyOrder(
                        new PersonBreach(0, "A", new Breach(RuleKind.DAY_OFF, 5, 5, N, -1)),
                        new PersonBreach(0, "A", new Breach(RuleKind.FORBIDDEN_FOLLOWER, 1, 2, D, -1)),
                        new PersonBreach(0, "A", new Breach(RuleKind.MAX_SHIFTS_OF_TYPE, 0, 6, 3, 2)),
                        new PersonBreach(0, "A", new Breach(RuleKind.MIN_CONSECUTIVE_DAYS_OFF, 3, 3, 1, 2)),
                        new PersonBreach(1, "B", new Breach(RuleKind.MAX_WEEKENDS, 5, 6, 1, 0)));
    }

    @Test
    void judgesMinutesOfTheWholeHorizon() {
        Plan plan = Plan.of(new int[][] {{D, F, F, F, F, F, F}, {D, D, D, D, D, F, D}});
        assertThat(evaluator.evaluate(plan).breaches())
                .contains(
                        new PersonBreach(0, "A", new Breach(RuleKind.MIN_MINUTES, 0, 6, 480, 960)),
                        new PersonBreach(1, "B", new Breach(RuleKind.MAX_MINUTES, 0, 6, 2_880, 2_400)));
    }
}
