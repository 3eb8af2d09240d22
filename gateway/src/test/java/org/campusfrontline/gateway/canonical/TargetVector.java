package org.campusfrontline.gateway.canonical;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/// One line of the table of request targets: what must become of it.
public record TargetVector(String verdict, String target) {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

    public static List<TargetVector> all() {
        try (InputStream in = TargetVector.class.getResourceAsStream("/canonical/targets.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(line -> new TargetVector(line[0], unescape(line[1])))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public boolean canonical() {
        return verdict.equals("ok");
    }

    private static String unescape(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        Character.toString((char) Integer.parseInt(found.group(1), 16))));
    }
}
