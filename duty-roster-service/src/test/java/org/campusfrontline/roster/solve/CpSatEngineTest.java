package org.campusfrontline.roster.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.campusfrontline.roster.evaluation.Evaluation;
import org.campusfrontline.roster.evaluation.Evaluator;
import org.campusfrontline.roster.planning.IndexedProblem;
import org.campusfrontline.roster.planning.PlanningProblem;
import org.campusfrontline.roster.planning.ProblemFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The engine against every plan there is, judged by the evaluator.
class CpSatEngineTest {

    private static final int STAFF = 2;
    private static final int DAYS = 5;
    private static final int TYPES = 2;

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
        Optional<PlanEngine.Found> found = new CpSatEngine()
                .solve(IndexedProblem.of(problem), null, new PlanEngine.Limits(Duration.ofMinutes(2), 1), new Quiet());

        // Then
        assertThat(found.isPresent()).isEqualTo(best.isPresent());
        found.ifPresent(plan -> {
            assertThat(plan.value()).isEqualTo(best.orElseThrow());
            assertThat(plan.bound()).isEqualTo(plan.value());
            assertThat(plan.proved()).isTrue();
            Evaluation evaluation = new Evaluator(IndexedProblem.of(problem)).evaluate(plan.plan());
            assertThat(evaluation.penalty().total()).isEqualTo(plan.value());
            assertThat(evaluation.breaches()).isEmpty();
        });
    }

    @Test
    void tellsBoundsBelowTheValues() {
        // Given
        List<Long> values = new ArrayList<>();
        List<Long> bounds = new ArrayList<>();
        PlanEngine.Watcher notes = new PlanEngine.Watcher() {
            @Override
            public synchronized void improved(@Nullable Long value, @Nullable Long bound) {
                Optional.ofNullable(value).ifPresent(values::add);
                Optional.ofNullable(bound).ifPresent(bounds::add);
            }

            @Override
            public boolean stopped() {
                return false;
            }
        };

        // When
        PlanEngine.Found found = new CpSatEngine()
                .solve(
                        IndexedProblem.of(ProblemFixture.random(3, 4, 14, 2)),
                        null,
                        new PlanEngine.Limits(Duration.ofMinutes(2), 1),
                        notes)
                .orElseThrow();

        // Then
        assertThat(found.proved()).isTrue();
        assertThat(values).isNotEmpty().allMatch(value -> value >= found.value());
        assertThat(bounds).isNotEmpty().allMatch(bound -> bound <= found.value());
    }
}
