package org.campusfrontline.platform.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusedWordsScanTest {

    @TempDir
    Path resources;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "db/changelog/0001-a.sql | CREATE TABLE person_note (political_view VARCHAR(10))",
                "contract/x.schema.json | {\"properties\": {\"politicalView\": {}}}",
                "problems/SMP_zh_CN.properties | SMP-1.title=请填写思想动态。",
                "messages/notice_en.properties | title=Your political view"
            })
    void catchesAPlantedWord(String file, String content) throws IOException {
        // Given
        write(file, content);

        // Then
        assertThat(RefusedWordsScan.inResources(resources))
                .hasSize(1)
                .first()
                .asString()
                .contains(file);
    }

    @Test
    void passesWhatIsHarmless() throws IOException {
        // Given
        write("db/changelog/0001-a.sql", "-- never a political view\nCREATE TABLE shift (id BINARY(16))");
        write("messages/notice_en.properties", "title=Your shift at the gate");

        // Then
        assertThat(RefusedWordsScan.inResources(resources)).isEmpty();
    }

    @Test
    void catchesAPlantedWordDeepInADocument() throws JsonProcessingException {
        // Given
        String document = "{\"paths\": {\"/x\": {\"get\": {\"tags\": [\"people\", \"意识形态\"]}}}}";

        // Then
        assertThat(RefusedWordsScan.inDocument("openapi", new ObjectMapper().readTree(document)))
                .singleElement()
                .asString()
                .contains("openapi/paths//x/get/tags");
    }

    private void write(String file, String content) throws IOException {
        Path path = resources.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }
}
