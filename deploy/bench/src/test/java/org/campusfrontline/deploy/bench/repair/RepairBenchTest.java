package org.campusfrontline.deploy.bench.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.campusfrontline.deploy.bench.client.Options;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepairBenchTest {

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        write("n003w1/Sc-n003w1.txt", """
                SCENARIO = n003w1

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
                Full (2,7) (1,5) (1,7) 1 0

                NURSES = 3
                Ann Full 1 Guard
                Bob Full 1 Guard
                Cyn Full 1 Guard
                """);
        write("n003w1/H0-n003w1-0.txt", """
                HISTORY
                0 n003w1

                NURSE_HISTORY
                Ann 0 0 None 0 0 2
                Bob 0 0 None 0 0 2
                Cyn 0 0 None 0 0 2
                """);
        write("n003w1/WD-n003w1-3.txt", """
                WEEK_DATA
                n003w1

                REQUIREMENTS
                Early Guard (1,1) (1,1) (1,1) (1,1) (1,1) (1,1) (1,1)
                Night Guard (0,0) (0,0) (0,0) (0,0) (0,0) (0,0) (0,0)

                SHIFT_OFF_REQUESTS = 0
                """);
        write("solutions/n003w1_0_3/mine/sol-week0.txt", """
                SOLUTION
                0 n003w1

                ASSIGNMENTS = 7
                Ann Mon Early Guard
                Ann Tue Early Guard
                Ann Wed Early Guard
                Ann Thu Early Guard
                Bob Fri Early Guard
                Bob Sat Early Guard
                Bob Sun Early Guard
                """);
        write("solutions/n003w1_0_3/mine/validator.txt", "Minimal coverage constraints: 0\nTotal cost: 0\n");
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    /// Somebody is free on each day, so that each seat takes one change.
    @Test
    void provesOneChangeASeat() {
        // When
        JsonNode figures = run("solutions", "--trials", "6", "--seed", "3").path("figures");

        // Then
        assertThat(figures.path("trials").asInt()).isEqualTo(6);
        assertThat(figures.path("seats open, mean").asDouble()).isPositive();
        assertThat(figures.path("proved %").asInt()).isEqualTo(100);
        assertThat(figures.path("fewest changes for cover, changes, mean").asDouble())
                .isEqualTo(figures.path("seats open, mean").asDouble());
        assertThat(figures.path("substitutes offered a seat, of ten, mean").asDouble())
                .isGreaterThanOrEqualTo(1);
        assertThat(figures.path("fewest changes for hard rules, seats nobody can fill, mean")
                        .asDouble())
                .isZero();
    }

    @Test
    void drawsTheSameAbsencesFromTheSameSeed() {
        // When
        JsonNode once = run("solutions", "--trials", "4").path("figures");
        JsonNode again = run("solutions", "--trials", "4").path("figures");

        // Then
        assertThat(again.path("seats open, mean")).isEqualTo(once.path("seats open, mean"));
        assertThat(again.path("fewest changes for cover, changes, mean"))
                .isEqualTo(once.path("fewest changes for cover, changes, mean"));
    }

    @Test
    void solvesARosterOfItsOwnWhereNoDataIsThere() {
        // When
        JsonNode json = new RepairBench(null)
                .run(
                        Options.read(new String[] {
                            "repair", "--people", "14", "--weeks", "2", "--planning", "4", "--trials", "3"
                        }),
                        step -> {})
                .json("repair");

        // Then
        JsonNode figures = json.path("figures");
        assertThat(figures.path("people of the roster made").asInt()).isEqualTo(14);
        assertThat(figures.path("value of the roster made").asLong()).isPositive();
        assertThat(figures.path("trials").asInt()).isEqualTo(3);
        assertThat(figures.path("proved %").asInt()).isEqualTo(100);
        assertThat(json.path("notes").path(0).asText())
                .contains("made by the seed")
                .contains("in 4 s");
    }

    @Test
    void takesSeveralFoldersOfSolutions() {
        // When
        JsonNode figures = run(
                        "solutions",
                        "--solution",
                        folder.resolve("solutions/n003w1_0_3").toString(),
                        "--trials",
                        "2")
                .path("figures");

        // Then
        assertThat(figures.path("published solutions").asInt()).isEqualTo(2);
    }

    @Test
    void refusesAFolderWithoutSolutions() {
        assertThatThrownBy(() -> run("n003w1")).isInstanceOf(IllegalArgumentException.class);
    }

    private JsonNode run(String solution, String... more) {
        String[] words = {"repair", "--solution", folder.resolve(solution).toString(), "--instance", folder.toString()};
        String[] all = Arrays.copyOf(words, words.length + more.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return new RepairBench(null).run(Options.read(all), step -> {}).json("repair");
    }
}
