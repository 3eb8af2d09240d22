package org.campusfrontline.roster.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A problem as arrays over person, day and duty type, for code that asks millions of times. A type is a shift, at
/// each post at which it is worked where there are several. Immutable; costs are relative to a person's free day,
/// whose unmet wishes are in `baseCost`.
public final class IndexedProblem {

    private final PlanningProblem problem;
    private final List<Type> types = new ArrayList<>();
    private final Map<String, Integer> typeIndex;
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
        int staff = problem.staff().size();
        readTypes();
        int count = types.size();
        typeIndex = index(types.stream().map(Type::word).toList());
        staffIndex = index(problem.staff().stream().map(StaffMember::id).toList());
        contracts = problem.staff().stream().map(StaffMember::contract).toArray(Contract[]::new);
        minutes = types.stream().mapToInt(type -> type.shift.minutes()).toArray();
        mayFollow = followers();
        maxOfType = new int[staff][count];
        dayOff = new boolean[staff][days];
        for (int person = 0; person < staff; person++) {
            readStaff(person, days);
        }
        weekendOf = new int[days];
        for (int day = 0; day < days; day++) {
            weekendOf[day] =
                    problem.horizon().isWeekend(day) ? problem.horizon().week(day) : -1;
        }
        wanted = new int[days][count];
        underWeight = new int[days][count];
        overWeight = new int[days][count];
        readCover();
        wishCost = new int[staff][days][count];
        baseCost = readRequests();
    }

    /// A shift at a post, which has no name where it is the only one.
    private record Type(ShiftType shift, @Nullable String post) {

        String word() {
            return DutyWord.of(shift.id(), post);
        }
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

    private void readTypes() {
        Set<String> ids = new HashSet<>();
        for (ShiftType shift : problem.shiftTypes()) {
            if (!ids.add(shift.id())) {
                throw new IllegalArgumentException("two entries have the id " + shift.id());
            }
            if (problem.setting().posts().isEmpty()) {
                types.add(new Type(shift, null));
            }
            problem.setting().posts().stream()
                    .filter(post -> problem.setting().isWorked(shift.id(), post))
                    .forEach(post -> types.add(new Type(shift, post.id())));
        }
        for (ShiftType shift : problem.shiftTypes()) {
            if (!ids.containsAll(shift.forbiddenFollowers())) {
                throw new IllegalArgumentException("no entry has the id of a follower of " + shift.id());
            }
        }
    }

    private boolean[][] followers() {
        boolean[][] may = new boolean[types.size()][types.size()];
        for (int first = 0; first < may.length; first++) {
            for (int second = 0; second < may.length; second++) {
                ShiftType before = types.get(first).shift;
                may[first][second] = !before.forbiddenFollowers()
                        .contains(types.get(second).shift.id());
            }
        }
        return may;
    }

    private void readStaff(int person, int days) {
        StaffMember member = problem.staff().get(person);
        for (int type = 0; type < types.size(); type++) {
            String id = types.get(type).shift.id();
            maxOfType[person][type] = member.contract().maxShifts().getOrDefault(id, days);
        }
        member.daysOff().forEach(day -> dayOff[person][day] = true);
    }

    private void readCover() {
        for (Cover cover : problem.cover()) {
            int type = type(DutyWord.of(cover.shift(), cover.post()));
            wanted[cover.day()][type] = cover.wanted();
            underWeight[cover.day()][type] = cover.underWeight();
            overWeight[cover.day()][type] = cover.overWeight();
        }
    }

    private long readRequests() {
        long base = 0;
        for (ShiftRequest request : problem.requests()) {
            int person = person(request.staff());
            boolean on = request.wish() == Wish.ON;
            for (int type : typesOf(request.shift())) {
                wishCost[person][request.day()][type] += on ? -request.weight() : request.weight();
            }
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

    /// The index of the duty type that a plan names so.
    public int type(String word) {
        return position(typeIndex, word);
    }

    /// How a plan names the type.
    public String word(int type) {
        return types.get(type).word();
    }

    /// The post of the type, null where there is but one.
    public @Nullable String post(int type) {
        return types.get(type).post;
    }

    /// The place of the type's shift in the problem's list.
    public int shift(int type) {
        return problem.shiftTypes().indexOf(types.get(type).shift);
    }

    /// The types of one shift.
    private int[] typesOf(String shift) {
        return IntStream.range(0, types.size())
                .filter(type -> types.get(type).shift.id().equals(shift))
                .toArray();
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
