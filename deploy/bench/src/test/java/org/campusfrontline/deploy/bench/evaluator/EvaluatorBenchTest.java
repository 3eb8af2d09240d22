package org.campusfrontline.deploy.bench.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.campusfrontline.deploy.bench.client.Options;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluatorBenchTest {

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        write("n002w1/Sc-n002w1.txt", """
                SCENARIO = n002w1

                WEEKS = 1

                SKILLS = 1
                Guard

                SHIFT_TYPES = 2
                Early (1,7)
                Night (2,3)

                FORBIDDEN_SHIFT_TYPES_SUCCESSIONS
                Early 0
                Night 1 Early

                CONTRACTS = 1
                Full (2,3) (1,5) (1,7) 1 1

                NURSES = 2
                Ann Full 1 Guard
                Bob Full 1 Guard
                """);
        write("n002w1/H0-n002w1-0.txt", """
                HISTORY
                0 n002w1

                NURSE_HISTORY
                Ann 0 0 Night 1 1 0
                Bob 0 0 None 0 0 2
                """);
        write("n002w1/WD-n002w1-3.txt", """
                WEEK_DATA
                n002w1

                REQUIREMENTS
                Early Guard (1,1) (0,0) (0,0) (0,0) (0,0) (0,0) (0,0)
                Night Guard (0,0) (0,2) (0,0) (0,0) (0,0) (0,0) (0,0)

                SHIFT_OFF_REQUESTS = 1
                Bob Any Mon
                """);
        write("solutions/n002w1_0_3/mine/sol-week0.txt", """
                SOLUTION
                0 n002w1

                ASSIGNMENTS = 2
                Bob Mon Early Guard
                Bob Sat Early Guard
                """);
        // A night run of one that wants two: 15. Bob's wish: 10. Two nights missing: 60. Half a weekend: 30.
        // Ann works two shifts too few: 40.
        write("solutions/n002w1_0_3/mine/validator.txt", "Minimal coverage constraints: 0\nTotal cost: 155\n");
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    @Test
    void comparesEachSolutionWithTheValidator() {
        // When
        JsonNode figures = run("solutions").path("figures");

        // Then
        assertThat(figures.path("n002w1_0_3/mine").asLong()).isEqualTo(155);
        assertThat(figures.path("solutions").asInt()).isEqualTo(1);
        assertThat(figures.path("totals that differ from the validator's").asInt())
                .isZero();
        assertThat(figures.path("single moves evaluated a second").asDouble()).isPositive();
    }

    @Test
    void countsWhatDiffers() throws IOException {
        // Given
        write("solutions/n002w1_0_3/mine/validator.txt", "Minimal coverage constraints: 1\nTotal cost: 155\n");

        // Then
        assertThat(run("solutions")
                        .path("figures")
                        .path("totals that differ from the validator's")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void namesWhatItLeavesOut() throws IOException {
        // Given
        write("solutions/n002w1_0_3/theirs/sol-week0.txt", "SOLUTION\n0 n002w1\n\nASSIGNMENTS = 0\n");

        // When
        JsonNode json = run("solutions");

        // Then
        assertThat(json.path("figures").path("solutions").asInt()).isEqualTo(1);
        assertThat(json.path("figures").path("solutions left out").asInt()).isEqualTo(1);
        assertThat(json.path("notes").path(0).asText()).startsWith("n002w1_0_3/theirs is left out");
    }

    @Test
    void readsTheDataFolderWhereNothingElseIsNamed() {
        // When
        JsonNode figures = new EvaluatorBench(folder)
                .run(Options.read(new String[] {"evaluator", "--rounds", "1"}), step -> {})
                .json("evaluator")
                .path("figures");

        // Then
        assertThat(figures.path("n002w1_0_3/mine").asLong()).isEqualTo(155);
    }

    /// The evaluator and the count from the text share no code.
    @Test
    void comparesPlansMadeByASeedWhereNoDataIsThere() {
        // When
        JsonNode json = new EvaluatorBench(null)
                .run(Options.read(new String[] {"evaluator", "--rounds", "1", "--seed", "5"}), step -> {})
                .json("evaluator");

        // Then
        assertThat(json.path("figures").path("plans drawn").asInt()).isEqualTo(20);
        assertThat(json.path("figures")
                        .path("totals that differ from the count from the text")
                        .asInt(-1))
                .isZero();
        assertThat(json.path("notes").path(0).asText()).contains("no official validator");
    }

    @Test
    void refusesAFolderWithoutSolutions() {
        assertThatThrownBy(() -> run("n002w1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> run("nowhere"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is no folder");
    }

    private JsonNode run(String solutions) {
        String path = folder.resolve(solutions).toString();
        Options options = Options.read(
                new String[] {"evaluator", "--solutions", path, "--instances", folder.toString(), "--rounds", "1"});
        return new EvaluatorBench(null).run(options, step -> {}).json("evaluator");
    }
}
