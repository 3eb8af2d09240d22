package org.campusfrontline.roster.closedloop.core;

import java.util.List;

/// What entries are planned from: for how many days, how many people each post wants a day, cohorts, buildings, and
/// what stands already.
public record EntryTask(
        Terms terms,
        int days,
        List<Integer> wanted,
        List<Team> teams,
        List<Home> homes,
        List<Present> present,
        List<Taken> taken) {

    public EntryTask {
        wanted = List.copyOf(wanted);
        teams = List.copyOf(teams);
        homes = List.copyOf(homes);
        present = List.copyOf(present);
        taken = List.copyOf(taken);
    }

    /// Nobody else has the building on these days.
    boolean free(int home, int first, int last) {
        return taken.stream().noneMatch(one -> one.home() == home && one.meets(first, last));
    }

    /// Cohorts that stand already and count on the day.
    int teamsAt(int day) {
        return (int) present.stream()
                .filter(one -> one.serves(day, terms.overlap()))
                .mapToInt(Present::team)
                .distinct()
                .count();
    }

    /// People who stand already and count on the day at the post.
    int strengthAt(int day, int post) {
        return present.stream()
                .filter(one -> one.serves(day, terms.overlap()))
                .mapToInt(one -> one.posts().get(post))
                .sum();
    }
}
