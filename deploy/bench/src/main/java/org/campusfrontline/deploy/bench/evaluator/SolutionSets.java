package org.campusfrontline.deploy.bench.evaluator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.campusfrontline.deploy.bench.measure.Measured;
import org.jspecify.annotations.Nullable;

/// The published solutions that are measured, and the folders of solutions that are left out, since no validator's
/// words lie beside them.
public record SolutionSets(List<SolutionSet> read, List<String> leftOut) {

    private static final String SOLUTION = "sol-week0.txt";

    public SolutionSets {
        read = List.copyOf(read);
        leftOut = List.copyOf(leftOut);
    }

    /// Those below the folders, else those of the competition's data, of each no more than the first weeks. Instances
    /// lie above their solutions where they have no folder of their own. Empty where no folder is named at all.
    public static Optional<SolutionSets> chosen(
            List<Path> solutions, @Nullable Path instances, @Nullable Path data, int weeks) {
        if (solutions.isEmpty() && data == null) {
            return Optional.empty();
        }
        List<Path> folders = data == null || !solutions.isEmpty() ? solutions : List.of(data.resolve("solutions"));
        List<SolutionSet> read = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new IllegalArgumentException(folder + " is no folder");
            }
            Path beside = instances == null ? folder.resolve("..") : instances;
            read.addAll(SolutionSet.below(folder, beside, weeks));
            leftOut.addAll(leftOut(folder));
        }
        if (read.isEmpty()) {
            throw new IllegalArgumentException("no solution with a validator.txt lies below " + folders);
        }
        return Optional.of(new SolutionSets(read, leftOut));
    }

    private static List<String> leftOut(Path solutions) {
        try (Stream<Path> files = Files.walk(solutions)) {
            return files.filter(file -> file.endsWith(SOLUTION))
                    .map(Path::getParent)
                    .filter(Objects::nonNull)
                    .filter(folder -> !Files.exists(folder.resolve(SolutionSet.VALIDATOR)))
                    .map(folder -> solutions.relativize(folder).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void tell(Measured measured) {
        measured.figure("solutions left out", leftOut.size());
        leftOut.forEach(name -> measured.note(name + " is left out: no validator.txt lies beside it"));
    }
}
