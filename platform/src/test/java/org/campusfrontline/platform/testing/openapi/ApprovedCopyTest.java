package org.campusfrontline.platform.testing.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApprovedCopyTest {

    private static final ApprovedCopy.Comparison NO_BREAK = (before, after) -> List.of();
    private static final ApprovedCopy.Comparison BREAK = (before, after) -> List.of("get /things is gone");
    private static final JsonNode GROWN = TestDocuments.with(document -> document.put("x-more", "1.0"));

    @TempDir
    Path folder;

    @Test
    void refusesAContractThatNobodyApproved() {
        // Then
        assertThatThrownBy(() -> copy(false).hold(TestDocuments.good(), NO_BREAK))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no approved copy");
        assertThat(file()).doesNotExist();
    }

    @Test
    void keepsWhatWasApproved() {
        // When
        copy(true).hold(TestDocuments.good(), NO_BREAK);

        // Then
        assertThatCode(() -> copy(false).hold(TestDocuments.good(), BREAK)).doesNotThrowAnyException();
    }

    @Test
    void keepsTimesOfDayAsText() {
        // Given
        JsonNode timed = TestDocuments.with(
                document -> document.put("x-time", "13:45:30.5").put("x-start", "08:00:00"));

        // When
        copy(true).hold(timed, NO_BREAK);

        // Then
        assertThatCode(() -> copy(false).hold(timed, BREAK)).doesNotThrowAnyException();
        assertThat(file()).content().contains("\"13:45:30.5\"", "\"08:00:00\"");
    }

    @Test
    void asksForApprovalOfAGrowth() {
        // Given
        copy(true).hold(TestDocuments.good(), NO_BREAK);

        // Then
        assertThatThrownBy(() -> copy(false).hold(GROWN, NO_BREAK)).hasMessageContaining("campus.contracts.approve");
        assertThatCode(() -> copy(true).hold(GROWN, NO_BREAK)).doesNotThrowAnyException();
        assertThatCode(() -> copy(false).hold(GROWN, BREAK)).doesNotThrowAnyException();
    }

    @Test
    void refusesABreakEvenWhereSomebodyApproves() {
        // Given
        copy(true).hold(TestDocuments.good(), NO_BREAK);

        // Then
        assertThatThrownBy(() -> copy(true).hold(GROWN, BREAK)).hasMessageContaining("get /things is gone");
        assertThatCode(() -> copy(false).hold(TestDocuments.good(), BREAK)).doesNotThrowAnyException();
    }

    private ApprovedCopy copy(boolean approve) {
        return ApprovedCopy.at(file(), approve);
    }

    private Path file() {
        return folder.resolve("sample.yaml");
    }
}
