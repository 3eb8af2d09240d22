package org.campusfrontline.roster.closedloop.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All ways to enter, judged day by day and person by person, for small tasks.
final class EveryEntry {

    private final EntryTask task;
    private final Terms terms;
    private final int last;
    private long uncovered = Long.MAX_VALUE;
    private @Nullable List<Integer> totals;

    EveryEntry(EntryTask task) {
        this.task = task;
        terms = task.terms();
        last = task.days() + terms.length();
    }

    void run() {
        next(0, 0, new ArrayList<>());
    }

    long uncovered() {
        return uncovered;
    }

    @Nullable List<Integer> totals() {
        return totals;
    }

    private void next(int day, int team, List<Entry> entries) {
        if (day == task.days()) {
            judge(entries);
            return;
        }
        int nextTeam = (team + 1) % task.teams().size();
        int nextDay = nextTeam == 0 ? day + 1 : day;
        next(nextDay, nextTeam, entries);
        for (int living = 0; living < task.homes().size(); living++) {
            for (int isolating = -1; isolating < task.homes().size(); isolating++) {
                entries.add(new Entry(team, day, living, isolating));
                if (allowed(entries)) {
                    next(nextDay, nextTeam, entries);
                }
                entries.removeLast();
            }
        }
    }

    private void judge(List<Entry> entries) {
        long cost = uncovered(entries);
        List<Integer> people = totals(entries);
        if (cost < uncovered || cost == uncovered && less(people, totals)) {
            uncovered = cost;
            totals = people;
        }
    }

    private static boolean less(List<Integer> one, @Nullable List<Integer> other) {
        for (int i = 0; other != null && i < one.size(); i++) {
            if (!one.get(i).equals(other.get(i))) {
                return one.get(i) < other.get(i);
            }
        }
        return false;
    }

    List<Integer> totals(List<Entry> entries) {
        List<Integer> people = new ArrayList<>();
        for (int team = 0; team < task.teams().size(); team++) {
            int number = team;
            long times =
                    entries.stream().filter(entry -> entry.team() == number).count();
            task.teams().get(team).served().forEach(served -> people.add((int) (served + times * terms.loop())));
        }
        people.sort(Comparator.reverseOrder());
        return people;
    }

    private boolean serves(Entry entry, int day) {
        return entry.day() <= day && day < entry.day() + terms.loop() - terms.overlap();
    }

    long uncovered(List<Entry> entries) {
        long sum = 0;
        for (int day = 0; day < task.days(); day++) {
            for (int post = 0; post < task.wanted().size(); post++) {
                int strength = task.strengthAt(day, post);
                for (Entry entry : entries) {
                    strength += serves(entry, day)
                            ? task.teams().get(entry.team()).posts().get(post)
                            : 0;
                }
                sum += Math.max(0, task.wanted().get(post) - strength);
            }
        }
        return sum;
    }

    boolean allowed(List<Entry> entries) {
        int[][] homes = new int[task.homes().size()][last + 1];
        for (int[] home : homes) {
            Arrays.fill(home, -1);
        }
        for (Taken taken : task.taken()) {
            for (int day = Math.max(0, taken.from()); day <= Math.min(last, taken.to()); day++) {
                homes[taken.home()][day] = 1000;
            }
        }
        int[][] busy = new int[task.teams().size()][last + 1];
        for (Entry entry : entries) {
            boolean fits = entry.day() >= task.teams().get(entry.team()).readyOn()
                    && (entry.isolating() < 0) == (terms.isolation() == 0)
                    && live(homes, entry.living(), false, entry, 0, terms.loop())
                    && (entry.isolating() < 0
                            || live(homes, entry.isolating(), true, entry, terms.loop(), terms.isolation()));
            for (int day = entry.day(); day < entry.day() + terms.length() && day <= last; day++) {
                fits = fits && busy[entry.team()][day]++ == 0;
            }
            if (!fits) {
                return false;
            }
        }
        for (int day = 0; day <= last; day++) {
            int now = day;
            long together = entries.stream().filter(entry -> serves(entry, now)).count();
            if (together > 0 && together + task.teamsAt(day) > terms.atOnce()) {
                return false;
            }
        }
        return true;
    }

    private boolean live(int[][] homes, int home, boolean isolating, Entry entry, int from, int days) {
        Home one = task.homes().get(home);
        if (one.isolating() != isolating
                || one.beds() < task.teams().get(entry.team()).size()) {
            return false;
        }
        for (int day = entry.day() + from; day < entry.day() + from + days && day <= last; day++) {
            if (homes[home][day] >= 0) {
                return false;
            }
            homes[home][day] = entry.team();
        }
        return true;
    }
}
