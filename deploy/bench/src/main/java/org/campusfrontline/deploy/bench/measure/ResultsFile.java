package org.campusfrontline.deploy.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/// `deploy/bench/RESULTS.md`: the last figures of each benchmark as it was called, one section each, in the order of
/// their names.
public final class ResultsFile {

    private static final String HEADING = "# Last figures\n\nWritten by `./campus bench NAME --record`.\n";
    private final Path file;

    public ResultsFile(Path file) {
        this.file = file;
    }

    public void record(String name, Measured measured, String commit) {
        Map<String, String> sections = new TreeMap<>(read());
        sections.put(
                name,
                "%s, commit %s, %s%n%n%s"
                        .formatted(LocalDate.now(ZoneOffset.UTC), commit, Machine.describe(), measured.table()));
        StringBuilder text = new StringBuilder(HEADING);
        sections.forEach((title, body) -> text.append("\n## ")
                .append(title)
                .append("\n\n")
                .append(body.strip())
                .append('\n'));
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> read() {
        Map<String, String> sections = new LinkedHashMap<>();
        try {
            String text = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
            for (String part : text.split("(?m)^## ")) {
                int end = part.indexOf('\n');
                if (!part.startsWith("#") && end > 0) {
                    sections.put(part.substring(0, end).strip(), part.substring(end + 1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sections;
    }
}
