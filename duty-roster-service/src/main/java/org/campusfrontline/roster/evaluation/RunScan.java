package org.campusfrontline.roster.evaluation;

import org.campusfrontline.roster.planning.Contract;

/// The excess over the three run rules of the runs that one day belongs to or borders on.
final class RunScan {

    private final Contract contract;
    private final int[] row;

    RunScan(Contract contract, int[] row) {
        this.contract = contract;
        this.row = row;
    }

    long around(int day) {
        int first = day == 0 ? 0 : start(day - 1);
        int last = day == row.length - 1 ? day : end(day + 1);
        long excess = 0;
        int from = first;
        while (from <= last) {
            int to = end(from);
            excess += excess(from, to);
            from = to + 1;
        }
        return excess;
    }

    private int start(int day) {
        boolean works = row[day] >= 0;
        int start = day;
        while (start > 0 && row[start - 1] >= 0 == works) {
            start--;
        }
        return start;
    }

    private int end(int day) {
        boolean works = row[day] >= 0;
        int end = day;
        while (end < row.length - 1 && row[end + 1] >= 0 == works) {
            end++;
        }
        return end;
    }

    private int excess(int from, int to) {
        int length = to - from + 1;
        boolean inside = from > 0 && to < row.length - 1;
        if (row[from] < 0) {
            return inside ? Math.max(0, contract.minConsecutiveDaysOff() - length) : 0;
        }
        int tooShort = inside ? Math.max(0, contract.minConsecutiveShifts() - length) : 0;
        return tooShort + Math.max(0, length - contract.maxConsecutiveShifts());
    }
}
