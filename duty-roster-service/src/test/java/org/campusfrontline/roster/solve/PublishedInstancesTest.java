package org.campusfrontline.roster.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.campusfrontline.roster.curtois.InstanceLimits;
import org.campusfrontline.roster.curtois.InstanceReader;
import org.campusfrontline.roster.curtois.InstanceReading;
import org.campusfrontline.roster.evaluation.Evaluation;
import org.campusfrontline.roster.evaluation.Evaluator;
import org.campusfrontline.roster.planning.IndexedProblem;
import org.campusfrontline.roster.planning.PlanningProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The published optima of Curtois's instances, which are not ours to ship: `-Dcampus.roster-data=FOLDER` names the
/// folder in which they lie as `curtois` (deploy/adr/0050-benchmarks.md).
@EnabledIfSystemProperty(
        named = "campus.roster-data",
        matches = ".+",
        disabledReason = "campus.roster-data is not given")
class PublishedInstancesTest {

    @Test
    void provesThePublishedOptimum() throws IOException {
        // When
        PlanEngine.Found best = solved(1, Duration.ofMinutes(3));

        // Then
        assertThat(best.value()).isEqualTo(607);
        assertThat(best.proved()).isTrue();
    }

    @ParameterizedTest(name = "instance {0}")
    @CsvSource({"1, 607", "2, 828", "3, 1001"})
    void enclosesThePublishedOptimum(int number, long optimum) throws IOException {
        // When
        PlanEngine.Found best = solved(number, Duration.ofSeconds(15));

        // Then
        assertThat(best.value()).isBetween(optimum, 2 * optimum);
        assertThat(best.bound()).isLessThanOrEqualTo(optimum);
    }

    private static PlanEngine.Found solved(int number, Duration time) throws IOException {
        Path file = Path.of(System.getProperty("campus.roster-data"), "curtois", "Instance" + number + ".txt");
        PlanningProblem problem = read(Files.readString(file));
        PlanEngine.Found best = new LineEngine(new CpSatEngine(), new NativeLibrary())
                .solve(problem, null, new PlanEngine.Limits(time, 2), new Quiet())
                .orElseThrow();
        Evaluation evaluation = new Evaluator(IndexedProblem.of(problem)).evaluate(best.plan());
        assertThat(evaluation.penalty().total()).isEqualTo(best.value());
        assertThat(evaluation.breaches()).isEmpty();
        return best;
    }

    private static PlanningProblem read(String text) {
        return switch (new InstanceReader(InstanceLimits.standard()).read(text)) {
            case InstanceReading.Readable readable -> readable.problem();
            case InstanceReading.Faulty faulty -> throw new AssertionError(faulty.faults());
        };
    }
}
