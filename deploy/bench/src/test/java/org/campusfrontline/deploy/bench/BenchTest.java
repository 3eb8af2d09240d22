package org.campusfrontline.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.campusfrontline.deploy.bench.client.Options;
import org.campusfrontline.deploy.bench.measure.Benchmark;
import org.campusfrontline.deploy.bench.measure.Measured;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchTest {

    @TempDir
    Path checkout;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Bench bench;

    @BeforeEach
    void make() {
        bench = new Bench(
                List.of(new Sample()),
                checkout,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @Test
    void writesOneObjectAndNothingElseWhereJsonIsAskedFor() throws JsonProcessingException {
        int code = bench.run("sample", "--value", "7", "--json");

        assertThat(code).isZero();
        JsonNode json = new ObjectMapper()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(json.properties())
                .extracting(Map.Entry::getKey)
                .containsExactly("name", "machine", "figures", "aims");
        assertThat(json.path("name").asText()).isEqualTo("sample");
        assertThat(json.path("figures").path("value").asDouble()).isEqualTo(7);
        assertThat(json.path("aims").path(0).path("held").asBoolean()).isTrue();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("at work");
    }

    @Test
    void tellsByItsExitCodeThatAnAimWasMissed() {
        assertThat(bench.run("sample", "--value", "8")).isEqualTo(3);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("| value | 8 | at most 7 | no |");
    }

    @Test
    void tellsByItsExitCodeThatItCouldNotRun() {
        assertThat(bench.run("sample", "--value", "99")).isEqualTo(1);
        assertThat(bench.run("nonsense")).isEqualTo(1);
        assertThat(bench.run("sample", "--speed", "1")).isEqualTo(1);
        assertThat(bench.run()).isEqualTo(1);

        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("could not run: nothing answers")
                .contains("no benchmark is called 'nonsense'")
                .contains("--speed is not known here")
                .contains("the benchmark comes first");
    }

    @Test
    void listsWhatThereIs() {
        assertThat(bench.run("--list")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("sample         a sample [--value N]");
    }

    @Test
    void writesTheFiguresDownOnlyWhenAsked() throws IOException {
        Path results = checkout.resolve("deploy/bench/RESULTS.md");
        Files.createDirectories(results.getParent());

        bench.run("sample", "--value", "3");
        assertThat(results).doesNotExist();

        bench.run("sample", "--value", "3", "--record");
        assertThat(results)
                .content()
                .contains("## sample")
                .contains("commit unknown")
                .contains("| value | 3 |");
    }

    private static final class Sample implements Benchmark {

        @Override
        public String name() {
            return "sample";
        }

        @Override
        public String summary() {
            return "a sample [--value N]";
        }

        @Override
        public List<String> options() {
            return List.of("value");
        }

        @Override
        public Measured run(Options options, Consumer<String> tell) {
            int value = options.number("value", 0, 99, 1);
            tell.accept("at work");
            if (value == 99) {
                throw new IllegalStateException("nothing answers");
            }
            Measured measured = new Measured();
            measured.atMost("value", 7, value);
            return measured;
        }
    }
}
