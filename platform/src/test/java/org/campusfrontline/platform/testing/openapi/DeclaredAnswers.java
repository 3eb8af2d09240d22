package org.campusfrontline.platform.testing.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Which operations the document has, and which statuses and media types each declares.
public final class DeclaredAnswers {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");
    private final JsonNode document;
    private final List<Operation> operations = new ArrayList<>();

    DeclaredAnswers(JsonNode document) {
        this.document = document;
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                if (METHODS.contains(method.getKey())) {
                    operations.add(operation(path.getKey(), method.getKey(), method.getValue()));
                }
            }
        }
        operations.sort(Comparator.comparing(operation -> operation.path().replace("{", "\uffff")));
    }

    /// One operation; `pattern` matches the paths that lead to it.
    public record Operation(String id, String method, String path, Pattern pattern, JsonNode node) {

        public boolean writes() {
            return !method.equals("GET");
        }
    }

    public List<Operation> operations() {
        return List.copyOf(operations);
    }

    /// A path without parameters goes before one with them, as in the routing.
    Optional<Operation> find(String method, String path) {
        String wanted = method.equals("HEAD") ? "GET" : method;
        return operations.stream()
                .filter(operation -> operation.method().equals(wanted)
                        && operation.pattern().matcher(path).matches())
                .findFirst();
    }

    List<String> faults(Operation operation, Answer answer) {
        JsonNode declared = resolve(operation.node().path("responses").path(Integer.toString(answer.status())));
        if (declared.isMissingNode()) {
            return List.of("status " + answer.status() + " is not declared");
        }
        JsonNode content = declared.path("content");
        if (answer.method().equals("HEAD")) {
            return List.of();
        }
        if (content.isEmpty()) {
            return answer.body().isEmpty() ? List.of() : List.of("no body is declared, and one came");
        }
        return content.has(answer.mediaType())
                ? List.of()
                : List.of("media type '" + answer.mediaType() + "' is not declared");
    }

    /// Follows a reference within the document.
    public JsonNode resolve(JsonNode node) {
        JsonNode reference = node.path("$ref");
        return reference.isTextual() ? resolve(document.at(reference.asText().substring(1))) : node;
    }

    private static Operation operation(String path, String method, JsonNode node) {
        StringBuilder pattern = new StringBuilder();
        for (String part : path.split("(?=\\{)|(?<=})", -1)) {
            pattern.append(part.startsWith("{") ? "[^/]+" : Pattern.quote(part));
        }
        String verb = method.toUpperCase(Locale.ROOT);
        String id = node.path("operationId").asText(verb + " " + path);
        return new Operation(id, verb, path, Pattern.compile(pattern.toString()), node);
    }
}
