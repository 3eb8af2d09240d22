package org.campusfrontline.platform.testing.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.testing.architecture.RefusedWordsScan;
import org.junit.jupiter.api.Test;

/// What a service's OpenAPI document must be: clean, kept, and silent about what the system never records.
public abstract class OpenApiContract {

    private static final String MADE_BY_TOOL = "contracts";

    /// Where the approved copy lies below the project's root.
    protected Path approvedCopy() {
        return Path.of("deploy", "openapi", ServedDocument.service() + ".yaml");
    }

    /// The document that is checked.
    protected JsonNode document() {
        return ServedDocument.read();
    }

    @Test
    void lintsWithoutAWarning() throws IOException {
        // Given
        Optional<Spectral> spectral = Spectral.installed();
        assumeTrue(spectral.isPresent(), "Spectral is not installed: .ci/run installs it; skipped");
        Path file = Path.of("target", MADE_BY_TOOL, "openapi.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, new ObjectMapper().writeValueAsString(document()));

        // When
        List<String> findings = spectral.orElseThrow().lint(file, Spectral.ruleset());

        // Then
        assertThat(findings).isEmpty();
    }

    @Test
    void keepsTheApprovedContract() {
        // When
        JsonNode served = document();

        // Then
        ApprovedCopy.of(approvedCopy()).hold(served, new BreakingChanges());
    }

    @Test
    void asksForNothingThatIsNeverRecorded() {
        // When
        List<String> found = RefusedWordsScan.inDocument("openapi", document());

        // Then
        assertThat(found).isEmpty();
    }

    @Test
    void hasATwinThatSaysTheSame() {
        // When
        JsonNode twin = Twin.strict(document());

        // Then
        assertThat(twin.path("openapi").asText()).isEqualTo("3.0.3");
        assertThat(twin.path("paths").size()).isPositive();
    }
}
