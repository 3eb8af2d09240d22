package org.campusfrontline.platform.testing.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.compare.OpenApiDiffOptions;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.output.ConsoleRender;

/// What a client of the first document would stumble over in the second. Enumerations in answers may grow; a path may
/// go when the same path of a higher version is there; a role that loses an operation is a break.
final class BreakingChanges implements ApprovedCopy.Comparison {

    private static final Pattern VERSION = Pattern.compile("/v(\\d+)/");

    @Override
    public List<String> breaks(JsonNode before, JsonNode after) {
        JsonNode old = withoutSucceeded(before, after);
        List<String> breaks = new ArrayList<>(lostRoles(old, after));
        breaks.addAll(new PropertyChanges(old, after).breaks());
        OpenApiDiffOptions options = OpenApiDiffOptions.builder()
                .configProperty("incompatible.response.enum.increased", "false")
                .configProperty("incompatible.operation.id.changed", "true")
                .configProperty("incompatible.request.min.length.increased", "true")
                .build();
        ChangedOpenApi changed = OpenApiCompare.fromContents(
                Twin.of(old).toString(), Twin.of(after).toString(), null, options);
        if (changed.isIncompatible()) {
            breaks.addAll(lines(changed));
        }
        return breaks;
    }

    private static List<String> lines(ChangedOpenApi changed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ConsoleRender().render(changed, new OutputStreamWriter(out, StandardCharsets.UTF_8));
        return Arrays.stream(out.toString(StandardCharsets.UTF_8).split("\n", -1))
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static JsonNode withoutSucceeded(JsonNode before, JsonNode after) {
        ObjectNode old = before.deepCopy();
        if (old.get("paths") instanceof ObjectNode paths) {
            List<String> gone = paths.properties().stream()
                    .map(Map.Entry::getKey)
                    .filter(path -> !after.path("paths").has(path) && hasSuccessor(path, after))
                    .toList();
            paths.remove(gone);
        }
        return old;
    }

    private static boolean hasSuccessor(String path, JsonNode after) {
        Matcher version = VERSION.matcher(path);
        if (!version.find()) {
            return false;
        }
        int number = Integer.parseInt(version.group(1));
        return after.path("paths").properties().stream()
                .map(Map.Entry::getKey)
                .map(VERSION::matcher)
                .filter(Matcher::find)
                .anyMatch(other -> Integer.parseInt(other.group(1)) > number
                        && other.replaceFirst("/v/").equals(version.replaceFirst("/v/")));
    }

    private static List<String> lostRoles(JsonNode before, JsonNode after) {
        List<String> lost = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : before.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                JsonNode now = after.path("paths").path(path.getKey()).path(operation.getKey());
                Set<String> roles = roles(operation.getValue());
                roles.removeAll(roles(now));
                if (!now.isMissingNode() && !roles.isEmpty()) {
                    lost.add(operation.getKey() + " " + path.getKey() + " is lost to " + roles);
                }
            }
        }
        return lost;
    }

    private static Set<String> roles(JsonNode operation) {
        Set<String> roles = new HashSet<>();
        operation.path("x-roles").forEach(role -> roles.add(role.asText()));
        return roles;
    }
}
