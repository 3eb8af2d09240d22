package org.campusfrontline.platform.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.problem.CommonProblem;
import org.jspecify.annotations.Nullable;

/// The place after which a page begins: the sort values of the last item seen, opaque to the client.
public record Cursor(List<String> values) {

    private static final String BETWEEN = "\u001f";
    private static final int LONGEST = 500;

    public Cursor {
        values = List.copyOf(values);
    }

    public static Cursor at(Object... values) {
        return new Cursor(List.of(values).stream().map(Object::toString).toList());
    }

    public String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(BETWEEN, values).getBytes(StandardCharsets.UTF_8));
    }

    /// Reads a `cursor` parameter; what is not one of ours with that many values is refused as `INVALID_CURSOR`.
    public static Optional<Cursor> read(@Nullable String text, int size) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            List<String> values = List.of(new String(bytes, StandardCharsets.UTF_8).split(BETWEEN, -1));
            if (text.length() <= LONGEST && values.size() == size) {
                return Optional.of(new Cursor(values));
            }
        } catch (IllegalArgumentException notBase64) {
            throw invalid();
        }
        throw invalid();
    }

    /// The first value as an id; what is none is refused as `INVALID_CURSOR`.
    public UUID id() {
        try {
            return UUID.fromString(values.getFirst());
        } catch (IllegalArgumentException notOurs) {
            throw invalid();
        }
    }

    public static RefusedException invalid() {
        return new RefusedException(List.of(Refusal.of(CommonProblem.INVALID_CURSOR)));
    }
}
