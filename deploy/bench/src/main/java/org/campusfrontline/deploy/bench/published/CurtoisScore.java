package org.campusfrontline.deploy.bench.published;

import java.util.Arrays;
import java.util.List;
import org.campusfrontline.deploy.bench.published.CurtoisCase.Person;

/// Counts a plan of Curtois and Qu by their rules: what a person may work is hard, requests and cover cost. A run that
/// touches the first or the last day is never too short, since nobody knows how it began or will end.
public final class CurtoisScore {

    public static final String ONCE = "one shift a day";
    public static final String DAY_OFF = "day off";
    public static final String FOLLOWER = "shift that must not follow";
    public static final String SHIFTS = "shifts of a kind";
    public static final String MINUTES = "minutes";
    public static final String RUN = "shifts in a row";
    public static final String FREE = "days off in a row";
    public static final String WEEKENDS = "weekends";
    public static final String ON = "shift on";
    public static final String OFF = "shift off";
    public static final String UNDER = "under cover";
    public static final String OVER = "over cover";

    private static final int NONE = -1;
    private static final int WEEK = 7;
    private static final int SATURDAY = 5;
    private final CurtoisCase instance;
    private final Tally tally = new Tally();
    private final int[][] shifts;

    private CurtoisScore(CurtoisCase instance) {
        this.instance = instance;
        shifts = new int[instance.staff().size()][instance.days()];
        Arrays.stream(shifts).forEach(row -> Arrays.fill(row, NONE));
    }

    public static Count of(CurtoisCase instance, List<Assignment> plan) {
        CurtoisScore score = new CurtoisScore(instance);
        score.lay(plan);
        score.countRequests();
        score.countCover(plan);
        for (int person = 0; person < instance.staff().size(); person++) {
            score.countPerson(instance.staff().get(person), score.shifts[person]);
        }
        return score.tally.count();
    }

    private void lay(List<Assignment> plan) {
        for (Assignment one : plan) {
            int[] row = shifts[one.person()];
            if (row[one.day()] != NONE) {
                tally.broken(ONCE, 1);
            }
            row[one.day()] = one.shift();
        }
    }

    private void countRequests() {
        for (CurtoisCase.Request request : instance.requests()) {
            boolean works = shifts[request.person()][request.day()] == request.shift();
            if (works != request.on()) {
                tally.cost(request.on() ? ON : OFF, request.weight());
            }
        }
    }

    private void countCover(List<Assignment> plan) {
        int[][] present = new int[instance.days()][instance.shifts().size()];
        plan.forEach(one -> present[one.day()][one.shift()]++);
        for (CurtoisCase.Cover wanted : instance.cover()) {
            int there = present[wanted.day()][wanted.shift()];
            tally.cost(UNDER, (long) wanted.under() * (wanted.wanted() - there));
            tally.cost(OVER, (long) wanted.over() * (there - wanted.wanted()));
        }
    }

    private void countPerson(Person person, int[] row) {
        int[] worked = new int[instance.shifts().size()];
        int minutes = 0;
        for (int day = 0; day < row.length; day++) {
            if (row[day] != NONE) {
                worked[row[day]]++;
                minutes += instance.shifts().get(row[day]).minutes();
                tally.broken(DAY_OFF, person.off().contains(day) ? 1 : 0);
                tally.broken(FOLLOWER, day > 0 && mayNotFollow(row[day - 1], row[day]) ? 1 : 0);
            }
        }
        for (int shift = 0; shift < worked.length; shift++) {
            tally.broken(SHIFTS, worked[shift] > person.most().get(shift) ? 1 : 0);
        }
        tally.broken(MINUTES, person.minutes().off(minutes) > 0 ? 1 : 0);
        countRuns(person, row);
        tally.broken(WEEKENDS, weekends(row) > person.weekends() ? 1 : 0);
    }

    private boolean mayNotFollow(int before, int shift) {
        return before != NONE && instance.shifts().get(before).neverNext().contains(shift);
    }

    private void countRuns(Person person, int[] row) {
        int begun = 0;
        for (int day = 1; day <= row.length; day++) {
            if (day == row.length || (row[day] == NONE) != (row[begun] == NONE)) {
                boolean inside = begun > 0 && day < row.length;
                int run = day - begun;
                if (row[begun] == NONE) {
                    tally.broken(FREE, inside && run < person.leastFree() ? 1 : 0);
                } else {
                    boolean tooShort = inside && run < person.run().least();
                    tally.broken(RUN, tooShort || run > person.run().most() ? 1 : 0);
                }
                begun = day;
            }
        }
    }

    private static int weekends(int[] row) {
        int weekends = 0;
        for (int saturday = SATURDAY; saturday < row.length; saturday += WEEK) {
            boolean sunday = saturday + 1 < row.length && row[saturday + 1] != NONE;
            weekends += row[saturday] != NONE || sunday ? 1 : 0;
        }
        return weekends;
    }
}
