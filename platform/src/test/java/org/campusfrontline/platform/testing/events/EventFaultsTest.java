package org.campusfrontline.platform.testing.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.campusfrontline.platform.testing.TestEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventFaultsTest {

    @TempDir
    Path module;

    private EventFaults faults;

    @BeforeEach
    void read() {
        faults = new EventFaults(new EventContracts(new PlantedContract(module).folder()));
    }

    @Test
    void passesWhatTheContractSays() {
        // Then
        assertThat(faults.of(PlantedContract.event(PlantedContract.GOOD))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"size\": 1 | \"size\": \"1\"",
                "\"size\": 1 | \"size\": -1",
                "\"size\": 1, | ''",
                "\"size\": 1 | \"size\": 1, \"phone\": \"1\"",
                "\"size\": 1 | \"size\": 1, \"places\": [{\"code\": \"A\", \"phone\": \"1\"}]",
                "\"note\": null | \"note\": 1",
                "\"RED\" | \"BLUE\"",
                "01932c07-2a4e | x"
            })
    void catchesAPlantedValue(String good, String planted) {
        // When
        String value = PlantedContract.GOOD.replace(good, planted);

        // Then
        assertThat(value).isNotEqualTo(PlantedContract.GOOD);
        assertThat(faults.of(PlantedContract.event(value))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ce_id, 5",
        "ce_id, 01932c07-2a4e-4c1b-9f3d-5b8f1f4f7a11",
        "ce_type, org.campusfrontline.planted.thing-invented",
        "ce_source, /campus/other",
        "ce_subject, other",
        "ce_time, yesterday",
        "ce_specversion, 0.3",
        "ce_aggregateversion, 2",
        "content-type, text/plain"
    })
    void catchesAPlantedHeader(String header, String value) {
        // Then
        assertThat(faults.of(PlantedContract.with(header, value))).isNotEmpty();
    }

    @Test
    void catchesAKeyThatIsNotTheAggregates() {
        // Given
        TestEvent good = PlantedContract.event(PlantedContract.GOOD);

        // Then
        assertThat(faults.of(new TestEvent(good.topic(), "other", good.value(), good.headers())))
                .isNotEmpty();
    }
}
