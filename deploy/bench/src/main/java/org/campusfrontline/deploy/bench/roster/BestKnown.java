package org.campusfrontline.deploy.bench.roster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The best values known, from a `best-known.csv` beside the instances: the first column names the instance, and one
/// column is called `best_…`.
final class BestKnown {

    private static final String FILE = "best-known.csv";

    private BestKnown() {}

    /// Null where no such file lies in the folder or it does not know the instance.
    static @Nullable Long of(Path folder, String instance) {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return null;
        }
        List<String> lines = lines(file);
        int column = column(lines.getFirst().split(",", -1));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            if (cells[0].equals(instance) && column >= 0 && cells.length > column && !cells[column].isBlank()) {
                return Long.valueOf(cells[column].strip());
            }
        }
        return null;
    }

    private static int column(String[] heads) {
        for (int column = 0; column < heads.length; column++) {
            if (heads[column].startsWith("best_")) {
                return column;
            }
        }
        return -1;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
