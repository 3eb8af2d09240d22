package org.campusfrontline.roster.planning;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A problem as arrays over person, day and shift index, for code that asks millions of times.
/// Immutable; costs are relative to a person's free day, whose unmet wishes are in `baseCost`.
public final class IndexedProblem {

    private final PlanningProblem problem;
    private final Map<String, Integer> shiftIndex;
    private final Map<String, Integer> staffIndex;
    private final Contract[] contracts;
    private final boolean[][] mayFollow;
    private final int[][] maxOfType;
    private final boolean[][] dayOff;
    private final int[][][] wishCost;
    private final int[][] wanted;
    private final int[][] underWeight;
    private final int[][] overWeight;
    private final int[] minutes;
    private final int[] weekendOf;
    private final long baseCost;

    private IndexedProblem(PlanningProblem problem) {
        this.problem = problem;
        int days = problem.horizon().days();
        int types = problem.shiftTypes().size();
        int staff = problem.staff().size();
        shiftIndex = index(problem.shiftTypes().stream().map(ShiftType::id).toList());
        staffIndex = index(problem.staff().stream().map(StaffMember::id).toList());
        contracts = problem.staff().stream().map(StaffMember::contract).toArray(Contract[]::new);
        minutes = problem.shiftTypes().stream().mapToInt(ShiftType::minutes).toArray();
        mayFollow = followers(problem.shiftTypes(), shiftIndex);
        maxOfType = new int[staff][types];
        dayOff = new boolean[staff][days];
        for (int person = 0; person < staff; person++) {
            readStaff(person, types, days);
        }
        weekendOf = new int[days];
        for (int day = 0; day < days; day++) {
            weekendOf[day] =
                    problem.horizon().isWeekend(day) ? problem.horizon().week(day) : -1;
        }
        wanted = new int[days][types];
        underWeight = new int[days][types];
        overWeight = new int[days][types];
        readCover();
        wishCost = new int[staff][days][types];
        baseCost = readRequests();
    }

    public static IndexedProblem of(PlanningProblem problem) {
        return new IndexedProblem(problem);
    }

    private static Map<String, Integer> index(List<String> ids) {
        Map<String, Integer> index = HashMap.newHashMap(ids.size());
        for (String id : ids) {
            if (index.put(id, index.size()) != null) {
                throw new IllegalArgumentException("two entries have the id " + id);
            }
        }
        return index;
    }

    private static int position(Map<String, Integer> index, String id) {
        Integer position = index.get(id);
        if (position == null) {
            throw new IllegalArgumentException("no entry has the id " + id);
        }
        return position;
    }

    private static boolean[][] followers(List<ShiftType> types, Map<String, Integer> shiftIndex) {
        boolean[][] may = new boolean[types.size()][types.size()];
        for (int first = 0; first < may.length; first++) {
            Arrays.fill(may[first], true);
            for (String forbidden : types.get(first).forbiddenFollowers()) {
                may[first][position(shiftIndex, forbidden)] = false;
            }
        }
        return may;
    }

    private void readStaff(int person, int types, int days) {
        StaffMember member = problem.staff().get(person);
        for (int type = 0; type < types; type++) {
            String id = problem.shiftTypes().get(type).id();
            maxOfType[person][type] = member.contract().maxShifts().getOrDefault(id, days);
        }
        member.daysOff().forEach(day -> dayOff[person][day] = true);
    }

    private void readCover() {
        for (Cover cover : problem.cover()) {
            int type = type(cover.shift());
            wanted[cover.day()][type] = cover.wanted();
            underWeight[cover.day()][type] = cover.underWeight();
            overWeight[cover.day()][type] = cover.overWeight();
        }
    }

    private long readRequests() {
        long base = 0;
        for (ShiftRequest request : problem.requests()) {
            int person = person(request.staff());
            int type = type(request.shift());
            boolean on = request.wish() == Wish.ON;
            wishCost[person][request.day()][type] += on ? -request.weight() : request.weight();
            base += on ? request.weight() : 0;
        }
        return base;
    }

    public PlanningProblem problem() {
        return problem;
    }

    /// The index of the person with this id.
    public int person(String id) {
        return position(staffIndex, id);
    }

    /// The index of the shift type with this id.
    public int type(String id) {
        return position(shiftIndex, id);
    }

    public int days() {
        return weekendOf.length;
    }

    public int types() {
        return minutes.length;
    }

    public int staff() {
        return contracts.length;
    }

    public Contract contract(int person) {
        return contracts[person];
    }

    public int minutes(int type) {
        return minutes[type];
    }

    public boolean mayFollow(int first, int second) {
        return mayFollow[first][second];
    }

    public int maxOfType(int person, int type) {
        return maxOfType[person][type];
    }

    public boolean dayOff(int person, int day) {
        return dayOff[person][day];
    }

    /// The calendar week of a weekend day, -1 for a working day.
    public int weekendOf(int day) {
        return weekendOf[day];
    }

    public int wanted(int day, int type) {
        return wanted[day][type];
    }

    public int underWeight(int day, int type) {
        return underWeight[day][type];
    }

    public int overWeight(int day, int type) {
        return overWeight[day][type];
    }

    /// What the person's wishes cost more (or, negative, less) when they work the shift than when they are free.
    public int wishCost(int person, int day, int type) {
        return wishCost[person][day][type];
    }

    /// The penalty of all wishes when nobody works.
    public long baseCost() {
        return baseCost;
    }

    /// The cover penalty of a shift on a day when `present` people work it.
    public long coverCost(int day, int type, int present) {
        int missing = wanted[day][type] - present;
        return missing >= 0 ? (long) missing * underWeight[day][type] : (long) -missing * overWeight[day][type];
    }
}
