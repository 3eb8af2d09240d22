package org.campusfrontline.roster.pricing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The cheapest lines from stint to stint. A state counts the shifts and the weekends worked so far; each evening it is
/// reached by a stint that has just ended, or after so many days of rest; each morning it may begin the next stint.
final class LineTable {

    private static final double NEVER = Double.POSITIVE_INFINITY;
    /// A stint that goes on from before, and days of rest before the first stint, as what a state came from.
    private static final int FROM_BEFORE = -1;

    private static final int MOST_LINES = 4;
    private final WeekendDays weekends;
    private final Stints stints;
    private final int days;
    private final double[][] ended;
    private final double[][][] resting;
    private final double[][] ready;
    private final int[][] beginOf;
    private final int[][] stateOf;
    private final double[] goingOn;
    private final int[][] restOf;
    private final boolean[][] longRest;
    private PersonRules rules;
    private TotalLimits shiftLimits = TotalLimits.NONE;
    private TotalLimits weekendLimits = TotalLimits.NONE;
    private int shiftRows;
    private int weekendRows;
    private int size;
    private int rests;

    @SuppressWarnings("NullAway.Init")
    LineTable(WeekendDays weekends, Stints stints, int days, int longestRest) {
        this.weekends = weekends;
        this.stints = stints;
        this.days = days;
        int most = (days + 1) * (weekends.count() + 1);
        ended = new double[days + 1][most];
        ready = new double[days + 1][most];
        resting = new double[longestRest + 1][days + 1][most];
        beginOf = new int[days + 1][most];
        stateOf = new int[days + 1][most];
        goingOn = new double[most];
        Arrays.fill(goingOn, NEVER);
        goingOn[0] = 0;
        restOf = new int[days + 1][most];
        longRest = new boolean[days + 1][most];
    }

    /// A line by its groups, -1 for a free day, and what it costs at the prices.
    record Found(int[] groups, double cost) {}

    /// Lines from the cheapest on, each with another number of shifts; the stints are filled already.
    List<Found> cheapest(PersonRules newRules) {
        rules = newRules;
        shiftLimits = rules.shifts().within(days);
        weekendLimits = rules.weekends().within(weekends.count());
        shiftRows = shiftLimits.rows(days);
        weekendRows = weekendLimits.rows(weekends.count());
        size = shiftRows * weekendRows;
        rests = rules.rest().cap();
        clear();
        begin();
        for (int day = 0; day <= days; day++) {
            rise(day);
            if (day < days) {
                stintsOf(day, day, day);
                rest(day);
            }
        }
        return ends().stream().map(this::trace).toList();
    }

    private void clear() {
        for (int day = 0; day <= days; day++) {
            Arrays.fill(ended[day], 0, size, NEVER);
            Arrays.fill(ready[day], 0, size, NEVER);
            for (int rest = 1; rest <= rests; rest++) {
                Arrays.fill(resting[rest][day], 0, size, NEVER);
            }
        }
    }

    /// Lines that begin with rest, with a stint, or in the midst of one.
    private void begin() {
        Before before = rules.before();
        if (before.worked() > 0) {
            double cost = before.start().judges(rules.work()) ? rules.work().tooShort(before.worked()) : 0;
            int kind = before.group() < 0 ? -1 : rules.groups().classOf(before.group());
            boolean judged =
                    kind >= 0 && before.ofClassStart().judges(rules.classes().get(kind));
            ended[0][0] = cost + (judged ? rules.classes().get(kind).tooShort(before.ofClass()) : 0);
            beginOf[0][0] = FROM_BEFORE;
            ready[0][0] = NEVER;
            stintsOf(stints.goingOn(), 0, FROM_BEFORE);
            return;
        }
        double free = 0;
        for (int day = 0; day < days; day++) {
            boolean judged = before.free() + day > 0 && before.start().judges(rules.rest());
            ready[day][0] = free
                    + rules.rest().tooLong(before.free(), day)
                    + (judged ? rules.rest().tooShort(before.free() + day) : 0);
            restOf[day][0] = FROM_BEFORE;
            free += rules.free()[day];
        }
    }

    /// From rest to the morning of the next stint.
    private void rise(int day) {
        for (int rest = 1; rest <= rests; rest++) {
            double tooShort = rules.rest().tooShort(rest);
            double[] from = resting[rest][day];
            for (int state = 0; state < size; state++) {
                if (from[state] + tooShort < ready[day][state]) {
                    ready[day][state] = from[state] + tooShort;
                    restOf[day][state] = rest;
                }
            }
        }
    }

