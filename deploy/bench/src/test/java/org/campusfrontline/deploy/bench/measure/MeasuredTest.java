package org.campusfrontline.deploy.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.campusfrontline.deploy.bench.client.Latencies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuredTest {

    @TempDir
    Path folder;

    @Test
    void anAimIsHeldUpToItsLimitAndMissedBeyondIt() {
        Measured measured = new Measured();
        measured.atMost("p99 ms", 250, 250);
        assertThat(measured.held()).isTrue();

        measured.atLeast("ratio", 0.3, 0.299);

        assertThat(measured.held()).isFalse();
        assertThat(measured.json("x").path("aims").get(1).path("held").asBoolean())
                .isFalse();
        assertThat(measured.json("x").path("figures").path("p99 ms").asDouble()).isEqualTo(250);
    }

    @Test
    void aRecordReplacesItsOwnSectionAndKeepsTheOthers() throws IOException {
        Path file = folder.resolve("RESULTS.md");
        Measured first = new Measured();
        first.figure("a", 1);
        Measured second = new Measured();
        second.figure("b", 2);

        new ResultsFile(file).record("rush", first, "c1");
        new ResultsFile(file).record("kill", first, "c1");
        new ResultsFile(file).record("rush", second, "c2");

        assertThat(Files.readString(file))
                .containsOnlyOnce("## rush")
                .containsOnlyOnce("## kill")
                .contains("| b | 2 |")
                .contains("| a | 1 |");
    }

    @Test
    void ranksAreNearestAndNeverOutside() {
        Latencies latencies = Latencies.of(new long[] {3_000_000, 1_000_000, 2_000_000, 4_000_000});

        assertThat(latencies.millis(50)).isEqualTo(2.0);
        assertThat(latencies.millis(99)).isEqualTo(4.0);
        assertThat(latencies.millis(0)).isEqualTo(1.0);
        assertThat(Latencies.of(new long[0]).millis(50)).isZero();
    }

    @Test
    void saysWhatItsReaderHasToKnow() {
        // Given
        Measured measured = new Measured();
        measured.figure("trials", 3);

        // When
        measured.note("made by a seed");

        // Then
        assertThat(measured.json("sample").path("notes").path(0).asText()).isEqualTo("made by a seed");
        assertThat(measured.table()).endsWith("\n- made by a seed\n");
    }
}
