package org.campusfrontline.roster.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// No statement of the service changes what a version says, save for the erasure of a person; a draft loses its bound
/// with the rules that it was computed under.
class RosterAppendOnlyTest {

    private static final Pattern CHANGE = Pattern.compile(
            "(UPDATE|DELETE FROM)\\s+(roster|roster_step)\\s(?:SET\\s+(.*?)\\s+WHERE)?", Pattern.DOTALL);

    private record Change(String file, String columns) {}

    @Test
    void changesOfARosterTouchItsStandingAlone() throws IOException {
        // When
        List<Change> changes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().endsWith("OfErased.java"))
                    .forEach(file -> changes.addAll(changes(file)));
        }

        // Then
        assertThat(changes)
                .containsExactlyInAnyOrder(
                        new Change("RosterBounds.java", "bound proved"),
                        new Change("RosterStore.java", "state version"),
                        new Change("RosterStore.java", "state published_at version"));
    }

    private static List<Change> changes(Path file) {
        try {
            Matcher found = CHANGE.matcher(Files.readString(file));
            List<Change> changes = new ArrayList<>();
            while (found.find()) {
                changes.add(new Change(file.getFileName().toString(), columns(found.group(3))));
            }
            return changes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String columns(String set) {
        return set == null
                ? "all"
                : Stream.of(set.split(","))
                        .map(one -> one.substring(0, one.indexOf('=')).strip())
                        .reduce((one, other) -> one + " " + other)
                        .orElse("");
    }
}
