package org.campusfrontline.deploy.bench.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.campusfrontline.deploy.bench.client.Options;
import org.campusfrontline.deploy.bench.measure.Measured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterBenchTest {

    private static final String CURTOIS = """
            SECTION_HORIZON
            7

            SECTION_SHIFTS
            D,480,

            SECTION_STAFF
            A,D=7,2400,480,5,1,1,1
            B,D=7,2400,480,5,1,1,1

            SECTION_DAYS_OFF
            A,0

            SECTION_SHIFT_ON_REQUESTS
            B,1,D,3

            SECTION_SHIFT_OFF_REQUESTS
            A,2,D,2

            SECTION_COVER
            0,D,1,100,1
            1,D,1,100,1
            2,D,2,100,1
            """;
    private static final String SCENARIO = """
            SCENARIO = n002w1

            WEEKS = 1

            SKILLS = 1
            Nurse

            SHIFT_TYPES = 2
            Early (1,5)
            Night (1,3)

            FORBIDDEN_SHIFT_TYPES_SUCCESSIONS
            Early 0
            Night 1 Early

            CONTRACTS = 1
            Full (2,4) (1,3) (1,3) 1 1

            NURSES = 2
            Anna Full 1 Nurse
            Bo Full 1 Nurse
            """;
    private static final String HISTORY = """
            HISTORY
            0 n002w1

            NURSE_HISTORY
            Anna 0 0 Night 1 2 0
            Bo 0 0 None 0 0 2
            """;
    private static final String WEEK = """
            WEEK_DATA
            n002w1

            REQUIREMENTS
            Early Nurse (1,1) (1,1) (1,1) (0,1) (0,1) (0,1) (0,0)
            Night Nurse (0,0) (0,1) (0,0) (0,0) (0,0) (0,0) (0,1)

            SHIFT_OFF_REQUESTS = 1
            Bo Any Tue
            """;

    @TempDir
    Path folder;

    @Test
    void tellsHowFarAPlanOfAPeriodIsFromTheBestKnown() throws IOException {
        // Given
        Files.writeString(folder.resolve("Instance1.txt"), CURTOIS);
        Files.writeString(folder.resolve("best-known.csv"), "instance,weeks,best_known\n1,1,2\n");

        // When
        Measured measured = run("curtois", "Instance1.txt");

        // Then
        JsonNode row = measured.json("roster").path("figures").path("instances").path(0);
        assertThat(row.path("instance").asText()).isEqualTo("1");
        assertThat(row.path("value").asLong()).isEqualTo(2);
        assertThat(row.path("bound").asLong()).isEqualTo(2);
        assertThat(row.path("gap").asDouble()).isZero();
        assertThat(row.path("overBest").asDouble()).isZero();
        assertThat(row.path("feasible").asBoolean()).isTrue();
        assertThat(row.path("hardViolations").asLong()).isZero();
        assertThat(row.path("firstFeasibleSeconds").asDouble()).isNotNegative();
        assertThat(measured.held()).isTrue();
        assertThat(measured.table()).contains("| 1 | 2 | 2 |");
    }

    /// Nobody can work more hours than the shifts that everybody may take.
    @Test
    void goesOnAfterAnInstanceWithoutAPlan() throws IOException {
        // Given
        Files.writeString(folder.resolve("Instance91.txt"), CURTOIS.replace("A,D=7,2400,480", "A,D=1,2400,1440"));
        Files.writeString(folder.resolve("Instance92.txt"), CURTOIS);

        // When
        Measured measured = run(
                "curtois", "Instance91.txt", folder.resolve("Instance92.txt").toString());

        // Then
        JsonNode json = measured.json("roster");
        JsonNode rows = json.path("figures").path("instances");
        assertThat(rows.findValuesAsText("instance")).containsExactly("91", "92");
        assertThat(rows.findValuesAsText("feasible")).containsExactly("false", "true");
        assertThat(rows.path(0).properties())
                .extracting(Map.Entry::getKey)
                .containsExactly("instance", "feasible", "seconds");
        assertThat(rows.path(1).path("value").asLong()).isEqualTo(2);
        assertThat(json.path("aims").path(0).path("value").asInt()).isEqualTo(1);
        assertThat(measured.held()).isFalse();
    }

    @Test
    void tellsOfACompetitionInstanceWithoutAPlanWhatItsBestOneBreaks() throws IOException {
        // Given
        write(WEEK.replace("Early Nurse (1,1)", "Early Nurse (3,3)"));

        // When
        Measured measured = run("inrc2", "n002w1_0_3");

        // Then
        JsonNode row = measured.json("roster").path("figures").path("instances").path(0);
        assertThat(row.path("feasible").asBoolean(true)).isFalse();
        assertThat(row.path("hardViolations").asLong()).isPositive();
        assertThat(row.has("value")).isFalse();
        assertThat(row.has("firstFeasibleSeconds")).isFalse();
        assertThat(measured.held()).isFalse();
    }

    @Test
    void plansACompetitionInstanceWithoutKnowingABest() throws IOException {
        // Given
        write(WEEK);

        // When
        Measured measured = run("inrc2", "n002w1_0_3");

        // Then
        JsonNode row = measured.json("roster").path("figures").path("instances").path(0);
        assertThat(row.path("instance").asText()).isEqualTo("n002w1_0_3");
        assertThat(row.path("feasible").asBoolean()).isTrue();
        assertThat(row.path("bound").asLong())
                .isPositive()
                .isLessThanOrEqualTo(row.path("value").asLong());
        assertThat(row.has("overBest")).isFalse();
        assertThat(measured.held()).isTrue();
    }

    @Test
    void tellsWhatRivalsReachInTheSameRun() throws IOException {
        // Given
        Files.writeString(folder.resolve("Instance1.txt"), CURTOIS);
        Files.writeString(folder.resolve("best-known.csv"), "instance,weeks,best_known\n1,1,2\n");

        // When
        Measured measured = run("curtois", "Instance1.txt", "--rival", "--seconds", "8");

        // Then
        JsonNode rivals = measured.json("roster")
                .path("figures")
                .path("instances")
                .path(0)
                .path("rivals");
        assertThat(rivals.findValuesAsText("rival")).containsExactly("timefold late", "cp-sat");
        assertThat(rivals.findValuesAsText("value")).containsExactly("2", "2");
        assertThat(rivals.findValuesAsText("feasible")).containsExactly("true", "true");
        assertThat(rivals.findValuesAsText("hardViolations")).containsExactly("0", "0");
        assertThat(rivals.findValuesAsText("overBest")).containsExactly("0.0", "0.0");
        assertThat(rivals.path(1).path("bound").asLong()).isEqualTo(2);
        assertThat(measured.table()).contains("rivals:").contains("| 1 | cp-sat | 2 |");
    }

    @Test
    void refusesARivalThatItDoesNotKnow() {
        assertThatThrownBy(() -> run("curtois", "Instance1.txt", "--rival", "--timefold", "luck"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("late, ruin or tabu");
    }

    @Test
    void refusesWhatIsNoInstance() throws IOException {
        Files.writeString(folder.resolve("Instance1.txt"), "nothing\n");
        assertThatThrownBy(() -> run("curtois", "Instance1.txt"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no instance of Curtois");
        assertThatThrownBy(() -> run("inrc2", "week"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("names no instance");
        assertThatThrownBy(() -> run("other", "Instance1.txt"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--format");
    }

    private void write(String week) throws IOException {
        Path set = Files.createDirectory(folder.resolve("n002w1"));
        Files.writeString(set.resolve("Sc-n002w1.txt"), SCENARIO);
        Files.writeString(set.resolve("H0-n002w1-0.txt"), HISTORY);
        Files.writeString(set.resolve("WD-n002w1-3.txt"), week);
    }

    private Measured run(String format, String instance, String... more) {
        String path = folder.resolve(instance).toString();
        List<String> words =
                new ArrayList<>(List.of("roster", "--format", format, "--threads", "1", "--instance", path));
        words.addAll(List.of(more));
        if (!words.contains("--seconds")) {
            words.addAll(List.of("--seconds", "4"));
        }
        return new RosterBench().run(Options.read(words.toArray(String[]::new)), step -> {});
    }
}
