package org.campusfrontline.deploy.bench.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The official validator's words beside published solutions, where `-Dcampus.roster-data=FOLDER` names their folder
/// (see `RosterData`).
@EnabledIfSystemProperty(
        named = RosterData.PROPERTY,
        matches = ".+",
        disabledReason = "campus.roster-data is not given")
class PublishedSolutionsTest {

    private static final Pattern LINE = Pattern.compile("(?m)^([A-Z][A-Za-z ]+): (\\d+)$");
    private static final Pattern NAME = Pattern.compile("(n\\d+w\\d+)_(\\d+)_([\\d-]+)");
    private static final Pattern OWN = Pattern.compile("Solution_H_(\\d+)-WD_([\\d-]+)");
    private static final String TOTAL = "Total cost";

    @ParameterizedTest(name = "{0}")
    @MethodSource("validators")
    void countsWhatTheOfficialValidatorCounted(Path validator) throws IOException {
        // Given
        String instance = instanceName(validator);
        Matcher parts = NAME.matcher(instance);
        assertThat(parts.matches()).isTrue();
        Inrc2Text text = text(data().resolve(parts.group(1)), instance, parts);
        List<String> weeks = List.of(parts.group(3).split("-"));

        // When
        Count count = Inrc2Score.of(text.instance(), text.solution(solution(validator, parts.group(1), weeks)));

        // Then
        Map<String, Long> official = new TreeMap<>();
        LINE.matcher(Files.readString(validator))
                .results()
                .filter(line -> !line.group(2).equals("0"))
                .forEach(line -> official.put(line.group(1), Long.valueOf(line.group(2))));
        Map<String, Long> ours = new TreeMap<>(count.cost());
        ours.putAll(count.broken());
        ours.put(TOTAL, count.value());
        assertThat(ours).isEqualTo(official);
    }

    static List<Path> validators() throws IOException {
        try (Stream<Path> files = Files.walk(data())) {
            List<Path> found = files.filter(file -> file.endsWith("validator.txt"))
                    .sorted()
                    .toList();
            assertThat(found).isNotEmpty();
            return found;
        }
    }

    private static Path data() {
        return RosterData.inrc2().orElseThrow();
    }

    /// The folder above a solution is called as its instance; one inside a data set tells the history and the weeks.
    private static String instanceName(Path validator) {
        Path folder = validator.getParent();
        Matcher own = OWN.matcher(folder.getFileName().toString());
        String above = folder.getParent().getFileName().toString();
        return own.matches() ? above + "_" + own.group(1) + "_" + own.group(2) : above;
    }

    private static Inrc2Text text(Path folder, String name, Matcher parts) throws IOException {
        String set = parts.group(1);
        List<String> weeks = new ArrayList<>();
        for (String week : parts.group(3).split("-")) {
            weeks.add(Files.readString(folder.resolve("WD-" + set + "-" + week + ".txt")));
        }
        return new Inrc2Text(
                name,
                Files.readString(folder.resolve("Sc-" + set + ".txt")),
                Files.readString(folder.resolve("H0-" + set + "-" + parts.group(2) + ".txt")),
                weeks);
    }

    private static List<String> solution(Path validator, String set, List<String> weeks) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int week = 0; week < weeks.size(); week++) {
            Path plain = validator.resolveSibling("sol-week" + week + ".txt");
            Path own = validator.resolveSibling("Sol-" + set + "-" + weeks.get(week) + "-" + week + ".txt");
            texts.add(Files.readString(Files.exists(plain) ? plain : own));
        }
        return texts;
    }
}
