package org.campusfrontline.platform.testing.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.testing.openapi.ApprovedCopy;
import org.junit.jupiter.api.Test;

/// What a producing service's event contract must be: whole, with a golden sample of each event, and kept.
public abstract class EventContract {

    private final String service;
    private final ContractFolder folder;
    private final ApprovedCopy approved;

    protected EventContract(String service) {
        this(service, ContractFolder.of(service), ApprovedCopy.of(Path.of("deploy", "asyncapi", service + ".yaml")));
    }

    EventContract(String service, ContractFolder folder, ApprovedCopy approved) {
        this.service = service;
        this.folder = folder;
        this.approved = approved;
    }

    @Test
    void describesEachEventOfTheServiceOnce() {
        // Given
        EventContracts contracts = new EventContracts(folder);

        // Then
        assertThat(folder.asyncApi().path("asyncapi").asText()).startsWith("3.");
        assertThat(contracts.kinds()).isNotEmpty().allSatisfy(kind -> {
            assertThat(kind.topic()).matches(service + "\\.[a-z-]+\\.v\\d+");
            assertThat(kind.type()).matches("org\\.campusfrontline\\." + service + "\\.[a-z-]+");
            assertThat(kind.keyPattern()).as("x-key of %s", kind.type()).isNotEmpty();
            assertThat(kind.schema().path("$schema").asText()).endsWith("2020-12/schema");
        });
        assertThat(folder.schemaFiles())
                .as("every schema file is named in asyncapi.yaml")
                .containsExactlyInAnyOrderElementsOf(contracts.kinds().stream()
                        .map(kind -> folder.schemaFile(kind.topic(), kind.name()))
                        .toList());
    }

    @Test
    void hasAGoldenSampleOfEachEvent() {
        // Given
        EventContracts contracts = new EventContracts(folder);
        List<EventKind> without = new ArrayList<>(contracts.kinds());
        List<String> faults = new ArrayList<>();

        // When
        for (EventKind any : contracts.kinds()) {
            for (Path sample : folder.samples(any.topic())) {
                Optional<EventKind> kind =
                        contracts.ofSample(any.topic(), sample.getFileName().toString());
                kind.ifPresent(without::remove);
                faults.addAll(kind.map(found -> faults(found, sample))
                        .orElseGet(() -> List.of(sample + " is a sample of no event")));
            }
        }

        // Then
        assertThat(faults).isEmpty();
        assertThat(without.stream().map(EventKind::type))
                .as("events without a sample")
                .isEmpty();
    }

    @Test
    void keepsTheApprovedContract() {
        // When
        JsonNode document = new EventContracts(folder).whole();

        // Then
        approved.hold(document, new EventChanges());
    }

    private static List<String> faults(EventKind kind, Path sample) {
        return kind.faults(ContractFolder.readJson(sample)).stream()
                .map(fault -> sample.getFileName() + ": " + fault)
                .toList();
    }
}
