package org.campusfrontline.platform.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NdjsonRowsTest {

    @Test
    void readsFlatObjectsAsTexts() {
        // When
        Rows rows =
                ndjson("{\"number\":\" 20260001 \",\"size\":1.50,\"active\":true,\"to\":null}\n\n{\"number\":\"2\"}\n");

        // Then
        assertThat(rows.header).isEmpty();
        assertThat(rows.rows)
                .containsExactly(
                        new Rows.Seen(1, Map.of("number", "20260001", "size", "1.50", "active", "true", "to", "")),
                        new Rows.Seen(3, Map.of("number", "2")));
    }

    @Test
    void reportsALineThatCannotBeReadAndGoesOn() {
        // When
        Rows rows = ndjson("{\"a\":1\n{\"a\":2} x\n[1]\n{\"a\":1,\"a\":2}\n7\n{\"a\":\"good\"}");

        // Then
        assertThat(rows.faults)
                .extracting(Rows.Fault::row, Rows.Fault::code)
                .containsExactly(
                        tuple(1, SheetProblem.MALFORMED_LINE),
                        tuple(2, SheetProblem.MALFORMED_LINE),
                        tuple(3, SheetProblem.MALFORMED_LINE),
                        tuple(4, SheetProblem.MALFORMED_LINE),
                        tuple(5, SheetProblem.MALFORMED_LINE));
        assertThat(rows.rows).containsExactly(new Rows.Seen(6, Map.of("a", "good")));
    }

    @Test
    void refusesValuesThatAreNoText() {
        assertThat(ndjson("{\"a\":{\"b\":1}}\n{\"c\":[1]}").faults)
                .containsExactly(
                        new Rows.Fault(1, "a", SheetProblem.NESTED_VALUE, ""),
                        new Rows.Fault(2, "c", SheetProblem.NESTED_VALUE, ""));
    }

    @Test
    void holdsTheBoundOfFieldsAndNotOneMore() {
        SheetLimits two = new SheetLimits(9, 2, 9, 9);

        assertThat(Rows.of("{\"a\":1,\"b\":2}".getBytes(UTF_8), SheetFormat.NDJSON, two).refusal)
                .isEmpty();
        assertThat(Rows.of("{\"a\":1,\"b\":2,\"c\":3}".getBytes(UTF_8), SheetFormat.NDJSON, two)
                        .refused())
                .isEqualTo(SheetProblem.TOO_MANY_COLUMNS);
    }

    @Test
    void refusesOtherEncodingsThanUtf8() {
        byte[] content = {'{', '"', (byte) 0xC4, (byte) 0xE3, '"', ':', '1', '}'};

        assertThat(Rows.of(content, SheetFormat.NDJSON).refused()).isEqualTo(SheetProblem.UNKNOWN_ENCODING);
    }

    private static Rows ndjson(String text) {
        return Rows.of(text.getBytes(UTF_8), SheetFormat.NDJSON);
    }
}
