package org.campusfrontline.roster.column;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.campusfrontline.roster.line.Line;
import org.campusfrontline.roster.line.LineAnswer;

/// The searches of one thread, one person after the other.
final class Searching implements Searches {

    private final LineFinder finder;

    Searching(LineProblem problem) {
        finder = problem.finder();
    }

    @Override
    public List<Found> all(List<Integer> people, double[][] worth, BooleanSupplier stopped) {
        List<Found> found = new ArrayList<>();
        for (int person : people) {
            if (stopped.getAsBoolean()) {
                return found;
            }
            LineAnswer answer = finder.cheapest(person, worth);
            List<Column> columns = answer.lines().stream()
                    .map(Line::shifts)
                    .map(line -> finder.column(person, line))
                    .toList();
            found.add(new Found(person, columns, answer.bound()));
        }
        return found;
    }
}
