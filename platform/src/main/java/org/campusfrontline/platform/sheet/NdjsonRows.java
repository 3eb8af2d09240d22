package org.campusfrontline.platform.sheet;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/// One flat JSON object a line; null is a blank cell. A line that cannot be read is a fault of that line alone.
final class NdjsonRows {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final int SHOWN = 60;

    private NdjsonRows() {}

    static void read(byte[] content, SheetLimits limits, RowGate gate) {
        int number = 0;
        for (String line : (Iterable<String>) TextDecoding.utf8(content).lines()::iterator) {
            number++;
            String text = Blanks.strip(line);
            if (!text.isEmpty()) {
                line(number, text, limits.columns(), gate);
            }
        }
    }

    private static void line(int number, String line, int mostFields, RowGate gate) {
        try (JsonParser json = JSON.createParser(line)) {
            Map<String, String> cells = new LinkedHashMap<>();
            boolean object = json.nextToken() == JsonToken.START_OBJECT;
            while (object && json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                if (cells.size() == mostFields) {
                    throw SheetException.of(SheetProblem.TOO_MANY_COLUMNS, mostFields);
                }
                if (json.nextToken().isStructStart()) {
                    gate.fault(number, name, SheetProblem.NESTED_VALUE, "");
                    return;
                }
                cells.put(name, json.currentToken() == JsonToken.VALUE_NULL ? "" : Blanks.strip(json.getText()));
            }
            if (object && json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null) {
                gate.row(number, cells);
            } else {
                malformed(number, line, gate);
            }
        } catch (IOException e) {
            malformed(number, line, gate);
        }
    }

    private static void malformed(int number, String line, RowGate gate) {
        gate.fault(number, "", SheetProblem.MALFORMED_LINE, line.substring(0, Math.min(line.length(), SHOWN)));
    }
}
