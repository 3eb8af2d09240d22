package org.campusfrontline.roster.evaluation;

import org.campusfrontline.roster.planning.Contract;
import org.campusfrontline.roster.planning.IndexedProblem;

/// One person's counters for the hard rules, and how the excess over them changes with one cell.
/// Writes through to the row it was given.
final class LineTotals {

    private final IndexedProblem problem;
    private final Contract contract;
    private final int person;
    private final int[] row;
    private final int[] ofType;
    private final int[] inWeekend;
    private final RunScan runs;
    private int minutes;
    private int weekends;

    /// The row must be all free.
    LineTotals(IndexedProblem problem, int person, int[] row) {
        this.problem = problem;
        this.person = person;
        this.row = row;
        contract = problem.contract(person);
        ofType = new int[problem.types()];
        inWeekend = new int[problem.problem().horizon().weeks()];
        runs = new RunScan(contract, row);
    }

    /// The excess of a row that is all free.
    long excess() {
        return contract.minMinutes();
    }

    long change(int day, int shift) {
        int old = row[day];
        long before = runs.around(day) + followers(day) + dayOff(day);
        row[day] = shift;
        long after = runs.around(day) + followers(day) + dayOff(day);
        row[day] = old;
        return after - before + ofTypeChange(old, shift) + minuteChange(old, shift) + weekendChange(day, old, shift);
    }

    void set(int day, int shift) {
        int old = row[day];
        if (old >= 0) {
            ofType[old]--;
        }
        if (shift >= 0) {
            ofType[shift]++;
        }
        minutes += minutesOf(shift) - minutesOf(old);
        int weekend = problem.weekendOf(day);
        if (weekend >= 0 && (old >= 0) != (shift >= 0)) {
            int before = inWeekend[weekend];
            inWeekend[weekend] += shift >= 0 ? 1 : -1;
            weekends += Math.min(1, inWeekend[weekend]) - Math.min(1, before);
        }
        row[day] = shift;
    }

    private int minutesOf(int shift) {
        return shift >= 0 ? problem.minutes(shift) : 0;
    }

    private long dayOff(int day) {
        return row[day] >= 0 && problem.dayOff(person, day) ? 1 : 0;
    }

    private long followers(int day) {
        return clash(day - 1) + clash(day);
    }

    private int clash(int day) {
        return day >= 0
                        && day + 1 < row.length
                        && row[day] >= 0
                        && row[day + 1] >= 0
                        && !problem.mayFollow(row[day], row[day + 1])
                ? 1
                : 0;
    }

    private long ofTypeChange(int old, int shift) {
        long change = 0;
        if (old >= 0 && ofType[old] > problem.maxOfType(person, old)) {
            change--;
        }
        if (shift >= 0 && ofType[shift] >= problem.maxOfType(person, shift)) {
            change++;
        }
        return change;
    }

    private long minuteChange(int old, int shift) {
        return minuteExcess(minutes + minutesOf(shift) - minutesOf(old)) - minuteExcess(minutes);
    }

    private long minuteExcess(int worked) {
        return Math.max(0, contract.minMinutes() - worked) + Math.max(0, worked - contract.maxMinutes());
    }

    private long weekendChange(int day, int old, int shift) {
        int weekend = problem.weekendOf(day);
        if (weekend < 0 || (old >= 0) == (shift >= 0)) {
            return 0;
        }
        int count = inWeekend[weekend] + (shift >= 0 ? 1 : -1);
        int then = weekends + Math.min(1, count) - Math.min(1, inWeekend[weekend]);
        return Math.max(0, then - contract.maxWeekends()) - Math.max(0, weekends - contract.maxWeekends());
    }
}
