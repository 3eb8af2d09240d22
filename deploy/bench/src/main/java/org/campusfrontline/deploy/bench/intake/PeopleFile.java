package org.campusfrontline.deploy.bench.intake;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A file of people as a campus system would hand it over, in one of the three formats.
public enum PeopleFile {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        void write(Path file, People people) throws IOException {
            try (OutputStream out = Files.newOutputStream(file);
                    Workbook workbook = new Workbook(out, "campus", "1.0")) {
                Worksheet sheet = workbook.newWorksheet("people");
                for (int column = 0; column < COLUMNS.size(); column++) {
                    sheet.value(0, column, COLUMNS.get(column));
                }
                for (int i = 0; i < people.many(); i++) {
                    List<String> cells = people.cells(i);
                    for (int column = 0; column < cells.size(); column++) {
                        sheet.value(i + 1, column, cells.get(column));
                    }
                }
            }
        }
    },
    CSV("text/csv") {
        @Override
        void write(Path file, People people) throws IOException {
            try (BufferedWriter out = Files.newBufferedWriter(file)) {
                out.write(String.join(",", COLUMNS) + "\n");
                for (int i = 0; i < people.many(); i++) {
                    out.write(String.join(",", people.cells(i)) + "\n");
                }
            }
        }
    },
    NDJSON("application/x-ndjson") {
        @Override
        void write(Path file, People people) throws IOException {
            try (BufferedWriter out = Files.newBufferedWriter(file)) {
                for (int i = 0; i < people.many(); i++) {
                    List<String> cells = people.cells(i);
                    out.write("{");
                    for (int column = 0; column < cells.size(); column++) {
                        out.write((column == 0 ? "\"" : ",\"") + COLUMNS.get(column) + "\":\"" + cells.get(column)
                                + "\"");
                    }
                    out.write("}\n");
                }
            }
        }
    };

    private static final List<String> COLUMNS = List.of("number", "displayName", "language", "administration");
    private final String contentType;

    PeopleFile(String contentType) {
        this.contentType = contentType;
    }

    /// People with numbers of one prefix, spread over the demonstration's units.
    public record People(String prefix, String name, int many, List<String> units) {
        public People {
            units = List.copyOf(units);
        }

        List<String> cells(int index) {
            String number = "%s%06d".formatted(prefix, index + 1);
            return List.of(
                    number, name + " " + (index + 1), index % 2 == 0 ? "zh-CN" : "en", units.get(index % units.size()));
        }
    }

    public String contentType() {
        return contentType;
    }

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The file's path, in the folder.
    public Path in(Path folder, People people) {
        Path file = folder.resolve("people-" + people.prefix() + "." + title());
        try {
            Files.createDirectories(folder);
            write(file, people);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    abstract void write(Path file, People people) throws IOException;
}
