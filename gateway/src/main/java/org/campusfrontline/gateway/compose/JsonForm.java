package org.campusfrontline.gateway.compose;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;

/// Holds a block against the grammar of JSON, so that one service's broken answer cannot break the whole.
final class JsonForm {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonForm() {}

    /// Whether the text is exactly one JSON value; its content is not looked at and numbers stay as written.
    static boolean holds(Buffer text) {
        try (JsonParser parser = JSON.createParser(text.getBytes())) {
            if (parser.nextToken() == null) {
                return false;
            }
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (IOException broken) {
            return false;
        }
    }
}
