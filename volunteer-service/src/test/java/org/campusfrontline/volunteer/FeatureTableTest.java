package org.campusfrontline.volunteer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the README says of features is served: each path of its tables stands in the contract of its service.
class FeatureTableTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    /// A table of the README, and the service whose paths it names.
    enum Table {
        RECRUITMENT("## Recruitment, feature by feature", "volunteer", 30),
        ROSTERS("## Duty rosters, feature by feature", "roster", 20);

        private final String heading;
        private final String service;
        private final int fewest;

        Table(String heading, String service, int fewest) {
            this.heading = heading;
            this.service = service;
            this.fewest = fewest;
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesOnlyPathsThatAreServed(Table table) throws IOException {
        // Given
        JsonNode contract = new YAMLMapper()
                .readTree(ROOT.resolve("deploy/openapi/" + table.service + ".yaml")
                        .toFile());
        Set<String> served = contract.path("paths").properties().stream()
                .map(path -> plain(path.getKey()))
                .collect(Collectors.toSet());

        // When
        List<String> named =
                rows(table).stream().flatMap(FeatureTableTest::paths).toList();

        // Then
        assertThat(named).hasSizeGreaterThan(table.fewest);
        assertThat(named.stream().filter(path -> !isServed("/api/" + table.service + "/v1/" + path, served)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void namesADecisionThatIsThereInEachRow(Table table) throws IOException {
        for (String row : rows(table)) {
            String[] cells = row.split("(?<!\\\\)\\|");
            for (String number : cells[3].strip().split(", ")) {
                try (Stream<Path> decisions = Files.list(ROOT.resolve("deploy/adr"))) {
                    assertThat(decisions.map(file -> file.getFileName().toString()))
                            .as(row)
                            .anyMatch(name -> name.startsWith(number + "-"));
                }
            }
        }
    }

    private static List<String> rows(Table table) throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        String part = readme.substring(readme.indexOf(table.heading));
        return part.substring(0, part.indexOf("\n## "))
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| feature"))
                .toList();
    }

    /// `a/{b}/c\|d` stands for `a/{b}/c` and `a/{b}/d`; what begins with a slash is served by the gateway.
    private static Stream<String> paths(String row) {
        List<String> paths = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(row.split("(?<!\\\\)\\|")[2]);
        while (quoted.find()) {
            String[] ends = quoted.group(1).split("\\\\\\|");
            String first = ends[0];
            for (String end : ends) {
                paths.add(end.equals(first) ? first : first.substring(0, first.lastIndexOf('/') + 1) + end);
            }
        }
        return paths.stream().filter(path -> !path.startsWith("/"));
    }

    private static boolean isServed(String path, Set<String> served) {
        String whole = plain(path);
        return whole.endsWith("/**")
                ? served.stream().anyMatch(one -> one.startsWith(whole.substring(0, whole.length() - 2)))
                : served.contains(whole);
    }

    /// Without the names of parameters and the ending of a file.
    private static String plain(String path) {
        return path.replaceAll("\\{[^}]*}(\\.[a-z]+)?", "{}");
    }
}
