package org.campusfrontline.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.ProblemCode;
import org.jspecify.annotations.Nullable;

/// An RFC 9457 answer: `title` is for the person, `detail` for the developer, `code` for the program.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        String code,
        @Nullable String instance,
        @Nullable String requestId,
        boolean retryable,
        List<Fault> errors,
        Map<String, Object> values) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        errors = List.copyOf(errors);
        values = Map.copyOf(values);
    }

    /// The `type` of every problem with that code.
    public static String typeOf(ProblemCode code) {
        return "urn:campus-frontline:problem:" + code.code();
    }

    /// One of several reasons, or one faulty field named by a JSON pointer.
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Fault(@Nullable String pointer, String code, String title, Map<String, Object> values) {
        public Fault {
            values = Map.copyOf(values);
        }
    }
}
