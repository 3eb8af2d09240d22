package org.campusfrontline.roster.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.campusfrontline.roster.Instances;
import org.campusfrontline.roster.column.ColumnPlanner;
import org.campusfrontline.roster.curtois.InstanceLimits;
import org.campusfrontline.roster.curtois.InstanceReader;
import org.campusfrontline.roster.curtois.InstanceReading;
import org.campusfrontline.roster.engine.model.Problem;
import org.campusfrontline.roster.evaluation.Translation;
import org.campusfrontline.roster.planning.IndexedProblem;
import org.campusfrontline.roster.planning.PlanningProblem;
import org.junit.jupiter.api.Test;

/// A period's lists planned as a rule book: minutes within narrow bounds and shifts of a kind are sums that the search
/// does not count.
class ListsAsBookTest {

    @Test
    void comesToThePlanThatTheListsAloneHave() {
        // Given
        Problem problem = Translation.of(IndexedProblem.of(read(Instances.GATE)));

        // When
        RulePlanner.Planned planned =
                new RulePlanner(problem, Weights.over(problem), 2, new Quiet()).plan(Duration.ofSeconds(60));

        // Then
        assertThat(planned.judgement().keepsHardRules()).isTrue();
        assertThat(planned.judgement().value().soft()).isEqualTo(Instances.GATE_OPTIMUM);
        assertThat(planned.bound()).isNotNull().isBetween(0L, (long) Instances.GATE_OPTIMUM);
    }

    private static PlanningProblem read(String text) {
        return switch (new InstanceReader(InstanceLimits.standard()).read(text)) {
            case InstanceReading.Readable readable -> readable.problem();
            case InstanceReading.Faulty faulty -> throw new IllegalArgumentException(faulty.toString());
        };
    }

    private record Quiet() implements ColumnPlanner.Watcher {

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
            return false;
        }
    }
}
