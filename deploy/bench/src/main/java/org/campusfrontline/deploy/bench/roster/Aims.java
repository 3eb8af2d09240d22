package org.campusfrontline.deploy.bench.roster;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.campusfrontline.deploy.bench.measure.Measured;

/// What published instances are held against, from `aims.csv`: how far a plan may lie over the best known, and of which
/// a bound is wanted. The row `mean` is about all instances of a format together.
record Aims(List<Row> rows) {

    private static final String FILE = "/roster/aims.csv";
    private static final String MEAN = "mean";
    private static final String OVER = "over the best known";
    private static final int CELLS = 4;

    Aims {
        rows = List.copyOf(rows);
    }

    private record Row(String instance, OptionalDouble over, boolean bound) {}

    static Aims of(String format) {
        try (InputStream in = Objects.requireNonNull(Aims.class.getResourceAsStream(FILE), FILE)) {
            return new Aims(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(",", -1))
                    .filter(cells -> cells.length == CELLS && cells[0].equals(format))
                    .map(Aims::row)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String[] cells) {
        OptionalDouble over =
                cells[2].isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cells[2]));
        return new Row(cells[1], over, !cells[3].isEmpty());
    }

    /// An instance without a best known beside it is none of the published ones, whatever it is called.
    void hold(Result result, Measured measured) {
        if (result.best() == null) {
            return;
        }
        for (Row row : rows) {
            if (row.instance.equals(result.instance())) {
                Double over = result.overBest();
                if (row.over.isPresent() && over != null) {
                    measured.atMost(result.instance() + ": " + OVER, row.over.getAsDouble(), over);
                }
                if (row.bound) {
                    measured.atLeast(result.instance() + ": has a bound", 1, result.bound() == null ? 0 : 1);
                }
            }
        }
    }

    void holdMean(double mean, Measured measured) {
        String name = MEAN + " " + OVER;
        rows.stream()
                .filter(row -> row.instance.equals(MEAN))
                .flatMapToDouble(row -> row.over.stream())
                .findFirst()
                .ifPresentOrElse(limit -> measured.atMost(name, limit, mean), () -> measured.figure(name, mean));
    }
}
