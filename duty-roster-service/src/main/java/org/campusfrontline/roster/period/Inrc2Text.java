package org.campusfrontline.roster.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.campusfrontline.roster.engine.format.Inrc2;
import org.campusfrontline.roster.engine.model.Problem;

/// The files of an instance of the second nurse rostering competition, one after the other in one text: the
/// scenario, the history, and the weeks in their order.
final class Inrc2Text {

    private static final String SCENARIO = "SCENARIO";
    private static final String HISTORY = "HISTORY";
    private static final String WEEK = "WEEK_DATA";
    private final String scenario;
    private final String history;
    private final List<String> weeks;

    private Inrc2Text(String scenario, String history, List<String> weeks) {
        this.scenario = scenario;
        this.history = history;
        this.weeks = weeks;
    }

    /// Whether the text begins as such an instance does.
    static boolean isOne(String text) {
        return text.stripLeading().startsWith(SCENARIO);
    }

    static Inrc2Text of(String text) {
        StringBuilder scenario = new StringBuilder();
        StringBuilder history = new StringBuilder();
        List<StringBuilder> weeks = new ArrayList<>();
        StringBuilder part = scenario;
        for (String line : text.lines().toList()) {
            if (line.strip().equals(HISTORY)) {
                part = history;
            } else if (line.strip().equals(WEEK)) {
                part = new StringBuilder();
                weeks.add(part);
            }
            part.append(line).append('\n');
        }
        return new Inrc2Text(
                scenario.toString(),
                history.toString(),
                weeks.stream().map(StringBuilder::toString).toList());
    }

    boolean hasWeeks() {
        return !weeks.isEmpty();
    }

    int days() {
        return 7 * weeks.size();
    }

    /// Throws what is wrong with the first line that cannot be read.
    Problem problem(LocalDate start) {
        return Inrc2.problem(start, scenario, history, weeks);
    }
}
