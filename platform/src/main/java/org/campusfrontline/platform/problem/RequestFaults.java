package org.campusfrontline.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Collectors;
import org.campusfrontline.platform.Refusal;

/// Names the faulty field of a request by a JSON pointer, whoever found the fault.
@Singleton
class RequestFaults {

    List<Refusal> of(ConstraintViolationException invalid) {
        return invalid.getConstraintViolations().stream()
                .map(this::of)
                .sorted((a, b) -> a.pointer().compareTo(b.pointer()))
                .toList();
    }

    Refusal of(JsonProcessingException unreadable) {
        if (unreadable instanceof UnrecognizedPropertyException unknown) {
            return Refusal.of(CommonProblem.UNKNOWN_FIELD)
                    .with("field", unknown.getPropertyName())
                    .at(pointer(unknown));
        }
        if (unreadable instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            return Refusal.of(CommonProblem.INVALID_FIELDS)
                    .with("reason", "wrong type or value")
                    .at(pointer(mapping));
        }
        return Refusal.of(CommonProblem.MALFORMED_BODY);
    }

    Refusal ofQuery() {
        return Refusal.of(CommonProblem.INVALID_FIELDS)
                .with("reason", "wrong type or value")
                .at("");
    }

    /// Whether a parameter that did not convert stands in the query: the fault quotes no value of the path.
    boolean isOfQuery(NotFoundException thrown, UriInfo uri) {
        Throwable cause = thrown.getCause();
        if (cause == null || uri.getQueryParameters().isEmpty()) {
            return false;
        }
        StringBuilder words = new StringBuilder();
        for (; cause != null; cause = cause.getCause()) {
            words.append(cause.getMessage()).append('\n');
        }
        return uri.getPathParameters().values().stream()
                .flatMap(List::stream)
                .noneMatch(value -> words.indexOf(value) >= 0);
    }

    private Refusal of(ConstraintViolation<?> violation) {
        return Refusal.of(CommonProblem.INVALID_FIELDS)
                .with("reason", violation.getMessage())
                .at(pointer(violation.getPropertyPath()));
    }

    private static String pointer(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : escape(step.getFieldName())))
                .collect(Collectors.joining());
    }

    /// A violation's path begins with method and parameter, which the client has never seen.
    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        int depth = 0;
        for (Path.Node node : path) {
            if (depth++ > 1) {
                if (node.getIndex() != null) {
                    pointer.append('/').append(node.getIndex());
                }
                if (node.getName() != null && !node.getName().startsWith("<")) {
                    pointer.append('/').append(escape(node.getName()));
                }
            }
        }
        return pointer.toString();
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
