package org.campusfrontline.gateway.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.campusfrontline.gateway.problem.GatewayProblem;
import org.campusfrontline.gateway.problem.Language;
import org.junit.jupiter.api.Test;

/// Holds the gateway's hand-written specification against its code and against the rules of all specifications.
class SpecificationTest {

    private static final Path ROOT = Path.of(System.getProperty("campus.root", "."));

    @Test
    void everyExampleSaysWhatTheGatewayWouldSay() {
        JsonObject examples = new JsonObject(GatewaySpecification.text())
                .getJsonObject("components")
                .getJsonObject("examples");

        assertThat(examples.fieldNames()).hasSizeGreaterThanOrEqualTo(28);
        for (String name : examples.fieldNames()) {
            JsonObject example = examples.getJsonObject(name).getJsonObject("value");
            GatewayProblem problem = Stream.of(GatewayProblem.values())
                    .filter(known -> name.startsWith(known.code() + "."))
                    .findFirst()
                    .orElseThrow();
            Language language = name.endsWith(".en") ? Language.ENGLISH : Language.CHINESE;
            assertThat(example.getString("title")).isEqualTo(problem.title(language));
            assertThat(example.getInteger("status")).isEqualTo(problem.status());
            assertThat(example.getString("code")).isEqualTo(problem.code());
            assertThat(GatewaySpecification.faults("Problem", example.encode())).isEmpty();
        }
    }

    @Test
    void theLinterFindsNothing() throws IOException, InterruptedException {
        Optional<Path> linter = linter();
        assumeTrue(linter.isPresent(), "Spectral is not installed");

        Process process = new ProcessBuilder(
                        linter.get().toString(),
                        "lint",
                        ROOT.resolve("gateway/src/main/resources/openapi/gateway.json")
                                .toString(),
                        "--ruleset",
                        ROOT.resolve("deploy/openapi/gateway.yaml").toString(),
                        "--fail-severity",
                        "hint")
                .redirectErrorStream(true)
                .start();
        String findings = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(findings).isZero();
    }

    private static Optional<Path> linter() {
        Stream<Path> tools = Stream.of(ROOT.resolve(".campus-tools/node_modules/.bin"));
        Stream<Path> path = Stream.of(System.getenv("PATH").split(":")).map(Path::of);
        return Stream.concat(tools, path)
                .map(folder -> folder.resolve("spectral"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
