package org.campusfrontline.roster.closedloop.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What can happen on a day: which ready cohorts enter into which buildings, and what that leaves uncovered.
final class EntrySteps {

    private final EntryTask task;
    private final Terms terms;
    private final int teams;
    private final int homes;
    private final int posts;
    private final int[][] need;
    private final int[] standing;
    private final long[][] needFrom;
    private final long[] unreachableFrom;
    private final boolean[] plain;

    EntrySteps(EntryTask task) {
        this.task = task;
        terms = task.terms();
        teams = task.teams().size();
        homes = task.homes().size();
        int days = task.days();
        standing = new int[days + terms.loop()];
        for (int day = 0; day < standing.length; day++) {
            standing[day] = task.teamsAt(day);
        }
        posts = task.wanted().size();
        need = new int[days][posts];
        needFrom = new long[days + 1][posts];
        unreachableFrom = new long[days + 1];
        for (int day = days - 1; day >= 0; day--) {
            unreachableFrom[day] = unreachableFrom[day + 1];
            for (int post = 0; post < posts; post++) {
                need[day][post] = Math.max(0, task.wanted().get(post) - task.strengthAt(day, post));
                needFrom[day][post] = needFrom[day + 1][post] + need[day][post];
                unreachableFrom[day] += Math.max(0, need[day][post] - most(day, post));
            }
        }
        plain = new boolean[homes];
        for (int home = 0; home < homes; home++) {
            int number = home;
            plain[home] = task.taken().stream().noneMatch(one -> one.home() == number);
        }
    }

    /// The most that new cohorts can add on a day at a post.
    private int most(int day, int post) {
        List<Integer> sizes = new ArrayList<>();
        for (Team team : task.teams()) {
            if (team.readyOn() <= day) {
                sizes.add(team.posts().get(post));
            }
        }
        sizes.sort(Collections.reverseOrder());
        return sizes.stream()
                .limit(Math.max(0, terms.atOnce() - standing[day]))
                .mapToInt(Integer::intValue)
                .sum();
    }

    EntryState start() {
        int[] numbers = new int[2 * teams + homes];
        for (int team = 0; team < teams; team++) {
            numbers[team] = task.teams().get(team).readyOn();
        }
        return new EntryState(new EntryState.Key(numbers), 0, null, List.of());
    }

    int[] counts(EntryState state) {
        int[] counts = new int[teams];
        for (int team = 0; team < teams; team++) {
            counts[team] = state.key().at(teams + homes + team);
        }
        return counts;
    }

    List<EntryState> from(EntryState state, int day) {
        List<EntryState> children = new ArrayList<>();
        enter(state, day, 0, state.key().copy(), new ArrayList<>(), children);
        return children;
    }

    private void enter(
            EntryState state, int day, int team, int[] numbers, List<Entry> entered, List<EntryState> children) {
        if (team == teams) {
            children.add(after(state, day, numbers, entered));
            return;
        }
        if (numbers[team] == 0 && terms.serving() > 0 && roomAtOnce(numbers, day)) {
            for (int living = 0; living < homes; living++) {
                if (fits(numbers, day, team, living, false)) {
                    settle(state, day, team, living, numbers, entered, children);
                }
            }
        }
        enter(state, day, team + 1, numbers, entered, children);
    }

    private void settle(
            EntryState state,
            int day,
            int team,
            int living,
            int[] numbers,
            List<Entry> entered,
            List<EntryState> children) {
        if (terms.isolation() == 0) {
            enterWith(state, day, new Entry(team, day, living, Entry.NOWHERE), numbers, entered, children);
            return;
        }
        for (int isolating = 0; isolating < homes; isolating++) {
            if (fits(numbers, day, team, isolating, true)) {
                enterWith(state, day, new Entry(team, day, living, isolating), numbers, entered, children);
            }
        }
    }

    private void enterWith(
            EntryState state, int day, Entry entry, int[] numbers, List<Entry> entered, List<EntryState> children) {
        int[] changed = numbers.clone();
        changed[entry.team()] = terms.length();
        changed[teams + homes + entry.team()]++;
        changed[teams + entry.living()] = terms.loop();
        if (entry.isolating() != Entry.NOWHERE) {
            changed[teams + entry.isolating()] = terms.isolation();
        }
        List<Entry> more = new ArrayList<>(entered);
        more.add(entry);
        enter(state, day, entry.team() + 1, changed, more, children);
    }

    /// Of buildings that are alike only the first is tried.
    private boolean fits(int[] numbers, int day, int team, int home, boolean isolating) {
        if (!usable(numbers, day, team, home, isolating)) {
            return false;
        }
        for (int other = 0; plain[home] && other < home; other++) {
            boolean alike =
                    plain[other] && task.homes().get(other).equals(task.homes().get(home));
            if (alike && numbers[teams + other] == 0) {
                return false;
            }
        }
        return true;
    }

    private boolean usable(int[] numbers, int day, int team, int home, boolean isolating) {
        Home one = task.homes().get(home);
        int first = isolating ? day + terms.loop() : day;
        int last = first + (isolating ? terms.isolation() : terms.loop()) - 1;
        return one.isolating() == isolating
                && one.beds() >= task.teams().get(team).size()
                && numbers[teams + home] == 0
                && task.free(home, first, last);
    }

    private boolean roomAtOnce(int[] numbers, int day) {
        for (int later = 0; later < terms.serving(); later++) {
            int present = standing[day + later] + 1;
            for (int team = 0; team < teams; team++) {
                present += serving(numbers, team) > later ? 1 : 0;
            }
            if (present > terms.atOnce()) {
                return false;
            }
        }
        return true;
    }

    /// Days from this one on which a cohort that entered by this plan still counts.
    private int serving(int[] numbers, int team) {
        int age = terms.length() - numbers[team];
        return numbers[teams + homes + team] == 0 ? 0 : Math.max(0, terms.serving() - age);
    }

    private EntryState after(EntryState state, int day, int[] numbers, List<Entry> entered) {
        long open = 0;
        for (int post = 0; post < posts; post++) {
            int strength = 0;
            for (int team = 0; team < teams; team++) {
                strength += serving(numbers, team) > 0
                        ? task.teams().get(team).posts().get(post)
                        : 0;
            }
            open += Math.max(0, need[day][post] - strength);
        }
        int[] next = numbers.clone();
        for (int i = 0; i < teams + homes; i++) {
            next[i] = Math.max(0, next[i] - 1);
        }
        return new EntryState(new EntryState.Key(next), state.cost() + open, state, entered);
    }

    /// What stays uncovered from a day on at the least: by days alone, and by all that the cohorts can still serve.
    long bound(EntryState state, int day) {
        int[] numbers = state.key().copy();
        int left = task.days() - day;
        long[] reachable = new long[posts];
        for (int team = 0; team < teams; team++) {
            long days = Math.min(left, serving(numbers, team)) + servable(left - numbers[team]);
            for (int post = 0; post < posts; post++) {
                reachable[post] += days * task.teams().get(team).posts().get(post);
            }
        }
        long open = 0;
        for (int post = 0; post < posts; post++) {
            open += Math.max(0, needFrom[day][post] - reachable[post]);
        }
        return Math.max(unreachableFrom[day], open);
    }

    private int servable(int days) {
        return days <= 0
                ? 0
                : days / terms.length() * terms.serving() + Math.min(days % terms.length(), terms.serving());
    }
}
