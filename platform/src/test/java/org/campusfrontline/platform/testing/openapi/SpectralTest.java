package org.campusfrontline.platform.testing.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpectralTest {

    private static final String THINGS = "/paths/~1api~1sample~1v1~1things";

    @TempDir
    static Path folder;

    private static List<String> findings;

    @BeforeAll
    static void lintAllInOneRun() throws IOException {
        Optional<Spectral> spectral = Spectral.installed();
        assumeTrue(spectral.isPresent(), "Spectral is not installed: .ci/run installs it; skipped");
        write("good", TestDocuments.good());
        for (Map.Entry<String, Consumer<ObjectNode>> plant : plants().entrySet()) {
            write(plant.getKey(), TestDocuments.with(plant.getValue()));
        }
        findings = spectral.orElseThrow().lint(folder.resolve("*.json"), Spectral.ruleset());
    }

    @Test
    void passesADocumentThatKeepsTheRules() {
        // Then
        assertThat(findings).noneMatch(finding -> finding.contains("good.json"));
    }

    @Test
    void catchesEveryPlantedBreakOfARule() {
        // Then
        for (String rule : plants().keySet()) {
            assertThat(findings)
                    .as(rule)
                    .anyMatch(finding -> finding.contains(rule + ".json") && finding.contains(" " + rule + " "));
        }
    }

    @Test
    void hasAPlantedBreakForEachRuleOfOurOwn() throws IOException {
        // Then
        assertThat(Files.readString(Spectral.ruleset()).lines().filter(line -> line.matches("  campus-[a-z-]+:")))
                .hasSize(plants().size());
    }

    private static Map<String, Consumer<ObjectNode>> plants() {
        Map<String, Consumer<ObjectNode>> planted = new LinkedHashMap<>();
        planted.put("campus-info-description", d -> at(d, "/info").remove("description"));
        planted.put("campus-operation-id", d -> at(d, THINGS + "/get").put("operationId", "list-things"));
        planted.put("campus-operation-words", d -> at(d, THINGS + "/get").remove("summary"));
        planted.put("campus-summary-length", d -> at(d, THINGS + "/post").put("summary", "Ends with a stop."));
        planted.put(
                "campus-no-patch",
                d -> at(d, THINGS).set("patch", d.at(THINGS + "/post").deepCopy()));
        planted.put("campus-paths", d -> move(d, "/api/sample/v1/thingsOfMine"));
        planted.put("campus-properties", d -> {
            at(d, "/components/schemas/Owner/properties").putObject("home_town").put("type", "string");
        });
        planted.put(
                "campus-parameters", d -> at(d, THINGS + "/get/parameters/0").put("name", "start_at"));
        planted.put("campus-roles", d -> at(d, THINGS + "/get").remove("x-roles"));
        planted.put(
                "campus-authentication-answers",
                d -> at(d, THINGS + "/get/responses").remove("401"));
        planted.put("campus-busy-answer", d -> at(d, THINGS + "/get/responses").remove("503"));
        planted.put(
                "campus-body-answers", d -> at(d, THINGS + "/post/responses").remove("415"));
        planted.put("campus-problem-answers", d -> {
            ObjectNode content = at(d, "/components/responses/Denied/content");
            content.set("application/json", content.remove("application/problem+json"));
        });
        planted.put("campus-problem-examples", d -> {
            at(d, "/components/responses/Denied/content/application~1problem+json/examples")
                    .remove("PLT-1101.en");
        });
        planted.put("campus-idempotency-key", d -> ((ArrayNode) d.at(THINGS + "/post/parameters")).remove(0));
        planted.put("campus-lists-are-pages", d -> {
            ObjectNode page = at(d, "/components/schemas/PageThing");
            page.set("items", page.remove("properties").get("items").get("items"));
            page.put("type", "array");
        });
        planted.put("campus-page-parameters", d -> ((ArrayNode) d.at(THINGS + "/get/parameters")).remove(0));
        planted.put(
                "campus-limit", d -> at(d, THINGS + "/get/parameters/1/schema").put("maximum", 1000));
        planted.put("campus-no-offset", d -> at(d, THINGS + "/get/parameters/0").put("name", "page"));
        return planted;
    }

    private static void write(String name, JsonNode document) throws IOException {
        Files.writeString(folder.resolve(name + ".json"), document.toString());
    }

    private static ObjectNode at(ObjectNode document, String pointer) {
        return TestDocuments.at(document, pointer);
    }

    private static void move(ObjectNode document, String path) {
        ObjectNode paths = at(document, "/paths");
        paths.set(path, paths.remove("/api/sample/v1/things"));
    }
}
