package org.campusfrontline.roster.repair.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.campusfrontline.roster.engine.compile.Instance;

/// The fewest changes that a day needs whatever else binds. Of its places those are taken that share no code and count
/// everybody; each person missing at one costs at least the shortest chain of people who move up, from someone free or
/// from a place that has one to spare. Chains of a day are whole flows, so that their lengths add up.
final class DayBounds {

    static final int NEVER = 1_000_000;
    private static final int MOST_GROUPS = 62;
    private final Trial trial;
    private final Instance instance;
    private final int[][] groups;
    private final int[][] groupOf;

    DayBounds(Trial trial) {
        this.trial = trial;
        instance = trial.situation().instance();
        int days = trial.situation().days();
        groups = new int[days][];
        groupOf = new int[days][];
        for (int day = 0; day < days; day++) {
            choose(day);
        }
    }

    private void choose(int day) {
        int[] of = new int[instance.codes()];
        Arrays.fill(of, -1);
        List<Integer> chosen = new ArrayList<>();
        for (int index : trial.places().ofDay(day)) {
            Places.Place place = trial.places().place(index);
            if (place.least() > 0 && chosen.size() < MOST_GROUPS && countsAll(place) && apart(place, of)) {
                for (int code = 0; code < of.length; code++) {
                    of[code] = place.in()[code] ? chosen.size() : of[code];
                }
                chosen.add(index);
            }
        }
        groups[day] = chosen.stream().mapToInt(Integer::intValue).toArray();
        groupOf[day] = of;
    }

    private static boolean countsAll(Places.Place place) {
        for (boolean counts : place.people()) {
            if (!counts) {
                return false;
            }
        }
        return true;
    }

    private static boolean apart(Places.Place place, int[] of) {
        for (int code = 0; code < of.length; code++) {
            if (place.in()[code] && of[code] >= 0) {
                return false;
            }
        }
        return true;
    }

    /// The places of the day that are taken.
    int[] places(int day) {
        return groups[day].clone();
    }

    /// At least so many open cells of the day must change; NEVER where none will do.
    int of(int day) {
        int missing = 0;
        for (int index : groups[day]) {
            missing += trial.places().missing(index);
        }
        return missing == 0 ? 0 : chains(day);
    }

    private int chains(int day) {
        int count = groups[day].length;
        long[] from = reachable(day, count);
        int[] length = new int[count + 1];
        Arrays.fill(length, NEVER);
        length[count] = 0;
        for (int group = 0; group < count; group++) {
            length[group] = trial.places().spare(groups[day][group]) > 0 ? 0 : NEVER;
        }
        spread(from, length);
        long sum = 0;
        for (int group = 0; group < count; group++) {
            sum += (long) trial.places().missing(groups[day][group]) * length[group];
        }
        return (int) Math.min(NEVER, sum);
    }

    /// For each group the groups that one of its people may move to; the last group is everywhere else.
    private long[] reachable(int day, int count) {
        long[] from = new long[count + 1];
        for (int person = 0; person < instance.staff(); person++) {
            if (!trial.open(person, day)) {
                continue;
            }
            int at = groupOf[day][trial.code(person, day)];
            long able = 0;
            for (int code = 0; code < instance.codes(); code++) {
                if (groupOf[day][code] >= 0 && trial.takes(person, day, code)) {
                    able |= 1L << groupOf[day][code];
                }
            }
            from[at < 0 ? count : at] |= able;
        }
        return from;
    }

    private static void spread(long[] from, int[] length) {
        for (int steps = 0; steps < length.length; steps++) {
            for (int group = 0; group < length.length; group++) {
                if (length[group] == steps) {
                    for (int next = 0; next < length.length - 1; next++) {
                        boolean reached = (from[group] >> next & 1) == 1;
                        length[next] = reached ? Math.min(length[next], steps + 1) : length[next];
                    }
                }
            }
        }
    }
}
