package org.campusfrontline.roster.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;

/// Searches for lines that differ from people's present ones on the days of a window only: on all other days the
/// present duty is worth so much that no line does without it, and every other is barred.
final class WindowSearch implements Searches {

    private final Searches searches;
    private final Window window;
    private final Map<Integer, int[]> lines = new HashMap<>();

    WindowSearch(Searches searches, Window window, List<Column> present) {
        this.searches = searches;
        this.window = window;
        present.forEach(column -> lines.put(column.person(), column.line()));
    }

    @Override
    public List<Found> all(List<Integer> people, double[][] worth, BooleanSupplier stopped) {
        List<Found> found = new ArrayList<>();
        for (int person : people) {
            int[] line = Objects.requireNonNull(lines.get(person));
            List<Found> one = searches.all(List.of(person), pinned(line, worth), stopped);
            if (one.isEmpty()) {
                return found;
            }
            found.add(unpinned(one.getFirst(), line));
        }
        return found;
    }

    private double[][] pinned(int[] line, double[][] worth) {
        double[][] pinned = worth.clone();
        for (int day = 0; day < line.length; day++) {
            if (!window.has(day)) {
                pinned[day] = new double[worth[day].length];
                Arrays.fill(pinned[day], LineFinder.BARRED);
                if (line[day] >= 0) {
                    pinned[day][line[day]] = LineFinder.PINNED;
                }
            }
        }
        return pinned;
    }

    private Found unpinned(Found found, int[] line) {
        double paid = 0;
        for (int day = 0; day < line.length; day++) {
            paid += !window.has(day) && line[day] >= 0 ? LineFinder.PINNED : 0;
        }
        List<Column> columns = found.columns().stream()
                .filter(column -> window.changesOnly(line, column.line()))
                .toList();
        return new Found(found.person(), columns, found.bound() + paid);
    }
}
