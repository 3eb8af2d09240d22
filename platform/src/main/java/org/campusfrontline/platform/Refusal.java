package org.campusfrontline.platform;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Why a wish is not granted: a code and the values that its sentence names.
/// `pointer` is a JSON pointer into the request where one field is to blame, else empty.
public record Refusal(ProblemCode code, String pointer, Map<String, Object> values) {

    public Refusal {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public static Refusal of(ProblemCode code) {
        return new Refusal(code, "", Map.of());
    }

    /// The same refusal with one more value for its sentence and for the client.
    public Refusal with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Refusal(code, pointer, more);
    }

    public Refusal at(String jsonPointer) {
        return new Refusal(code, jsonPointer, values);
    }
}
