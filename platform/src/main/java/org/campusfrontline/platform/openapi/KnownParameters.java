package org.campusfrontline.platform.openapi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/// Says of the parameters that mean the same everywhere what they mean, where the endpoint does not: an `If-Match`
/// that the endpoint describes itself is one that may be missing.
final class KnownParameters {

    private static final String IF_MATCH = "If-Match";
    private static final Map<String, String> MEANINGS = Map.of(
            "cursor",
            "Where the page begins: `next` of the page before. None for the first page.",
            "limit",
            "Most items of the page.",
            "id",
            "Which one is meant.",
            "ids",
            "Only those with these ids.",
            IF_MATCH,
            "The version that was read, as its `ETag`.",
            "If-None-Match",
            "The `ETag` that the client has; 304 when nothing changed since.",
            "Last-Event-ID",
            "The last event that the client has; the stream goes on after it.");

    private KnownParameters() {}

    static void describe(Operation operation) {
        for (Parameter parameter :
                Optional.ofNullable(operation.getParameters()).orElse(List.of())) {
            String meaning = parameter.getName() == null ? null : MEANINGS.get(parameter.getName());
            if (meaning == null || parameter.getDescription() != null) {
                continue;
            }
            parameter.setDescription(meaning);
            if (IF_MATCH.equals(parameter.getName())) {
                parameter.setRequired(true);
            }
        }
    }
}
