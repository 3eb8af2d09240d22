package org.campusfrontline.roster.engine.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/// What a person did before the horizon: the last days, the latest one last, and totals that were worked before by
/// what they count. A word of the line is a shift, a shift and a post (`E&@gate`), or one of the three below.
public record Past(List<String> line, Map<String, Long> totals) {

    public static final String OFF = "-";
    public static final String WORKED = "*";
    public static final String UNKNOWN = "?";
    public static final String MINUTES = "MINUTES";
    public static final String WEEKENDS = "WEEKENDS";
    public static final Past NONE = new Past(List.of(), Map.of());

    public Past {
        line = List.copyOf(line);
        totals = Map.copyOf(totals);
    }

    public long total(String of) {
        return totals.getOrDefault(of, 0L);
    }

    /// The line that has these lengths at its end: days off, or days worked of which the last were of one shift.
    public static Past ofRuns(int off, int worked, String shift, int ofShift, Map<String, Long> totals) {
        List<String> line = new ArrayList<>();
        if (off > 0) {
            line.add(WORKED);
            line.addAll(Collections.nCopies(off, OFF));
        } else if (worked > 0) {
            line.add(OFF);
            line.addAll(Collections.nCopies(worked - ofShift, WORKED));
            line.addAll(Collections.nCopies(ofShift, shift));
        }
        return new Past(line, totals);
    }
}
