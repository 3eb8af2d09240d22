package org.campusfrontline.deploy.bench.evaluator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.campusfrontline.roster.engine.compile.Instance;
import org.campusfrontline.roster.engine.format.Inrc2;

/// One published solution of an INRC-II instance and what the official validator said of it. The folder's name tells
/// the data set, the history and the weeks: `n030w4_1_6-2-9-1`.
public record SolutionSet(String name, Instance instance, Total validator) {

    static final String VALIDATOR = "validator.txt";
    private static final Pattern HARD =
            Pattern.compile("(?:coverage|skill|succession) constraints: (\\d+)|Single assignment per day: (\\d+)");
    private static final Pattern SOFT = Pattern.compile("Total cost: (\\d+)");

    /// Hard rules broken, and the cost of the soft ones.
    public record Total(long hard, long soft) {}

    /// Every solution below the folder that has the validator's words beside it, in order; of each no more than the
    /// first weeks.
    static List<SolutionSet> below(Path solutions, Path instances, int weeks) {
        try (Stream<Path> files = Files.walk(solutions)) {
            return files.filter(file -> file.endsWith(VALIDATOR))
                    .filter(file -> Inrc2Files.isName(instanceName(file)))
                    .sorted(Comparator.comparing(Path::toString))
                    .map(file -> read(file, instances, weeks))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String instanceName(Path validator) {
        return fromEnd(validator, 3);
    }

    /// A part of the path, 1 for the file's name.
    private static String fromEnd(Path file, int place) {
        int parts = file.getNameCount();
        return parts < place ? "" : file.getName(parts - place).toString();
    }

    private static SolutionSet read(Path validator, Path instances, int most) {
        Inrc2Files files = Inrc2Files.of(instances, instanceName(validator)).first(most);
        List<String> solutions = new ArrayList<>();
        while (solutions.size() < files.weeks().size()) {
            solutions.add(Inrc2Files.text(validator.resolveSibling("sol-week" + solutions.size() + ".txt")));
        }
        String title = files.name() + "/" + fromEnd(validator, 2);
        Instance instance = Instance.of(files.problem().withPlanned(Inrc2.solution(solutions)));
        return new SolutionSet(title, instance, total(Inrc2Files.text(validator)));
    }

    private static Total total(String words) {
        long hard = HARD.matcher(words)
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1) == null ? found.group(2) : found.group(1)))
                .limit(4)
                .sum();
        long soft = SOFT.matcher(words)
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a validator's words without a total cost"));
        return new Total(hard, soft);
    }
}
