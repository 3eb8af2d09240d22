package org.campusfrontline.roster.closedloop.core;

import java.util.Arrays;

/// Which of two spreads of days in the loop is the more even: the smaller largest total, then the smaller second.
final class Evenness {

    private Evenness() {}

    /// Days in the loop of each person with those served before, the most first.
    static int[] totals(EntryTask task, int[] entries) {
        int people = task.teams().stream().mapToInt(Team::size).sum();
        int[] totals = new int[people];
        int person = 0;
        for (int team = 0; team < entries.length; team++) {
            for (int served : task.teams().get(team).served()) {
                totals[person++] = -(served + entries[team] * task.terms().loop());
            }
        }
        Arrays.sort(totals);
        for (int i = 0; i < people; i++) {
            totals[i] = -totals[i];
        }
        return totals;
    }

    static int compare(int[] one, int[] other) {
        return Arrays.compare(one, other);
    }
}
