package org.campusfrontline.roster.evaluation.rule;

import java.util.ArrayList;
import java.util.List;

/// One person's days in order: the index of the shift type worked, or a negative number for a free day.
public final class DutyLine {

    private final int[] shifts;

    private DutyLine(int[] shifts) {
        this.shifts = shifts;
    }

    public static DutyLine of(int... shifts) {
        return new DutyLine(shifts.clone());
    }

    int days() {
        return shifts.length;
    }

    int shift(int day) {
        return shifts[day];
    }

    boolean works(int day) {
        return shifts[day] >= 0;
    }

    /// The maximal stretches of days that are all worked, or all free, in order.
    List<Run> runs(boolean worked) {
        List<Run> runs = new ArrayList<>();
        int start = 0;
        while (start < shifts.length) {
            int end = start;
            while (end < shifts.length && works(end) == works(start)) {
                end++;
            }
            if (works(start) == worked) {
                runs.add(new Run(start, end - 1));
            }
            start = end;
        }
        return runs;
    }

    /// Days from first to last, both included.
    record Run(int first, int last) {
        int length() {
            return last - first + 1;
        }
    }

    /// Whether the run could go on outside the days that are known.
    boolean touchesAnEnd(Run run) {
        return run.first() == 0 || run.last() == shifts.length - 1;
    }
}
