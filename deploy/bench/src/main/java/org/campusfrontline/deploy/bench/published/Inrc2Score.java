package org.campusfrontline.deploy.bench.published;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.campusfrontline.deploy.bench.published.Inrc2Case.Nurse;
import org.campusfrontline.deploy.bench.published.Inrc2Case.Past;

/// Counts an INRC-II plan by the competition's rules (Ceschia et al. 2015: H1 to H4, S1 to S7), under the names of its
/// official validator. Runs go on from the history; one that the last day does not end is never too short.
public final class Inrc2Score {

    public static final String ONCE = "Single assignment per day";
    public static final String COVER = "Minimal coverage constraints";
    public static final String SUCCESSION = "Illegal shift type succession constraints";
    public static final String SKILL = "Required skill constraints";
    public static final String OPTIMAL = "Optimal coverage constraints";
    public static final String CONSECUTIVE = "Consecutive constraints";
    public static final String FREE = "Non working days constraints";
    public static final String PREFERENCES = "Preferences";
    public static final String WHOLE_WEEKENDS = "Complete weekends";
    public static final String TOTAL = "Total assignment constraints";
    public static final String WEEKENDS = "Max working weekend";

    private static final int OPTIMAL_WEIGHT = 30;
    private static final int SHIFT_RUN_WEIGHT = 15;
    private static final int RUN_WEIGHT = 30;
    private static final int PREFERENCE_WEIGHT = 10;
    private static final int WEEKEND_WEIGHT = 30;
    private static final int TOTAL_WEIGHT = 20;
    private static final int SATURDAY = 5;
    private final Inrc2Case instance;
    private final Tally tally = new Tally();
    private final int[][] shifts;

    private Inrc2Score(Inrc2Case instance) {
        this.instance = instance;
        shifts = new int[instance.nurses().size()][instance.days()];
        Arrays.stream(shifts).forEach(row -> Arrays.fill(row, Inrc2Case.NONE));
    }

    public static Count of(Inrc2Case instance, List<Assignment> plan) {
        Inrc2Score score = new Inrc2Score(instance);
        score.lay(plan);
        score.countCover(plan);
        score.countWishes();
        for (int nurse = 0; nurse < instance.nurses().size(); nurse++) {
            score.countNurse(instance.nurses().get(nurse), score.shifts[nurse]);
        }
        return score.tally.count();
    }

    private void lay(List<Assignment> plan) {
        for (Assignment one : plan) {
            int[] row = shifts[one.person()];
            if (row[one.day()] != Inrc2Case.NONE) {
                tally.broken(ONCE, 1);
            }
            row[one.day()] = one.shift();
            if (!instance.nurses().get(one.person()).skills().contains(one.skill())) {
                tally.broken(SKILL, 1);
            }
        }
    }

    private void countCover(List<Assignment> plan) {
        int[][][] present = new int[instance.days()][instance.shifts().size()][instance.skills()];
        plan.forEach(one -> present[one.day()][one.shift()][one.skill()]++);
        for (Inrc2Case.Cover wanted : instance.cover()) {
            int there = present[wanted.day()][wanted.shift()][wanted.skill()];
            tally.broken(COVER, wanted.least() - there);
            tally.cost(OPTIMAL, (long) OPTIMAL_WEIGHT * (wanted.best() - there));
        }
    }

    private void countWishes() {
        for (Inrc2Case.Off off : instance.off()) {
            int works = shifts[off.nurse()][off.day()];
            if (works != Inrc2Case.NONE && (off.shift() == Inrc2Case.NONE || off.shift() == works)) {
                tally.cost(PREFERENCES, PREFERENCE_WEIGHT);
            }
        }
    }

    private void countNurse(Nurse nurse, int[] row) {
        countSuccessions(nurse, row);
        Past past = nurse.past();
        for (int shift = 0; shift < instance.shifts().size(); shift++) {
            int same = shift;
            int before = past.last() == shift ? past.same() : 0;
            Range allowed = instance.shifts().get(shift).run();
            tally.cost(CONSECUTIVE, SHIFT_RUN_WEIGHT * off(row, works -> works == same, before, allowed));
        }
        tally.cost(
                CONSECUTIVE,
                RUN_WEIGHT
                        * off(
                                row,
                                works -> works != Inrc2Case.NONE,
                                past.work(),
                                nurse.contract().work()));
        tally.cost(
                FREE,
                RUN_WEIGHT
                        * off(
                                row,
                                works -> works == Inrc2Case.NONE,
                                past.free(),
                                nurse.contract().free()));
        countTotals(nurse, row);
    }

    private void countSuccessions(Nurse nurse, int[] row) {
        int before = nurse.past().last();
        for (int works : row) {
            if (works != Inrc2Case.NONE
                    && before != Inrc2Case.NONE
                    && instance.shifts().get(before).neverNext().contains(works)) {
                tally.broken(SUCCESSION, 1);
            }
            before = works;
        }
    }

    private void countTotals(Nurse nurse, int[] row) {
        int worked = nurse.past().shifts();
        int weekends = nurse.past().weekends();
        for (int works : row) {
            worked += works == Inrc2Case.NONE ? 0 : 1;
        }
        for (int day = SATURDAY; day + 1 < row.length; day += Inrc2Case.WEEK) {
            boolean saturday = row[day] != Inrc2Case.NONE;
            boolean sunday = row[day + 1] != Inrc2Case.NONE;
            weekends += saturday || sunday ? 1 : 0;
            if (nurse.contract().wholeWeekends() && saturday != sunday) {
                tally.cost(WHOLE_WEEKENDS, WEEKEND_WEIGHT);
            }
        }
        tally.cost(TOTAL, (long) TOTAL_WEIGHT * nurse.contract().total().off(worked));
        tally.cost(
                WEEKENDS, (long) WEEKEND_WEIGHT * (weekends - nurse.contract().weekends()));
    }

    /// How many days all runs together are too long or too short; what was too long before the first day is not ours.
    private static long off(int[] row, IntPredicate in, int before, Range allowed) {
        long off = 0;
        int run = before;
        for (int works : row) {
            if (in.test(works)) {
                run++;
                off += run > allowed.most() ? 1 : 0;
            } else {
                off += run > 0 ? Math.max(0, allowed.least() - run) : 0;
                run = 0;
            }
        }
        return off;
    }
}
