package org.campusfrontline.deploy.bench.evaluator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.campusfrontline.deploy.bench.published.Inrc2Text;
import org.campusfrontline.roster.engine.format.Inrc2;
import org.campusfrontline.roster.engine.model.Problem;

/// The files of an INRC-II instance. Its name tells the data set, the history and the weeks: `n030w4_1_6-2-9-1`.
public record Inrc2Files(Path folder, String name, String set, String history, List<String> weeks) {

    private static final Pattern NAME = Pattern.compile("(n\\d+w\\d+)_(\\d+)_([\\d-]+)");
    private static final LocalDate SOME_MONDAY = LocalDate.of(2024, 1, 1);

    public Inrc2Files {
        weeks = List.copyOf(weeks);
    }

    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /// The instance of that name whose data set is a folder in this one.
    public static Inrc2Files of(Path folder, String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(name + " names no instance such as n030w4_1_6-2-9-1");
        }
        Path files = folder.resolve(matcher.group(1));
        return new Inrc2Files(
                files,
                name,
                matcher.group(1),
                matcher.group(2),
                List.of(matcher.group(3).split("-")));
    }

    /// The same with no more than the first weeks.
    Inrc2Files first(int most) {
        return new Inrc2Files(
                folder, name, set, history, weeks.stream().limit(most).toList());
    }

    /// As the roster engine reads it.
    public Problem problem() {
        return Inrc2.problem(SOME_MONDAY, scenarioText(), historyText(), weekTexts());
    }

    /// As the benchmark reads it by itself.
    public Inrc2Text published() {
        return new Inrc2Text(name, scenarioText(), historyText(), weekTexts());
    }

    private String scenarioText() {
        return text(folder.resolve("Sc-" + set + ".txt"));
    }

    private String historyText() {
        return text(folder.resolve("H0-" + set + "-" + history + ".txt"));
    }

    private List<String> weekTexts() {
        return weeks.stream()
                .map(week -> text(folder.resolve("WD-" + set + "-" + week + ".txt")))
                .toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