    private void stintsOf(int row, int day, int begun) {
        double[] from = begun == FROM_BEFORE ? goingOn : ready[day];
        int fewestShifts = 0;
        int mostShifts = Math.min(shiftRows - 1, begun == FROM_BEFORE ? 0 : day);
        while (mostShifts >= 0 && !isReached(from, mostShifts)) {
            mostShifts--;
        }
        while (fewestShifts < mostShifts && !isReached(from, fewestShifts)) {
            fewestShifts++;
        }
        for (int length = 1; length <= stints.longest(row); length++) {
            double cost = stints.cost(row, length);
            int met = weekends.met(day, day + length);
            for (int shifts = fewestShifts; shifts <= mostShifts; shifts++) {
                int next = Math.min(shifts + length, shiftRows - 1);
                double more = cost + shiftLimits.beyond(shifts + length, shiftRows - 1);
                reach(from, shifts * weekendRows, next * weekendRows, met, more, day + length, begun);
            }
        }
    }

    /// Whether there is a line with so many shifts.
    private boolean isReached(double[] from, int shifts) {
        int row = shifts * weekendRows;
        for (int weekend = 0; weekend < weekendRows; weekend++) {
            if (from[row + weekend] < NEVER) {
                return true;
            }
        }
        return false;
    }

    private void reach(double[] from, int row, int nextRow, int met, double cost, int evening, int begun) {
        double[] to = ended[evening];
        int last = weekendRows - 1;
        for (int weekend = 0; weekend <= last; weekend++) {
            int next = nextRow + Math.min(weekend + met, last);
            double now = from[row + weekend] + cost + weekendLimits.beyond(weekend + met, last);
            if (now < to[next]) {
                to[next] = now;
                beginOf[evening][next] = begun;
                stateOf[evening][next] = row + weekend;
            }
        }
    }

    /// One more free day.
    private void rest(int day) {
        double free = rules.free()[day];
        double first = free + rules.rest().oneMore(0);
        for (int state = 0; state < size; state++) {
            resting[1][day + 1][state] = ended[day][state] + first;
        }
        longest(day, free);
        for (int rest = 2; rest < rests; rest++) {
            double cost = free + rules.rest().oneMore(rest - 1);
            for (int state = 0; state < size; state++) {
                resting[rest][day + 1][state] = resting[rest - 1][day][state] + cost;
            }
        }
    }

    private void longest(int day, double free) {
        double on = free + rules.rest().oneMore(rests);
        double up = free + rules.rest().oneMore(rests - 1);
        for (int state = 0; state < size; state++) {
            double longer = resting[rests][day][state] + on;
            double come = rests == 1 ? resting[1][day + 1][state] : resting[rests - 1][day][state] + up;
            longRest[day + 1][state] = longer < come;
            resting[rests][day + 1][state] = Math.min(longer, come);
        }
    }

    /// Where a line ends: worked on the last day, or so many days of rest; nobody worked at all where the rest is -1.
    private record End(int state, int rest, double cost) {}

    private List<End> ends() {
        End[] bests = new End[shiftRows];
        for (int state = 0; state < size; state++) {
            double total = shiftLimits.cost(state / weekendRows) + weekendCost(state % weekendRows);
            note(bests, new End(state, 0, ended[days][state] + total));
            for (int rest = 1; rest <= rests; rest++) {
                double tooShort = rules.rest().closed() ? rules.rest().tooShort(rest) : 0;
                note(bests, new End(state, rest, resting[rest][days][state] + tooShort + total));
            }
        }
        if (rules.before().worked() == 0) {
            double free = Arrays.stream(rules.free()).sum()
                    + rules.rest().tooLong(rules.before().free(), days);
            double none = shiftLimits.cost(0) + weekendCost(0);
            note(bests, new End(0, FROM_BEFORE, free + none));
        }
        return Arrays.stream(bests)
                .filter(end -> end != null && end.cost < NEVER)
                .sorted(Comparator.comparingDouble(End::cost))
                .limit(MOST_LINES)
                .toList();
    }

    private double weekendCost(int worked) {
        return weekendLimits.cost(worked);
    }

    private void note(End[] bests, End end) {
        int shifts = end.state / weekendRows;
        if (bests[shifts] == null || end.cost < bests[shifts].cost) {
            bests[shifts] = end;
        }
    }

    private Found trace(End end) {
        int[] line = new int[days];
        Arrays.fill(line, -1);
        int state = end.state;
        int day = days;
        int rest = end.rest;
        while (rest != FROM_BEFORE) {
            day = evening(day, rest, state);
            int begun = beginOf[day][state];
            if (begun == FROM_BEFORE) {
                if (day > 0) {
                    stints.write(stints.goingOn(), day, line);
                }
                break;
            }
            stints.write(begun, day - begun, line);
            state = stateOf[day][state];
            day = begun;
            rest = restOf[day][state];
        }
        return new Found(line, end.cost);
    }

    /// The evening on which the last stint before so many days of rest ended.
    private int evening(int day, int rest, int state) {
        int at = day;
        int left = rest;
        while (left > 0) {
            boolean stays = left == rests && longRest[at][state];
            at--;
            left -= stays ? 0 : 1;
        }
        return at;
    }
}
