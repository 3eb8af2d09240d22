package org.campusfrontline.platform.testing.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.campusfrontline.platform.testing.openapi.ApprovedCopy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventContractTest {

    @TempDir
    Path folder;

    private PlantedContract planted;

    @BeforeEach
    void plant() {
        planted = new PlantedContract(folder.resolve("module"));
    }

    @Test
    void passesAContractThatIsWhole() {
        // Then
        assertThatCode(() -> contract(true).describesEachEventOfTheServiceOnce())
                .doesNotThrowAnyException();
        assertThatCode(() -> contract(true).hasAGoldenSampleOfEachEvent()).doesNotThrowAnyException();
        assertThatCode(() -> contract(true).keepsTheApprovedContract()).doesNotThrowAnyException();
        assertThatCode(() -> contract(false).keepsTheApprovedContract()).doesNotThrowAnyException();
    }

    @Test
    void catchesASchemaThatNoMessageNames() {
        // Given
        planted.write("src/main/resources/contract/planted.thing.v1/thing-ended.schema.json", PlantedContract.SCHEMA);

        // Then
        assertThatThrownBy(() -> contract(true).describesEachEventOfTheServiceOnce())
                .hasMessageContaining("thing-ended");
    }

    @Test
    void catchesATopicOfAnotherService() {
        // Given
        planted.asyncApi(PlantedContract.ASYNCAPI.replace("address: planted", "address: other"))
                .write("src/main/resources/contract/other.thing.v1/thing-changed.schema.json", PlantedContract.SCHEMA);

        // Then
        assertThatThrownBy(() -> contract(true).describesEachEventOfTheServiceOnce())
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void catchesASampleThatBreaksTheSchema() {
        // Given
        planted.sample("thing-changed-odd.json", PlantedContract.GOOD.replace("1,", "\"1\","));

        // Then
        assertThatThrownBy(() -> contract(true).hasAGoldenSampleOfEachEvent())
                .hasMessageContaining("thing-changed-odd.json");
    }

    @Test
    void catchesAnEventWithoutASample() {
        // Given
        planted.asyncApi(PlantedContract.ASYNCAPI.replace("thing-changed", "thing-made"))
                .write("src/main/resources/contract/planted.thing.v1/thing-made.schema.json", PlantedContract.SCHEMA);

        // Then
        assertThatThrownBy(() -> contract(true).hasAGoldenSampleOfEachEvent())
                .hasMessageContaining("thing-changed-usual.json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"size\": {\"type\": \"integer\", \"minimum\": 0}, | ''",
                "\"size\": {\"type\" | \"amount\": {\"type\"",
                "\"required\": [\"id\", \"size\" | \"required\": [\"id\", \"places\", \"size\"",
                "\"required\": [\"id\", \"size\" | \"required\": [\"id\"",
                "\"minimum\": 0 | \"minimum\": 1",
                "\"type\": \"integer\", \"minimum\" | \"type\": \"string\", \"minimum\"",
                "[\"string\", \"null\"] | \"string\"",
                "\"maxLength\": 40 | \"maxLength\": 20",
                "[\"RED\", \"GREEN\"] | [\"GREEN\"]",
                "\"required\": [\"code\"], | ''",
                "{\"code\": {\"type\": \"string\"}} | {\"code\": {\"type\": \"integer\"}}"
            })
    void catchesAPlantedBreakOfASchema(String good, String change) {
        // Given
        contract(true).keepsTheApprovedContract();
        String schema = PlantedContract.SCHEMA.replace(good, change);
        assertThat(schema).isNotEqualTo(PlantedContract.SCHEMA);

        // When
        planted.schema(schema);

        // Then
        assertThatThrownBy(() -> contract(true).keepsTheApprovedContract())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("a break needs a new version");
    }

    @Test
    void catchesAKeyWithAnotherMeaningAndATopicThatGoes() {
        // Given
        contract(true).keepsTheApprovedContract();

        // Then
        for (String yaml : List.of(
                PlantedContract.ASYNCAPI.replace("{id}", "{size}"),
                PlantedContract.ASYNCAPI.replace("address: planted.thing.v1", "address: planted.thing.v2"))) {
            planted.asyncApi(yaml)
                    .write(
                            "src/main/resources/contract/planted.thing.v2/thing-changed.schema.json",
                            PlantedContract.SCHEMA);
            assertThatThrownBy(() -> contract(true).keepsTheApprovedContract())
                    .hasMessageContaining("a break needs a new version");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"size\": { | \"weight\": {\"type\": \"integer\"}, \"size\": {",
                "[\"RED\", \"GREEN\"] | [\"RED\", \"GREEN\", \"BLUE\"]",
                "\"size\": { | \"size\": {\"description\": \"in metres\","
            })
    void letsASchemaGrowWhereSomebodyApproves(String good, String change) {
        // Given
        contract(true).keepsTheApprovedContract();

        // When
        planted.schema(PlantedContract.SCHEMA.replace(good, change));

        // Then
        assertThatThrownBy(() -> contract(false).keepsTheApprovedContract())
                .hasMessageContaining("campus.contracts.approve");
        assertThatCode(() -> contract(true).keepsTheApprovedContract()).doesNotThrowAnyException();
    }

    private EventContract contract(boolean approve) {
        ApprovedCopy copy = ApprovedCopy.at(folder.resolve("planted.yaml"), approve);
        return new EventContract("planted", planted.folder(), copy) {};
    }
}
