package org.campusfrontline.platform.testing.architecture;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.campusfrontline.platform.guard.NameGuard;

/// Looks for what the system must never record in what a service declares: tables, contracts, message bundles.
/// The list is the one that the running service holds operators' names against.
public final class RefusedWordsScan {

    private static final NameGuard GUARD = new NameGuard();
    private static final Pattern SQL_COMMENT = Pattern.compile("--[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|_");
    private static final List<String> FOLDERS = List.of("db", "contract", "problems", "messages");

    private RefusedWordsScan() {}

    /// Findings in the declaring files of a module's `src/main/resources`.
    public static List<String> inResources(Path resources) {
        List<String> found = new ArrayList<>();
        for (String folder : FOLDERS) {
            files(resources.resolve(folder)).forEach(file -> found.addAll(inText(file.toString(), content(file))));
        }
        return found;
    }

    /// Names and texts of a JSON document.
    public static List<String> inDocument(String where, JsonNode document) {
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : document.properties()) {
            String place = where + "/" + entry.getKey();
            found.addAll(inText(place, entry.getKey()));
            found.addAll(inValue(place, entry.getValue()));
        }
        return found;
    }

    public static List<String> inText(String where, String text) {
        List<String> found = new ArrayList<>();
        text.lines()
                .forEach(line -> GUARD.refusal("", HUMP.matcher(line).replaceAll(" "))
                        .ifPresent(refusal -> found.add(where + ": " + refusal.values() + " in: " + line.strip())));
        return found;
    }

    private static List<String> inValue(String place, JsonNode value) {
        if (value.isTextual()) {
            return inText(place, value.asText());
        }
        List<String> found = new ArrayList<>(inDocument(place, value));
        if (value.isArray()) {
            value.forEach(item -> found.addAll(inValue(place, item)));
        }
        return found;
    }

    private static String content(Path file) {
        try {
            String text = Files.readString(file);
            return file.toString().endsWith(".sql") ? SQL_COMMENT.matcher(text).replaceAll("") : text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
