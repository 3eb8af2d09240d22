package org.campusfrontline.roster.line;

import java.util.Arrays;
import org.campusfrontline.roster.planning.Contract;
import org.campusfrontline.roster.planning.IndexedProblem;

/// One person's contract in the search's own measures: minutes in units of the shift lengths' greatest common divisor.
final class PersonLimits {

    final int days;
    final int types;
    final int longestRun;
    final int shortestRun;
    final int shortestRest;
    final int leastUnits;
    final int mostUnits;
    final int mostWeekends;
    final int[] units;
    final int smallestUnit;
    final int largestUnit;
    final int[] typeLimit;
    final boolean[][] mayFollow;
    final int[] weekendOf;
    /// The most units that can be worked from a day on, when that day may be worked.
    final int[] unitsFrom;

    PersonLimits(IndexedProblem problem, int person) {
        Contract contract = problem.contract(person);
        days = problem.days();
        types = problem.types();
        longestRun = Math.min(contract.maxConsecutiveShifts(), days);
        shortestRun = contract.minConsecutiveShifts();
        shortestRest = Math.max(1, contract.minConsecutiveDaysOff());
        int unit = unit(problem);
        units = new int[types];
        typeLimit = new int[types];
        mayFollow = new boolean[types][types];
        for (int type = 0; type < types; type++) {
            units[type] = problem.minutes(type) / unit;
            typeLimit[type] = problem.maxOfType(person, type);
            for (int next = 0; next < types; next++) {
                mayFollow[type][next] = problem.mayFollow(type, next);
            }
        }
        smallestUnit = Arrays.stream(units).min().orElse(1);
        largestUnit = Arrays.stream(units).max().orElse(1);
        weekendOf = new int[days];
        for (int day = 0; day < days; day++) {
            weekendOf[day] = problem.weekendOf(day);
        }
        unitsFrom = unitsFrom(problem, person);
        leastUnits = (contract.minMinutes() + unit - 1) / unit;
        mostUnits = Math.min(contract.maxMinutes() / unit, unitsFrom[0]);
        mostWeekends = Math.min(contract.maxWeekends(), weekends(0, days - 1));
    }

    private static int unit(IndexedProblem problem) {
        int unit = 0;
        for (int type = 0; type < problem.types(); type++) {
            int left = problem.minutes(type);
            int right = unit;
            while (right != 0) {
                int rest = left % right;
                left = right;
                right = rest;
            }
            unit = left;
        }
        return unit;
    }

    private int[] unitsFrom(IndexedProblem problem, int person) {
        int longest = 0;
        for (int type = 0; type < types; type++) {
            longest = typeLimit[type] > 0 ? Math.max(longest, units[type]) : longest;
        }
        int[] from = new int[days + 1];
        for (int day = days - 1; day >= 0; day--) {
            from[day] = from[day + 1];
            for (int length = 1; length <= longestRun && day + length <= days; length++) {
                if (problem.dayOff(person, day + length - 1)) {
                    break;
                }
                from[day] = Math.max(from[day], length * longest + from[next(day + length)]);
            }
        }
        return from;
    }

    /// The first day on which work may begin again after a stint that ended before `end`.
    int next(int end) {
        return Math.min(days, end + shortestRest);
    }

    /// Whether a stint from `start` to before `end` is long enough.
    boolean longEnough(int start, int end) {
        return end - start >= shortestRun || start == 0 || end == days;
    }

    /// How many weekends have a day between the two days, both included.
    int weekends(int first, int last) {
        int count = 0;
        int seen = -1;
        for (int day = first; day <= last; day++) {
            if (weekendOf[day] >= 0 && weekendOf[day] != seen) {
                seen = weekendOf[day];
                count++;
            }
        }
        return count;
    }

    /// For each shift type how many shifts the row has above the limit; negative when fewer.
    int[] typeExcess(int[] row) {
        int[] excess = new int[types];
        for (int type = 0; type < types; type++) {
            excess[type] = -typeLimit[type];
        }
        for (int shift : row) {
            if (shift >= 0) {
                excess[shift]++;
            }
        }
        return excess;
    }
}
